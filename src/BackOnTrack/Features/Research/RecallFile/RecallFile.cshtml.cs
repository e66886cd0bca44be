using BackOnTrack.Access;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchRecall), StepUp]
public sealed class RecallFilePage(RecallFile recall, ReadResearch read) : BotPage
{
    public sealed class RecallInput
    {
        public RecallReason? Because { get; set; }
    }

    [BindProperty] public RecallInput Input { get; set; } = new();

    public ResearchView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, Act.ResearchRecall, id, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await recall.Run(Actor, id, Input.Because, Stop), _ => Redirect($"/research/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
