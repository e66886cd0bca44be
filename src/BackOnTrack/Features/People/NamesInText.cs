using System.Text.RegularExpressions;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>A check for texts that must name no mentee.</summary>
public static partial class NamesInText
{
    private const int ShortestName = 3, Candidates = 200;

    /// <summary>
    /// Whether a whole word of the text is a name, or part of the name, of somebody whose file the actor may see, also with the s of
    /// a genitive; or has the form of a reference, whoever's it is. Others' names cannot be known here: they are sealed under the key
    /// of each file, and the answer never says more than the actor already may know.
    /// </summary>
    public static async Task<bool> NamesSomebody(this Tx tx, string? text, CancellationToken stop)
    {
        if (HoldsReference(text ?? "")) return true;
        var words = NamePieces.Fold(text ?? "").Split(' ').SelectMany(WithoutGenitive).Where(w => w.Length >= ShortestName).Distinct()
            .Select(word => (Word: word, Tokens: NamePieces.ToFind(word).Select(tx.Hashes.Piece).Distinct().ToList())).ToList();
        var tokens = words.SelectMany(w => w.Tokens).Distinct().ToList();
        if (tokens.Count == 0) return false;
        var hits = (await tx.NameTokens.AsNoTracking().Where(t => tokens.Contains(t.Token)).Select(t => new { t.Token, t.Mentee }).ToListAsync(stop)).ToLookup(t => t.Mentee, t => t.Token);
        var likely = hits.Where(h => words.Exists(w => w.Tokens.TrueForAll(h.Contains))).Select(h => h.Key).Take(Candidates).ToList();
        var people = tx.Mentees;
        var rows = await (from m in people where likely.Contains(m.Id) join k in tx.Set<MenteeKey>() on m.Id equals k.Owner select new { m.Id, m.Name, k.Wrapped }).ToListAsync(stop);
        return rows.Exists(m => tx.Open(m.Id, m.Wrapped, "mentee", "name", m.Id, m.Name) is var name && words.Exists(w => NamePieces.Rank(name, w.Word) == 0));
    }

    /// <summary>The word itself, and what it is the genitive of: <c>Saras</c> is Sara's, and Jonas is Jonas.</summary>
    private static string[] WithoutGenitive(string word) => word.EndsWith('s') ? [word, word[..^1]] : [word];

    private static bool HoldsReference(string text) => LikeReference().Matches(text).Any(m => FileReference.Parse(m.Value) is not null);

    [GeneratedRegex(@"(?<!\w)[A-Za-z]{2}[-\u2010-\u2013]?[0-9]{4}(?!\w)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LikeReference();
}
