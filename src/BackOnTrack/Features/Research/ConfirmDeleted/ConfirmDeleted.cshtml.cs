using BackOnTrack.Access;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchConfirm)]
public sealed class ConfirmDeletedPage(ConfirmDeleted confirm, ReadResearch read) : BotPage
{
    public sealed class DeletedInput
    {
        public DateOnly? On { get; set; }
        public DeletionProof? Proof { get; set; }
    }

    [BindProperty] public DeletedInput Input { get; set; } = new();

    public ResearchView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, Act.ResearchConfirm, id, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await confirm.Run(Actor, id, Input.On, Input.Proof, Stop), _ => Redirect($"/research/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
