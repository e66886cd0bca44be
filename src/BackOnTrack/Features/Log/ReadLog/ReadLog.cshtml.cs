using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Log;

[Needs(Act.LogRead)]
public sealed class ReadLogPage(ReadLog act, FindLoggedFile find, TimeProvider clock) : BotPage
{
    /// <summary>How far back the page looks when nobody says otherwise.</summary>
    private const int UsualDays = 7;

    [BindProperty(SupportsGet = true)] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true)] public DateOnly? Until { get; set; }
    [BindProperty(SupportsGet = true)] public bool Denied { get; set; }
    [BindProperty(SupportsGet = true)] public LogClass? Class { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Account { get; set; }
    [BindProperty(Name = "file", SupportsGet = true)] public Guid? OfFile { get; set; }
    [BindProperty(SupportsGet = true)] public long? Before { get; set; }

    /// <summary>A file's reference, sent in the body: it stands in no address.</summary>
    [BindProperty] public string? Reference { get; set; }

    public LogPage Log { get; private set; } = new(null, [], null, null, null);

    /// <summary>The same days again, narrowed to other things, from the newest or before an entry.</summary>
    public string At(bool? denied = null, Guid? account = null, Guid? file = null, long? before = null) => "/log" + QueryString.Create(new Dictionary<string, string?>
    {
        ["from"] = Day(From), ["until"] = Day(Until), ["class"] = Class?.ToString(), ["denied"] = denied ?? Denied ? "true" : null,
        ["account"] = Id(account ?? Account), ["file"] = Id(file ?? OfFile), ["before"] = before?.ToString(),
    }.Where(pair => pair.Value is not null)).Value;

    private static string? Day(DateOnly? day) => day is { } known ? DayText.Field(known) : null;

    /// <summary>An empty id is nobody: how a link widens the page again.</summary>
    private static string? Id(Guid? id) => id == Guid.Empty ? null : id?.ToString();

    public async Task<IActionResult> OnGetAsync()
    {
        Until ??= clock.Today();
        From ??= Until.Value.AddDays(-UsualDays);
        var outcome = await act.Run(Actor, new(From.Value, Until.Value, Denied, Class, Account, OfFile, Before), Stop);
        return await Answer(outcome, page => { Log = page; return Page(); }, () => Task.FromResult<IActionResult>(Page()));
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await find.Run(Actor, Reference, Stop), file => Redirect(At(file: file)), OnGetAsync);
}
