using BackOnTrack.Data;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>A figure of the evaluation that may leave the house, in the language spoken.</summary>
/// <param name="Id">Its name, for good: what was taken over is found again by it.</param>
/// <param name="N">Of how many it is.</param>
/// <param name="Text">The whole figure in words, with period and n.</param>
public sealed record PublishedFigure(string Id, string Label, DateOnly From, DateOnly Until, int N, string Text);

/// <summary>
/// A place figures come from. Every class is found and asked; a room that counts plugs in here, in this room, so that the
/// arrow leads from the practice to the evaluation. Only what may be shown outside is given: whoever takes it over publishes it.
/// </summary>
public interface IEvidence
{
    /// <summary>The periods it has figures of.</summary>
    Task<IReadOnlyList<Period>> Periods(Tx tx, CancellationToken stop);

    /// <summary>The figures of a period. Hidden ones are not among them.</summary>
    Task<IReadOnlyList<PublishedFigure>> Of(Tx tx, Period period, CancellationToken stop);
}

/// <summary>All figures there are, from every place.</summary>
public static class Evidence
{
    /// <summary>Every period there are figures of, the newest first.</summary>
    public static async Task<IReadOnlyList<Period>> Periods(this IEnumerable<IEvidence> places, Tx tx, CancellationToken stop)
    {
        var all = new List<Period>();
        foreach (var place in places) all.AddRange(await place.Periods(tx, stop));
        return [.. all.Distinct().OrderByDescending(p => p.Until).ThenByDescending(p => p.From)];
    }

    public static async Task<IReadOnlyList<PublishedFigure>> Of(this IEnumerable<IEvidence> places, Tx tx, Period period, CancellationToken stop)
    {
        var all = new List<PublishedFigure>();
        foreach (var place in places) all.AddRange(await place.Of(tx, period, stop));
        return all;
    }

    /// <summary>The figure as an entry keeps it: in English, and in the languages of the leaflet.</summary>
    public static async Task<EvidenceFigure?> Take(this IEnumerable<IEvidence> places, Tx tx, string id, Period period, DateOnly today, CancellationToken stop)
    {
        var said = new Dictionary<string, PublishedFigure>();
        foreach (var language in Languages.Codes)
            if ((await Languages.Speaking(language, () => places.Of(tx, period, stop))).FirstOrDefault(f => f.Id == id) is { } figure) said[language] = figure;
        return said.TryGetValue(Languages.Neutral, out var it)
            ? new EvidenceFigure(it.Id, it.Label, it.From, it.Until, it.N, it.Text, said["da"].Text, said["nb"].Text, today)
            : null;
    }
}
