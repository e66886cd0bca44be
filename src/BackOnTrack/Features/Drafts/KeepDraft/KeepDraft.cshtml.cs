using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Drafts;

/// <summary>
/// Where a form sends what stands on it: a script as it is typed, and the buttons that work without one. Read again, it
/// is the form itself that shows it.
/// </summary>
[Needs(Act.DraftKeep)]
public sealed class KeepDraftPage(KeepDraft keep, ClearDraft clear, RequestTrace trace) : BotPage
{
    [FromRoute] public Guid Mentee { get; set; }
    [FromRoute] public string Sheet { get; set; } = "";
    [FromRoute] public Guid Subject { get; set; }

    public async Task<IActionResult> OnPost(string? back)
    {
        // A draft is no record: the sheet's one-time key must stay good for the sending.
        trace.Once = null;
        var (fields, once) = SentDraft.In(Request);
        var outcome = await keep.Run(Actor, Place, fields, once, Stop);
        return await Answer(outcome, _ => Done(back), () => Task.FromResult<IActionResult>(StatusCode(StatusCodes.Status422UnprocessableEntity)));
    }

    public async Task<IActionResult> OnPostClear(string? back)
    {
        trace.Once = null;
        return await Answer(await clear.Run(Actor, Place, Stop), _ => Done(back), () => Task.FromResult<IActionResult>(NotFound()));
    }

    private DraftPlace Place => new(Mentee, Sheet, Subject);

    /// <summary>A script asks for nothing in return; a person is led back to the form.</summary>
    private IActionResult Done(string? back) => Url.IsLocalUrl(back) ? LocalRedirect(back) : new NoContentResult();
}
