using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>
/// Finds people by any part of the name, or by the reference, among the files the actor may see. What was typed is
/// kept sealed in the log with what was found, also when nothing was; more than a name has is refused unlooked for.
/// </summary>
public sealed class FindByName(Database db)
{
    /// <summary>At most this many are shown; who finds more is asked to type more.</summary>
    public const int Most = 50;

    /// <summary>Candidates looked at before the rest is cut; names share pieces.</summary>
    private const int Candidates = 400;

    /// <summary>So many pieces tell who is meant: two of each word. Signs between letters make more of them, and each is a look into the index.</summary>
    private const int MostPieces = 2 * SoughtName.MostWords;

    /// <summary>Whole words first, then starts of words, then parts; never more than <see cref="Most"/>.</summary>
    public Task<Outcome<NamesFound>> Run(Actor actor, string? typed, CancellationToken stop) => db.Read<NamesFound>(actor, Act.FileSearch, async tx =>
    {
        if (!SoughtName.Parse(typed).Accepted(out var words, out var refusals)) return Outcome<NamesFound>.Refused(refusals);
        var found = words.Length == 0 ? [] : FileReference.Parse(words) is { } reference
            ? await Open(tx, tx.Mentees.Where(m => m.Reference == reference), stop)
            : await ByPieces(tx, words, stop);
        var ranked = found.Select(f => (f, rank: f.Reference == FileReference.Parse(words) ? 0 : NamePieces.Rank(f.Name, words)))
            .Where(x => x.rank >= 0).OrderBy(x => x.rank).ThenBy(x => x.f.Name, StringComparer.CurrentCulture).Select(x => x.f).Take(Most + 1).ToList();
        tx.SawMany(Act.FileSearch, ranked.Take(Most).Select(f => f.Mentee), tx.Keep(words));
        return new NamesFound(words, [.. ranked.Take(Most)], ranked.Count > Most);
    }, stop);

    /// <summary>The search must hit the pieces; the names that come out are compared for real after they were opened.</summary>
    private static async Task<List<NameFound>> ByPieces(Tx tx, string words, CancellationToken stop)
    {
        var pieces = NamePieces.ToFind(words);
        if (pieces.Count == 0) return [];
        var tokens = pieces.Take(MostPieces).Select(tx.Hashes.Piece).Distinct().ToList();
        var first = tokens[0];
        var all = tx.NameTokens;
        var hits = all.Where(t => t.Token == first).Select(t => t.Mentee);
        foreach (var token in tokens.Skip(1)) hits = hits.Where(m => all.Any(t => t.Token == token && t.Mentee == m));
        var people = tx.Mentees;
        return await Open(tx, from id in hits.Take(Candidates) join m in people on id equals m.Id select m, stop);
    }

    private static async Task<List<NameFound>> Open(Tx tx, IQueryable<Mentee> people, CancellationToken stop) =>
        [.. (await (from m in people join k in tx.Set<MenteeKey>() on m.Id equals k.Owner select new { m.Id, m.Reference, m.Name, k.Wrapped }).ToListAsync(stop))
            .Select(m => new NameFound(m.Id, m.Reference, tx.Open(m.Id, m.Wrapped, "mentee", "name", m.Id, m.Name)))];
}

/// <param name="Typed">What was looked for.</param>
/// <param name="People">At most <see cref="FindByName.Most"/>, best first.</param>
/// <param name="More">Whether there are more than are shown.</param>
public sealed record NamesFound(string Typed, IReadOnlyList<NameFound> People, bool More);

/// <summary>One person found, within the asker's reach.</summary>
public sealed record NameFound(Guid Mentee, string Reference, string Name);
