using BackOnTrack.Access;
using BackOnTrack.Domain.Research;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchDownload, Rate = Rate.Export)]
public sealed class FetchFilePage(FetchFile fetch, ReadResearch read, Words words) : BotPage
{
    public sealed class CopyInput
    {
        public FileForm? As { get; set; }
    }

    [BindProperty] public CopyInput Input { get; set; } = new();

    public ResearchView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, Act.ResearchRead, id, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await fetch.Run(Actor, id, Input.As, Stop), Copy, () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));

    private FileContentResult Copy(ResearchCopy copy)
    {
        var name = $"research-{copy.View.Request.FromYear}-{copy.View.Request.UntilYear}";
        return copy.Form is FileForm.Csv ? File(ResearchFiles.Csv(copy, words), "text/csv; charset=utf-8", $"{name}.csv") : File(ResearchFiles.Workbook(copy, words), SpreadsheetFile.Excel, $"{name}.xlsx");
    }
}
