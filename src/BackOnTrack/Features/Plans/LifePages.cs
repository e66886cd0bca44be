using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>A page with the areas of life on it, 0 to 10 each, whoever fills them in.</summary>
public abstract class AreasPage(Words words, Programme programme) : BotPage
{
    [BindProperty] public LifeForm Input { get; set; } = new();
    public IReadOnlyList<LifeArea> Areas => programme.Plans.LifeAreas;

    /// <summary>The points, and the way out.</summary>
    public IReadOnlyList<Choice> Scale => [.. Enumerable.Range(0, 11).Select(points => new Choice($"{points}", $"{points}")), new("", words["Plans.Choice.Skip"])];
}

/// <summary>A page of the looks of one mentorship.</summary>
public abstract class LifePage(ReadLifeAreas read, Words words, Programme programme) : AreasPage(words, programme)
{
    [FromRoute] public Guid Id { get; set; }
    public LifeOverview Life { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/life-areas";

    protected async Task<IActionResult> Load(Action<LifeOverview>? fill = null) => Show(await read.Run(Actor, Id, Stop), life =>
    {
        Life = life;
        fill?.Invoke(life);
    });
}

/// <summary>A page about one of the mentee's looks that counts.</summary>
public abstract class LookPage(ReadLifeAreas read, Words words, Programme programme) : LifePage(read, words, programme)
{
    [FromRoute(Name = "life_check")] public Guid LookId { get; set; }
    public LifeSheet Look => Life.Of(LookId)!;

    /// <summary>The page only when the look is there, is the mentee's and counts, and its reader never was mentor here.</summary>
    protected async Task<IActionResult> LoadLook(Action<LifeCheckTaken>? fill = null)
    {
        var page = await Load();
        if (Life is null || Life.IsMentor || Life.Of(LookId) is not { } look) return NotFound();
        fill?.Invoke(look.Now);
        return page;
    }
}

/// <summary>The answers as they are typed in; whoever corrects some says why and which version was looked at.</summary>
public sealed class LifeForm
{
    public DateOnly? Date { get; set; }
    public LifeOccasion? Occasion { get; set; }

    /// <summary>All areas, always: what a form leaves out is left open.</summary>
    public Dictionary<LifeArea, int?> Answers
    {
        get;
        set => field = Enum.GetValues<LifeArea>().ToDictionary(area => area, area => value.GetValueOrDefault(area));
    } = Enum.GetValues<LifeArea>().ToDictionary(area => area, _ => (int?)null);

    public string? Why { get; set; }

    /// <summary>The code under which the mentee answers alone.</summary>
    public string? Code { get; set; }
    public uint Version { get; set; }

    public LifeCheckInput Says() => new(Date, Occasion, Given);

    public IReadOnlyDictionary<LifeArea, int> Given => Answers.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value);

    /// <summary>As it was filled in before.</summary>
    public void Take(LifeCheckTaken before)
    {
        (Date, Occasion, Version) = (before.Check.Date, before.Check.Occasion, before.Check.Version);
        foreach (var answer in before.Answers) Answers[answer.Area] = answer.Points;
    }
}
