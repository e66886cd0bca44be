using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.DeliverableKeep)]
[RequestSizeLimit(2 * Material.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = 2 * Material.MostBytes)]
public sealed class AddDeliverableVersionPage(AddDeliverableVersion add, ReadDeliverable read, MaterialScanner scanner) : BotPage
{
    [BindProperty] public IFormFile? Upload { get; set; }

    public DeliverableSheet Sheet { get; private set; } = null!;
    public bool IsScanned => scanner.IsSet;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!ModelState.IsValid) return await Again(() => OnGetAsync(id));
        using var bytes = new MemoryStream();
        // A little more than a file may have, so that its size is refused in words.
        if (Upload is { Length: <= Material.MostBytes + 1 } file) await file.CopyToAsync(bytes, Stop);
        ModelState.SetModelValue(nameof(Upload), "", "");
        return await Answer(await add.Run(Actor, id, Upload?.FileName ?? "", bytes.ToArray(), Stop), _ => Redirect($"/deliverables/{id}"), () => OnGetAsync(id));
    }
}
