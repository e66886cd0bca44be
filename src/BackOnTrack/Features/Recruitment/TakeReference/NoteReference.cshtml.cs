using BackOnTrack.Access;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ReferenceTake)]
public sealed class NoteReferencePage(NoteReference note, ReadReferee read) : DeskPage, IHoldsAReference
{
    [BindProperty] public ReferenceInput Input { get; set; } = new();
    public ApplicationReference Asked { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), asked => Asked = asked);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await note.Run(Actor, id, Input, Stop), application => Redirect($"/applications/{application}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
