using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Files;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Two steps on one address: the file is read and shown, then what was read is confirmed. What is confirmed comes back with the form.</summary>
[Needs(Act.PracticeWrite)]
[RequestFormLimits(MultipartBodyLengthLimit = MostOfRequest, MemoryBufferThreshold = InMemory, ValueLengthLimit = Brought.MostMegabytes * Brought.Megabyte)]
public sealed class ImportEntryPage(ReadWordForm read, CheckForm check, ImportEntry import, ListPractices list, ReadPractice practice, FileDoor door, Words words) : UploadPage(door)
{
    public sealed class ImportInput
    {
        /// <summary>What was read, on its way back.</summary>
        public string? Document { get; set; }
        public Guid? Into { get; set; }

        /// <summary>Which save of each draft there was when the file was shown: what came after is not written over unseen.</summary>
        public Dictionary<Guid, uint> Seen { get; set; } = [];
    }

    [BindProperty] public ImportInput Input { get; set; } = new();

    public PracticesPage Practices { get; private set; } = null!;
    public ReadForm? Found { get; private set; }

    /// <summary>Practices are often called alike: day and state tell them apart.</summary>
    public IEnumerable<Choice> Targets => Practices.Lines.Select(p => Choice.Of(p.Id, words["Practice.Say.Target", p.Name, p.ChangedAt,
        p.Edition is { } edition ? words["Practice.Say.Edition", edition, p.PublishedAt!.Value.Day()] : words["Practice.Say.NotPublished"]]));

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, 1, Stop), found =>
    {
        Practices = found;
        foreach (var line in found.Lines) Input.Seen.TryAdd(line.Id, line.Version);
    });

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Again(OnGetAsync);
        if (EntryJson.TryRead<RanEntry>(Input.Document) is { } confirmed)
            return await Answer(await import.Run(Actor, confirmed, Input.Into, Input.Into is { } into ? Input.Seen.GetValueOrDefault(into) : 0, Stop), id => Redirect($"/practices/{id}"), () => Same(confirmed));
        var outcome = await read.Run(Actor, Held(), Stop);
        if (!outcome.Accepted(out var found, out _)) return await Answer(outcome, _ => Page(), OnGetAsync);
        (Found, Input.Document) = (found, EntryJson.Write(found.Entry));
        return await OnGetAsync();
    }

    /// <summary>What was read stands there again, and beside it what somebody saved meanwhile.</summary>
    private async Task<IActionResult> Same(RanEntry confirmed)
    {
        if ((await check.Run(Actor, confirmed, Stop)).Accepted(out var found, out _)) Found = found;
        if (Input.Into is { } into && (await practice.Run(Actor, into, Stop)).Accepted(out var sheet, out _) && sheet.Practice.Version != Input.Seen.GetValueOrDefault(into))
        {
            await TheyWereFaster(into, sheet.Practice.Draft, confirmed.Tidy());
            Input.Seen[into] = sheet.Practice.Version;
        }
        return await OnGetAsync();
    }
}
