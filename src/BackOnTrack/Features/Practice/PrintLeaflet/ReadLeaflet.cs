using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>The leaflet in one language: its words, or null where nobody has written it yet, and the entry its facts and figures come from.</summary>
/// <param name="IsPublished">The facts are those of a published version, not of a draft.</param>
public sealed record LeafletSheet(Guid Practice, string Language, PracticeLeaflet? Leaflet, RanEntry Entry, bool IsPublished)
{
    /// <summary>What stands in the form: what was written, else what the entry has to begin with.</summary>
    public LeafletParts Parts => Leaflet?.Parts ?? Beginning;

    /// <summary>The entry is English: in another language only its name can be taken over.</summary>
    private LeafletParts Beginning => Language != Web.Languages.Neutral
        ? LeafletParts.None with { Headline = Entry.Name }
        : new(Entry.Name, Short(Entry.Description), Short(string.Join(", ", Entry.Audiences)), null, null, Short(Links.Without(Entry.Measures)), Short(Entry.Sustainability));

    private static string? Short(string? text) => text is { Length: > PracticeLeaflet.LongestPart } ? text[..text.LastIndexOf(' ', PracticeLeaflet.LongestPart - 1)] : text;
}

public sealed class ReadLeaflet(Database db)
{
    public Task<Outcome<LeafletSheet>> Run(Actor actor, Guid id, string language, CancellationToken stop) => db.Read<LeafletSheet>(actor, Act.PracticeRead, async tx =>
    {
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        var latest = await tx.Latest(id, stop);
        return new LeafletSheet(id, language, await tx.Leaflets.AsNoTracking().SingleOrDefaultAsync(l => l.Practice == id && l.Language == language, stop), latest?.Entry ?? practice.Draft, latest is not null);
    }, stop);
}
