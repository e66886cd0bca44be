using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.MaterialAdd)]
[RequestSizeLimit(MostOfRequest), RequestFormLimits(MultipartBodyLengthLimit = MostOfRequest)]
public sealed class AddMaterialPage(AddMaterial add, ListMaterials list, FileScanner scanner, Curriculum curriculum) : BotPage
{
    /// <summary>The file and the form around it; a little more than a file may have, so that its size is refused in words.</summary>
    private const long MostOfRequest = 2 * Material.MostBytes;

    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty] public MaterialInput Input { get; set; } = new();

    public MaterialsOf Found { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;
    public bool IsScanned => scanner.IsSet;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Stop), found => Found = found);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!ModelState.IsValid) return await Again(() => OnGetAsync(id));
        using var bytes = new MemoryStream();
        if (Upload is { Length: <= Material.MostBytes + 1 } file) await file.CopyToAsync(bytes, Stop);
        ModelState.SetModelValue(nameof(Upload), "", "");
        return await Answer(await add.Run(Actor, id, Input, Upload?.FileName ?? "", bytes.ToArray(), Stop), _ => Redirect($"/training/cohorts/{id}/materials"), () => OnGetAsync(id));
    }
}
