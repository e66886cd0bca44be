using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>A sheet about the areas of life has come back: its code leads to where it is typed in.</summary>
[Needs(Act.LifeAreaRecord)]
public sealed class EnterLifeSheetPage(FindLifeSheet find) : BotPage
{
    public sealed class CodeInput
    {
        public string? Code { get; set; }
    }

    [BindProperty] public CodeInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPost() => await Answer(await find.Run(Actor, Input.Code, Stop),
        mentorship => Redirect($"/mentorships/{mentorship}/life-areas/new"), () => Task.FromResult<IActionResult>(Page()));
}
