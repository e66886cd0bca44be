using BackOnTrack.Access;
using BackOnTrack.Files;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.DeliverableKeep)]
public sealed class AddDeliverableVersionPage(AddDeliverableVersion add, ReadDeliverable read, FileDoor door) : UploadPage(door)
{
    public sealed class FileInput
    {
        public bool ForEverybody { get; set; }
    }

    [BindProperty] public FileInput Input { get; set; } = new();

    public DeliverableSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await add.Run(Actor, id, Held(), Input.ForEverybody, Stop), _ => Redirect($"/deliverables/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
