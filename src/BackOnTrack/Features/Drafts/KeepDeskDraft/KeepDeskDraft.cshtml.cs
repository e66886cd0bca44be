using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Drafts;

/// <summary>The door of every form that lies in no mentee's file. What is kept is one's own, whatever the address says.</summary>
[Needs(Act.OwnAccountChange)]
public sealed class KeepDeskDraftPage(DeskDrafts drafts, RequestTrace trace) : DraftDoor(trace)
{
    public Task<IActionResult> OnPost([FromQuery] string? at, [FromQuery] string? back) => Keeps(async sent => await drafts.Keep(Actor.Account, Form(at), sent, Stop) ? Actor.Account : new Refusal("Drafts.Refuse.TooLong"), back);

    public Task<IActionResult> OnPostClear([FromQuery] string? at, [FromQuery] string? back) => Clears(async () =>
    {
        await drafts.Drop(Actor.Account, Form(at), Stop);
        return Actor.Account;
    }, back);

    /// <summary>The address of the form, and never another house's.</summary>
    private string Form(string? at) => Url.IsLocalUrl(at) ? at : "";
}
