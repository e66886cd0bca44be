using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Files;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.MaterialAdd)]
public sealed class AddMaterialPage(AddMaterial add, ListMaterials list, FileDoor door, Curriculum curriculum) : UploadPage(door)
{
    [BindProperty] public MaterialInput Input { get; set; } = new();

    public MaterialsOf Found { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Stop), found => Found = found);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await add.Run(Actor, id, Input, Held(), Stop), _ => Redirect($"/training/cohorts/{id}/materials"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
