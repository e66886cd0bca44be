using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>Changes a note after it has locked, with a reason.</summary>
[Needs(Act.SessionAmend)]
public sealed class AmendSessionPage(AmendSession amend, ShowWritten show) : WrittenSessionPage(show)
{
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGet() => await Open();

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await amend.Run(Actor, Mentorship, Session, Input, Reason, Version, Stop), _ => Redirect(Address), AgainWithSheet)
        : await Again(AgainWithSheet);
}
