using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Domain.Research;

/// <summary>A row as the database hands it over: a number instead of the person, and a value for each variable chosen.</summary>
/// <param name="Person">Drawn anew at every asking; the same for rows of the same person.</param>
public sealed record ResearchRow(int Person, IReadOnlyList<string> Values);

/// <summary>
/// Makes rows fit to leave the house, or says why they are not. Everybody in the file looks like at least K - 1 others to
/// whoever knows all that may be known, and in no class is everything that the file tells the same for all.
/// </summary>
public static class Anonymity
{
    /// <summary>How much of the rows may be left out, in percent. More is a different population, and says so little that it misleads.</summary>
    public const int MostLeftOut = 10;

    private sealed record Class(string Key, IReadOnlyList<IReadOnlyList<string>> Rows, int[] Who, IReadOnlyList<int> AlikeIn)
    {
        public int People { get; } = Who.Distinct().Count();
        public bool IsSafe(int k) => People >= k && AlikeIn.Count == 0;
    }

    /// <summary>
    /// Leaves out the rows of unsafe classes; where those are fewer than K people, the smallest safe class goes with them.
    /// Refusals: <c>Research.Refuse.TooFew</c>, and <c>Research.Refuse.Widen</c> or <c>.Drop</c> at the variable whose change would help most.
    /// </summary>
    public static Outcome<Treatment> Treat(IReadOnlyList<ChosenVariable> chosen, IReadOnlyList<ResearchRow> rows, int k)
    {
        var people = rows.Select(r => r.Person).Distinct().Count();
        if (people < k) return new Refusal("Research.Refuse.TooFew", nameof(ResearchInput.FromYear), [k]);
        var classes = Classes(chosen, rows);
        var left = classes.Where(c => !c.IsSafe(k)).ToList();
        var safe = classes.Except(left).OrderBy(c => c.People).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var padded = People(left) is > 0 and var few && few < k && safe.Count > 0;
        if (padded) { left.Add(safe[0]); safe.RemoveAt(0); }
        var (gone, trials) = (left.Sum(c => c.Rows.Count), Trials(chosen, rows, k));
        if (gone * 100 > rows.Count * MostLeftOut || safe.Count == 0) return Help(trials, gone, rows.Count);
        var kept = safe.SelectMany(c => c.Rows).ToList();
        var told = Where(chosen, VariableRole.Told);
        return new Treatment(new(k, [.. Where(chosen, VariableRole.Known).Select(i => chosen[i].Variable.Code)], rows.Count, people, classes.Count, classes.Min(c => c.People),
            classes.Where(c => c.People < k).Sum(c => c.Rows.Count), gone, People(left), padded, kept.Count, safe.Count, safe.Min(c => c.People),
            [.. from c in classes where c.People >= k from i in c.AlikeIn select new AlikeClass([.. Where(chosen, VariableRole.Known).Select(known => c.Rows[0][known])], chosen[i].Variable.Code, c.People)],
            [.. told.Select(i => new Diversity(chosen[i].Variable.Code, safe.Min(c => c.Rows.Select(r => r[i]).Distinct().Count())))], trials, Content(chosen, kept)), kept);
    }

    private static List<Class> Classes(IReadOnlyList<ChosenVariable> chosen, IReadOnlyList<ResearchRow> rows)
    {
        var (known, told) = (Where(chosen, VariableRole.Known), Where(chosen, VariableRole.Told));
        return [.. rows.Select(r => (r.Person, Values: (IReadOnlyList<string>)[.. r.Values.Select((v, i) => chosen[i].Level.Into(v))]))
            .GroupBy(r => string.Join('|', known.Select(i => r.Values[i])))
            .Select(g => new Class(g.Key, [.. g.Select(r => r.Values)], [.. g.Select(r => r.Person)], [.. told.Where(i => g.Select(r => r.Values[i]).Distinct().Take(2).Count() < 2)]))];
    }

    private static int People(IEnumerable<Class> classes) => classes.SelectMany(c => c.Who).Distinct().Count();

    private static int[] Where(IReadOnlyList<ChosenVariable> chosen, VariableRole role) => [.. Enumerable.Range(0, chosen.Count).Where(i => chosen[i].Variable.Role == role)];

    /// <summary>Every step at every variable by itself.</summary>
    private static List<Trial> Trials(IReadOnlyList<ChosenVariable> chosen, IReadOnlyList<ResearchRow> rows, int k)
    {
        var trials = new List<Trial>();
        for (var i = 0; i < chosen.Count; i++)
        {
            if (chosen[i].CanWiden) trials.Add(Try(Step.Widen, i, [.. chosen.Select((c, n) => n == i ? c with { Width = Width.Wide } : c)], rows));
            if (chosen.Count > 1) trials.Add(Try(Step.Drop, i, [.. chosen.Where((_, n) => n != i)], [.. rows.Select(r => r with { Values = [.. r.Values.Where((_, n) => n != i)] })]));
        }
        return trials;

        Trial Try(Step step, int at, IReadOnlyList<ChosenVariable> then, IReadOnlyList<ResearchRow> those)
        {
            var classes = Classes(then, those);
            return new(chosen[at].Variable.Code, step, classes.Where(c => !c.IsSafe(k)).Sum(c => c.Rows.Count), classes.Min(c => c.People));
        }
    }

    /// <summary>The step that leaves the fewest rows unsafe; to widen is better than to drop.</summary>
    private static Refusal Help(List<Trial> trials, int gone, int rows)
    {
        if (trials.Count == 0) return new("Research.Refuse.NothingLeft", nameof(ResearchInput.FromYear));
        var best = trials.OrderBy(t => t.UnsafeRows).ThenBy(t => t.Step).First();
        return new($"Research.Refuse.{best.Step}", best.Variable, [Percent(gone, rows), MostLeftOut, best.Variable, Percent(best.UnsafeRows, rows)]);
    }

    /// <summary>In whole percent, rounded up: a single row is never nothing.</summary>
    public static int Percent(int part, int of) => of == 0 ? 0 : (part * 100 + of - 1) / of;

    private static string Content(IReadOnlyList<ChosenVariable> chosen, IEnumerable<IReadOnlyList<string>> rows) => Checksum.Of(
        rows.Select(r => string.Join(';', r)).Order(StringComparer.Ordinal).Prepend(string.Join(';', chosen.Select(c => c.Code))));
}

/// <summary>A name for contents: the same lines have the same, and others another.</summary>
public static class Checksum
{
    public static string Of(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
