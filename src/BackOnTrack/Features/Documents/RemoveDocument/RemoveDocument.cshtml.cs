using BackOnTrack.Access;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>Asks once more, because it cannot be undone.</summary>
[Needs(Act.DocumentRemove), StepUp]
public sealed class RemoveDocumentPage(RemoveDocument remove, ShowDocument show) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Document { get; set; }
    public Document It { get; private set; } = null!;
    public string Back => $"/mentorships/{Mentorship}/documents";

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Mentorship, Document, Stop), it => It = it);

    public async Task<IActionResult> OnPost() => await Answer(await remove.Run(Actor, Mentorship, Document, Stop), _ => Redirect(Back), OnGet);
}
