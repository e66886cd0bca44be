using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Files;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Two steps on one address: the file is read and shown, then what was read is confirmed. What is confirmed comes back with the form.</summary>
[Needs(Act.PracticeWrite)]
[RequestFormLimits(MultipartBodyLengthLimit = MostOfRequest, MemoryBufferThreshold = InMemory, ValueLengthLimit = Brought.MostMegabytes * Brought.Megabyte)]
public sealed class ImportEntryPage(ReadWordForm read, ImportEntry import, ListPractices list, FileDoor door) : UploadPage(door)
{
    public sealed class ImportInput
    {
        /// <summary>What was read, on its way back.</summary>
        public string? Document { get; set; }
        public Guid? Into { get; set; }
    }

    [BindProperty] public ImportInput Input { get; set; } = new();

    public PracticesPage Practices { get; private set; } = null!;
    public ReadForm? Found { get; private set; }

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, 1, Stop), found => Practices = found);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Again(OnGetAsync);
        if (EntryJson.TryRead<RanEntry>(Input.Document) is { } confirmed)
            return await Answer(await import.Run(Actor, confirmed, Input.Into, Stop), id => Redirect($"/practices/{id}"), OnGetAsync);
        var outcome = await read.Run(Actor, Held(), Stop);
        if (!outcome.Accepted(out var found, out _)) return await Answer(outcome, _ => Page(), OnGetAsync);
        (Found, Input.Document) = (found, EntryJson.Write(found.Entry));
        return await OnGetAsync();
    }
}
