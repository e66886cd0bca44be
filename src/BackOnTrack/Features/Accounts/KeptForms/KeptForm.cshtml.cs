using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>What somebody had typed when their sign-in ended or something broke here: to be sent now, or thrown away.</summary>
[Needs(Act.OwnAccountChange)]
public sealed class KeptFormPage(FormKeeper keeper, SignInDesk desk) : BotPage
{
    public KeptForm Form { get; private set; } = new(Guid.Empty, "/", []);
    public Guid Id { get; private set; }

    /// <summary>Whether more than this one waits.</summary>
    public bool Others { get; private set; }

    /// <summary>The hat it was written under, when another one is worn now.</summary>
    [BindProperty(SupportsGet = true)] public Role? Hat { get; set; }

    public bool NeedsHat => Hat is { } hat && hat != Actor.Hat && User.HatsOf().Contains(hat);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Id = id;
        if (!await desk.Lives(Actor, Stop)) return NotFound();
        if (await keeper.Find(Actor.Account, id, Stop) is not { } form) return Redirect("/");
        Form = form;
        Others = (await keeper.All(Actor.Account, Stop)).Count > 1;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        await keeper.Drop(Actor.Account, id, Stop);
        return Redirect((await keeper.All(Actor.Account, Stop)).Count > 0 ? "/kept" : "/");
    }
}
