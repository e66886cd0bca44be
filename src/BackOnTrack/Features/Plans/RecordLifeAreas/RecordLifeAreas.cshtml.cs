using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>Ten areas, 0 to 10 each, big enough for a thumb. The mentee answers; the mentor holds the phone.</summary>
[Needs(Act.LifeAreaRecord)]
public sealed class RecordLifeAreasPage(ReadLifeAreas read, RecordLifeAreas record, TimeProvider clock, Words words, Programme programme) : BotPage
{
    [BindProperty] public LifeForm Input { get; set; } = new();
    public IReadOnlyList<LifeArea> Areas => programme.Plans.LifeAreas;
    public LifeOverview Life { get; private set; } = null!;

    public IReadOnlyList<Choice> Scale { get; } = [.. Enumerable.Range(0, 11).Select(points => new Choice($"{points}", $"{points}")), new("", words["Plans.Choice.Skip"])];

    public async Task<IActionResult> OnGet(Guid id, LifeView view)
    {
        Input = new() { Date = clock.Today(), View = view };
        return await Load(id, life => Input.Occasion = life.Next?.Occasion);
    }

    public async Task<IActionResult> OnPost(Guid id) => ModelState.IsValid
        ? await Answer(await record.Run(Actor, id, Input.Says(), Stop), _ => Redirect($"/mentorships/{id}/life-areas"), () => Load(id))
        : await Again(() => Load(id));

    private async Task<IActionResult> Load(Guid id, Action<LifeOverview>? fill = null) => Show(await read.Run(Actor, id, Stop), life =>
    {
        Life = life;
        fill?.Invoke(life);
    });
}

/// <summary>The answers as they are typed in.</summary>
public sealed class LifeForm
{
    public DateOnly? Date { get; set; }
    public LifeOccasion? Occasion { get; set; }
    public LifeView View { get; set; }
    public Dictionary<LifeArea, int?> Answers { get; set; } = Enum.GetValues<LifeArea>().ToDictionary(area => area, _ => (int?)null);

    public LifeCheckInput Says() => new(Date, Occasion, View, Answers.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value));
}
