using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>Puts another of one's hats on and starts at its worklist.</summary>
[Needs(Act.HatChange)]
public sealed class ChangeHatPage(SignInDesk desk) : BotPage
{
    [BindProperty] public string? To { get; set; }

    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync(Role hat) => await desk.PutOn(HttpContext, Actor, hat, Stop) ? Redirect(LocalPath.Of(To)) : NotFound();
}
