using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.RecordTalk;

/// <summary>Where the form of a talk sends what stands on it: a script as it is typed, and the buttons that work without one.</summary>
[Needs(Act.TalkDraft)]
public sealed class KeepTalkDraftPage(KeepTalkDraft keep, ClearTalkDraft clear, RequestTrace trace) : BotPage
{
    public async Task<IActionResult> OnPost(Guid mentor, string? back)
    {
        trace.Once = null; // A draft is no record: the sheet's one-time key must stay good for the sending.
        return await Answer(await keep.Run(Actor, mentor, SentDraft.In(Request), Stop), _ => Done(back), () => Task.FromResult<IActionResult>(StatusCode(StatusCodes.Status422UnprocessableEntity)));
    }

    public async Task<IActionResult> OnPostClear(Guid mentor, string? back)
    {
        trace.Once = null;
        return await Answer(await clear.Run(Actor, mentor, Stop), _ => Done(back), () => Task.FromResult<IActionResult>(NotFound()));
    }

    /// <summary>A script asks for nothing in return; a person is led back to the form.</summary>
    private IActionResult Done(string? back) => Url.IsLocalUrl(back) ? LocalRedirect(back) : new NoContentResult();
}
