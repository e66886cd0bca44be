using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Log;

[Needs(Act.LogRead)]
public sealed class ReadLogPage(ReadLog act, TimeProvider clock) : BotPage
{
    /// <summary>How far back the page looks when nobody says otherwise.</summary>
    private const int UsualDays = 7;

    [BindProperty(SupportsGet = true)] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true)] public DateOnly? Until { get; set; }
    [BindProperty(SupportsGet = true)] public bool Denied { get; set; }
    [BindProperty(SupportsGet = true)] public long? Before { get; set; }

    public LogPage? Log { get; private set; }

    /// <summary>The same days again: all or only what stayed shut, from the newest or before an entry.</summary>
    public string At(bool denied, long? before = null) => "/log" + QueryString.Create(new Dictionary<string, string?>
    {
        ["from"] = From?.ToString("O"), ["until"] = Until?.ToString("O"), ["denied"] = denied ? "true" : null, ["before"] = before?.ToString(),
    }.Where(pair => pair.Value is not null)).Value;

    public async Task<IActionResult> OnGetAsync()
    {
        Until ??= clock.Today();
        From ??= Until.Value.AddDays(-UsualDays);
        var outcome = await act.Run(Actor, new(From.Value, Until.Value, Denied, Before), Stop);
        return await Answer(outcome, page => { Log = page; return Page(); }, () => Task.FromResult<IActionResult>(Page()));
    }
}
