using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Web;

/// <summary>What every page of the house can do: say who acts, and answer an outcome honestly.</summary>
public abstract class BotPage : PageModel
{
    /// <summary>Who is signed in, under which hat.</summary>
    protected Actor Actor => User.Actor() ?? throw new InvalidOperationException("A page for signed-in people was reached by nobody; does it declare its act?");

    /// <summary>The request was given up by the browser.</summary>
    protected CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>
    /// The answer to a form. Accepted: <paramref name="ok"/>, a redirect as a rule. Refused: the messages at their fields
    /// and the page again with everything typed (422), the conflict page (409), or the page that is not there (404).
    /// </summary>
    /// <param name="again">Reads what the page shows besides the form; may itself answer that the page is not there.</param>
    protected async Task<IActionResult> Answer<T>(Outcome<T> outcome, Func<T, IActionResult> ok, Func<Task<IActionResult>> again)
    {
        if (outcome.Accepted(out var value, out var refusals)) return ok(value);
        if (refusals.Any(r => r.Kind == RefusalKind.NotFound)) return NotFound();
        var words = HttpContext.RequestServices.GetRequiredService<Words>();
        foreach (var refusal in refusals)
            ModelState.AddModelError(FieldName(refusal.Field), words[refusal.Code, refusal.Values ?? []]);
        return await Again(again, refusals.Any(r => r.Kind == RefusalKind.Conflict) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>
    /// Says who was faster, when, and what stands there now beside what was typed. The form keeps what was typed; sent again it
    /// takes the place of theirs, and its page sends the newer version along.
    /// </summary>
    /// <param name="record">The record of the log under which the other save was written down.</param>
    protected async Task TheyWereFaster<T>(Guid record, T theirs, T yours) where T : class =>
        ViewData[Meanwhile.Key] = new Meanwhile(await LastSave(record), Meanwhile.Between(theirs, yours)) { Chosen = Meanwhile.Choices(theirs, yours) };

    /// <summary>The version a form sends along from now on: a newer one than it showed is said as <see cref="TheyWereFaster"/> says it, once.</summary>
    /// <param name="field">The name under which the form sends the version.</param>
    protected async Task<uint> TakeNewer<T>(Guid record, string field, uint seen, uint now, T theirs, T yours) where T : class
    {
        if (now == seen) return seen;
        await TheyWereFaster(record, theirs, yours);
        ModelState.Remove(field);
        return now;
    }

    /// <inheritdoc cref="TakeNewer{T}"/>
    /// <remarks>For a form that asks nothing of what they changed: the page shows what stands there now.</remarks>
    protected Task<uint> TakeNewer(Guid record, string field, uint seen, uint now) => TakeNewer(record, field, seen, now, new { }, new { });

    /// <summary>Who saved a record last, and when; null where the log does not say.</summary>
    protected async Task<LastSaved?> LastSave(Guid record) =>
        (await HttpContext.RequestServices.GetRequiredService<WhoSaved>().Run(Actor, record, Stop)).Accepted(out var last, out _) ? last.FirstOrDefault() : null;

    /// <summary>The page again when what was typed has no meaning: 422, messages at the fields, everything kept.</summary>
    protected Task<IActionResult> Again(Func<Task<IActionResult>> again) => Again(again, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The answer to a request for a page: the page, or the page that is not there.</summary>
    protected IActionResult Show<T>(Outcome<T> outcome, Action<T> show)
    {
        if (!outcome.Accepted(out var value, out _)) return NotFound();
        show(value);
        return Page();
    }

    private async Task<IActionResult> Again(Func<Task<IActionResult>> again, int status)
    {
        var result = await again();
        if (result is PageResult page) page.StatusCode = status;
        return result;
    }

    /// <summary>Refusals name the property; the form's fields carry the name of what holds it, <c>Input</c> as a rule.</summary>
    private string FieldName(string field) =>
        field.Length == 0 || ModelState.ContainsKey(field) || field.StartsWith("Input.", StringComparison.Ordinal) ? field : $"Input.{field}";
}
