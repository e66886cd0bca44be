using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.RecordTalk;

/// <summary>The door of the form of a talk.</summary>
[Needs(Act.TalkDraft)]
public sealed class KeepTalkDraftPage(KeepTalkDraft keep, ClearTalkDraft clear, RequestTrace trace) : DraftDoor(trace)
{
    public Task<IActionResult> OnPost(Guid mentor, string? back) => Keeps(sent => keep.Run(Actor, mentor, sent, Stop), back);

    public Task<IActionResult> OnPostClear(Guid mentor, string? back) => Clears(() => clear.Run(Actor, mentor, Stop), back);
}
