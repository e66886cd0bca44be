using BackOnTrack.Access;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>Nothing came back: a reason from a short list, so that a missing look is no longer only missing.</summary>
[Needs(Act.LifeAreaRecord)]
public sealed class LifeNotAnsweredPage(ReadLifeAreas read, RecordLifeNotAnswered act, TimeProvider clock) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public LifeNotAnsweredForm Input { get; set; } = new();
    public LifeOverview Life { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/life-areas";

    public async Task<IActionResult> OnGet()
    {
        Input.Date = clock.Today();
        return await Load(life => Input.Occasion = life.Next?.Occasion);
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input.Date, Input.Occasion, Input.Because, Stop), _ => Redirect(Back), () => Load())
        : await Again(() => Load());

    private async Task<IActionResult> Load(Action<LifeOverview>? fill = null) => Show(await read.Run(Actor, Id, Stop), life =>
    {
        Life = life;
        fill?.Invoke(life);
    });
}

/// <summary>What the form asks.</summary>
public sealed class LifeNotAnsweredForm
{
    public DateOnly? Date { get; set; }
    public LifeOccasion? Occasion { get; set; }
    public NotAnsweredBecause? Because { get; set; }
}
