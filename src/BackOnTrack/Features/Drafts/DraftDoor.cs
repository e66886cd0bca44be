using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Drafts;

/// <summary>
/// Where a form sends what stands on it: a script as it is typed, and the buttons that work without one. Read again, it
/// is the form itself that shows it. A draft is no record: the sheet's one-time key stays good for the sending.
/// </summary>
public abstract class DraftDoor(RequestTrace trace) : BotPage
{
    /// <param name="back">The form, for a person without scripts.</param>
    protected async Task<IActionResult> Keeps(Func<SentDraft, Task<Outcome<Guid>>> keep, string? back)
    {
        trace.Once = null;
        var sent = SentDraft.In(Request);
        return await Answer(await keep(sent), _ => Done(back), () => Task.FromResult(NotKept(sent, back)));
    }

    /// <summary>What was not kept, for a person without scripts: the view shows it and sends it to its form.</summary>
    public Unkept? Unkept { get; private set; }

    /// <inheritdoc cref="Keeps"/>
    protected async Task<IActionResult> Clears(Func<Task<Outcome<Guid>>> clear, string? back)
    {
        trace.Once = null;
        return await Answer(await clear(), _ => Done(back), () => Task.FromResult<IActionResult>(NotFound()));
    }

    private IActionResult NotKept(SentDraft sent, string? back)
    {
        if (!Url.IsLocalUrl(back)) return StatusCode(StatusCodes.Status422UnprocessableEntity); // a script: it says itself that nothing was kept
        Unkept = new(back, sent);
        return Page();
    }

    /// <summary>A script asks for nothing in return; a person is led back to the form.</summary>
    private IActionResult Done(string? back) => Url.IsLocalUrl(back) ? LocalRedirect(back) : new NoContentResult();
}

/// <summary>What could not be kept as a draft.</summary>
/// <param name="Form">The form it was typed on.</param>
public sealed record Unkept(string Form, SentDraft Sent);
