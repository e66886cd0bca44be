namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>Finds what stands between the cells: the sign that cuts the first lines most evenly.</summary>
public static class Separator
{
    /// <summary>What registers use, the likelier first.</summary>
    public static readonly IReadOnlyList<char> Known = [';', ',', '\t', '|'];

    public static char Detect(string opening)
    {
        var lines = Lines(opening).Take(60).ToList();
        return Known.MaxBy(sign => Evenness([.. lines.Select(line => line.Count(sign))]));
    }

    /// <summary>How many signs the commonest number of cells accounts for.</summary>
    private static int Evenness(List<int> counts) =>
        counts.Where(n => n > 0).GroupBy(n => n).Select(same => same.Count() * Math.Min(same.Key + 1, 40)).DefaultIfEmpty(0).Max();

    /// <summary>The lines without what stands in quotation marks, where a sign separates nothing.</summary>
    private static IEnumerable<Line> Lines(string opening)
    {
        var line = new Line();
        var isQuoted = false;
        foreach (var c in opening)
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (c is '\n' && !isQuoted) { yield return line; line = new Line(); }
            else if (!isQuoted) line.Add(c);
        }
        yield return line;
    }

    private sealed class Line
    {
        private readonly int[] _counts = new int[Known.Count];

        public void Add(char c)
        {
            for (var i = 0; i < Known.Count; i++) if (Known[i] == c) _counts[i]++;
        }

        public int Count(char sign)
        {
            for (var i = 0; i < Known.Count; i++) if (Known[i] == sign) return _counts[i];
            return 0;
        }
    }
}
