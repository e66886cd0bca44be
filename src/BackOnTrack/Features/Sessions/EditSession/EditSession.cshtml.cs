using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>Changes a note before it locks.</summary>
[Needs(Act.SessionChange)]
public sealed class EditSessionPage(EditSession edit, ShowWritten show) : WrittenSessionPage(show)
{
    public async Task<IActionResult> OnGet() => await Open();

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await edit.Run(Actor, Mentorship, Session, Input, Version, Stop), _ => Redirect(Address), AgainWithSheet)
        : await Again(AgainWithSheet);
}
