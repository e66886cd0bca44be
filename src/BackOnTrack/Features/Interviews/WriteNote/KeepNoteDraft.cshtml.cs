using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

/// <summary>The door of the form of a note.</summary>
[Needs(Act.InterviewHold)]
public sealed class KeepNoteDraftPage(KeepNoteDraft keep, ClearNoteDraft clear, RequestTrace trace) : DraftDoor(trace)
{
    public Task<IActionResult> OnPost(Guid id, string? back) => Keeps(sent => keep.Run(Actor, id, sent, Stop), back);

    public Task<IActionResult> OnPostClear(Guid id, string? back) => Clears(() => clear.Run(Actor, id, Stop), back);
}
