using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>Upload, look at what would come of every row, confirm. Until then nothing is kept, not even the file.</summary>
[Needs(Act.CustodyImport)]
public sealed class ImportEventsPage(PreviewEvents preview, ImportEvents import, Words words) : BotPage
{
    [BindProperty] public EventUpload Input { get; set; } = new();
    public IReadOnlyList<EventPreview>? Rows { get; private set; }

    /// <summary>What came of the file that was confirmed last; counts, and nothing of anybody's.</summary>
    [BindProperty(SupportsGet = true)] public int? Written { get; set; }
    [BindProperty(SupportsGet = true)] public int Known { get; set; }
    [BindProperty(SupportsGet = true)] public int LeftOut { get; set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is { Length: <= EventFile.MostCharacters } file)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, Stop);
            Input.Text = RegisterEncodings.Words(bytes.ToArray()); // what Excel saves is not always UTF-8
            ModelState.Remove("Input.Text");
        }
        return await Answer(await preview.Run(Actor, Input.Text, Stop), rows => { Rows = rows; return Page(); }, () => Task.FromResult<IActionResult>(Page()));
    }

    public async Task<IActionResult> OnPostConfirmAsync() =>
        await Answer(await import.Run(Actor, Input.Text, Stop), done => Redirect($"/custody/file?written={done.Written}&known={done.Known}&leftOut={done.LeftOut}"), () => Task.FromResult<IActionResult>(Page()));

    /// <summary>The rows that are left out, with what is wrong with each, to be corrected and sent again.</summary>
    public async Task<IActionResult> OnPostBadRowsAsync() => await Answer(await preview.Run(Actor, Input.Text, Stop),
        rows => File(BadEvents.Of(rows, words), "text/csv; charset=utf-8", "rows.csv"), () => Task.FromResult<IActionResult>(Page()));
}

/// <summary>The file, and its words once it was looked at.</summary>
public sealed class EventUpload
{
    public IFormFile? File { get; set; }
    public string? Text { get; set; }
}
