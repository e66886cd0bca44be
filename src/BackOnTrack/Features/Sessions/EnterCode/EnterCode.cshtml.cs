using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The paper comes back: its code leads to the note of that meeting.</summary>
[Needs(Act.SessionLog)]
public sealed class EnterCodePage(EnterCode enter) : BotPage
{
    public sealed class CodeInput
    {
        public string? Code { get; set; }
    }

    [BindProperty] public CodeInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => await Answer(await enter.Run(Actor, Input.Code, Stop),
        found => Redirect($"/mentorships/{found.Mentorship}/sessions/new?sheet={found.Appointment}"), () => Task.FromResult<IActionResult>(Page()));
}
