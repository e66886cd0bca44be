using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>A page with the five items on it, whoever fills them in.</summary>
public abstract class ItemsPage(Words words) : BotPage
{
    [BindProperty] public SheetForm Input { get; set; } = new();

    /// <summary>The words of a level, lowest first, and the way out.</summary>
    public IReadOnlyList<Choice> Levels => [.. Enum.GetValues<RelationshipLevel>().Select(level => new Choice($"{level}", words.Of("Relationship.Level", level))), new("", words["Asking.Choice.Skip"])];

    /// <summary>Where the words of the items stand.</summary>
    public virtual string Items => "Relationship.Item";
}

/// <summary>A page of the mentee's checks of one mentorship.</summary>
public abstract class RelationshipPage(ReadRelationship read, Words words) : ItemsPage(words)
{
    [FromRoute] public Guid Id { get; set; }
    public RelationshipSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/relationship";

    protected async Task<IActionResult> Load(Action<RelationshipSheet>? fill = null) => Show(await read.Run(Actor, Id, Stop), sheet =>
    {
        Sheet = sheet;
        fill?.Invoke(sheet);
    });
}

/// <summary>A page about one check that counts.</summary>
public abstract class CheckPage(ReadRelationship read, Words words) : RelationshipPage(read, words)
{
    [FromRoute(Name = "relationship_check")] public Guid CheckId { get; set; }
    public CheckSheet Check => Sheet.Of(CheckId)!;

    /// <summary>The page only when the check is there, counts, and is not hidden from its reader.</summary>
    protected async Task<IActionResult> LoadCheck(Action<CheckSheet>? fill = null)
    {
        var page = await Load();
        if (Sheet?.Of(CheckId) is not { } check) return NotFound();
        fill?.Invoke(check);
        return page;
    }
}

/// <summary>A sheet as it is typed in; whoever corrects one says why and which version was looked at.</summary>
public sealed class SheetForm
{
    public DateOnly? Date { get; set; }
    public LifeOccasion? Occasion { get; set; }

    /// <summary>All five, always: what a form leaves out is left open.</summary>
    public Dictionary<RelationshipItem, RelationshipLevel?> Answers
    {
        get;
        set => field = Enum.GetValues<RelationshipItem>().ToDictionary(item => item, item => value.GetValueOrDefault(item));
    } = Enum.GetValues<RelationshipItem>().ToDictionary(item => item, _ => (RelationshipLevel?)null);

    public string? Why { get; set; }

    /// <summary>The code under which the mentee answers alone.</summary>
    public string? Code { get; set; }
    public uint Version { get; set; }

    public RelationshipInput Says() => new(Date, Occasion, Given);

    public IReadOnlyDictionary<RelationshipItem, RelationshipLevel> Given => Answers.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value);

    /// <summary>As a sheet was filled in before.</summary>
    public void Take(DateOnly date, LifeOccasion occasion, IEnumerable<(RelationshipItem Item, RelationshipLevel Level)> answers, uint version)
    {
        (Date, Occasion, Version) = (date, occasion, version);
        foreach (var (item, level) in answers) Answers[item] = level;
    }
}
