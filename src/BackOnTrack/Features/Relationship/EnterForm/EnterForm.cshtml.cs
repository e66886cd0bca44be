using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>A sheet has come back: its code leads to where it is typed in.</summary>
[Needs(Act.RelationshipRecord)]
public sealed class EnterFormPage(FindForm find) : BotPage
{
    public sealed class CodeInput
    {
        public string? Code { get; set; }
    }

    [BindProperty] public CodeInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPost() => await Answer(await find.Run(Actor, Input.Code, Stop),
        mentorship => Redirect($"/mentorships/{mentorship}/relationship/new"), () => Task.FromResult<IActionResult>(Page()));
}
