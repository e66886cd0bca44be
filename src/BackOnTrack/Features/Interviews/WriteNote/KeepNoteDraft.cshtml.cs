using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

/// <summary>Where the form of a note sends what stands on it: a script as it is typed, and the buttons that work without one.</summary>
[Needs(Act.InterviewHold)]
public sealed class KeepNoteDraftPage(KeepNoteDraft keep, ClearNoteDraft clear, RequestTrace trace) : BotPage
{
    public async Task<IActionResult> OnPost(Guid id, string? back)
    {
        // A draft is no record: the sheet's one-time key must stay good for the sending.
        trace.Once = null;
        var (fields, once) = SentDraft.In(Request);
        return await Answer(await keep.Run(Actor, id, fields, once, Stop), _ => Done(back), () => Task.FromResult<IActionResult>(StatusCode(StatusCodes.Status422UnprocessableEntity)));
    }

    public async Task<IActionResult> OnPostClear(Guid id, string? back)
    {
        trace.Once = null;
        return await Answer(await clear.Run(Actor, id, Stop), _ => Done(back), () => Task.FromResult<IActionResult>(NotFound()));
    }

    /// <summary>A script asks for nothing in return; a person is led back to the form.</summary>
    private IActionResult Done(string? back) => Url.IsLocalUrl(back) ? LocalRedirect(back) : new NoContentResult();
}
