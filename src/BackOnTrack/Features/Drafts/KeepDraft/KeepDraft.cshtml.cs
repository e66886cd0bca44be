using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Drafts;

/// <summary>The door of every form in a mentee's file.</summary>
[Needs(Act.DraftKeep)]
public sealed class KeepDraftPage(KeepDraft keep, ClearDraft clear, RequestTrace trace) : DraftDoor(trace)
{
    [FromRoute] public Guid Mentee { get; set; }
    [FromRoute] public string Sheet { get; set; } = "";
    [FromRoute] public Guid Subject { get; set; }

    public Task<IActionResult> OnPost(string? back) => Keeps(sent => keep.Run(Actor, Place, sent, Stop), back);

    public Task<IActionResult> OnPostClear(string? back) => Clears(() => clear.Run(Actor, Place, Stop), back);

    private DraftPlace Place => new(Mentee, Sheet, Subject);
}
