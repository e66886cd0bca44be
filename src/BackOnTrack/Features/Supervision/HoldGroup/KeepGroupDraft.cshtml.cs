using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.HoldGroup;

/// <summary>The door of the form of a group session.</summary>
[Needs(Act.TalkDraft)]
public sealed class KeepGroupDraftPage(KeepGroupDraft keep, ClearGroupDraft clear, RequestTrace trace) : DraftDoor(trace)
{
    public Task<IActionResult> OnPost(string? back) => Keeps(sent => keep.Run(Actor, sent, Stop), back);

    public Task<IActionResult> OnPostClear(string? back) => Clears(() => clear.Run(Actor, Stop), back);
}
