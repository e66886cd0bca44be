using BackOnTrack.Access;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>Nothing came back: a reason from a short list, so that a missing check is no longer only missing.</summary>
[Needs(Act.RelationshipRecord)]
public sealed class NotAnsweredPage(ReadRelationship read, RecordNotAnswered act, TimeProvider clock) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public NotAnsweredForm Input { get; set; } = new();
    public RelationshipSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/relationship";

    public async Task<IActionResult> OnGet()
    {
        Input.Date = clock.Today();
        return await Load(sheet => Input.Occasion = sheet.Due?.Occasion);
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input.Date, Input.Occasion, Input.Because, Stop), _ => Redirect(Back), () => Load())
        : await Again(() => Load());

    private async Task<IActionResult> Load(Action<RelationshipSheet>? fill = null) => Show(await read.Run(Actor, Id, Stop), sheet =>
    {
        Sheet = sheet;
        fill?.Invoke(sheet);
    });
}

/// <summary>What the form asks.</summary>
public sealed class NotAnsweredForm
{
    public DateOnly? Date { get; set; }
    public LifeOccasion? Occasion { get; set; }
    public NotAnsweredBecause? Because { get; set; }
}
