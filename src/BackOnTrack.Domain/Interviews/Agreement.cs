namespace BackOnTrack.Domain.Interviews;

/// <summary>A note that two have coded and closed: how many passages it has, what each ticked, and which codes both could tick.</summary>
public sealed record CodedByTwo(int Passages, IReadOnlySet<(int Passage, Guid Code)> First, IReadOnlySet<(int Passage, Guid Code)> Second, IReadOnlyCollection<Guid> Offered)
{
    /// <summary>Where they differ, in the order of the text.</summary>
    public IReadOnlyList<(int Passage, Guid Code)> Differences => [.. First.Except(Second).Concat(Second.Except(First)).OrderBy(t => t.Passage).ThenBy(t => t.Code)];

    /// <summary>What counts in the end: what both ticked, and of the rest what they settled on.</summary>
    public IReadOnlySet<(int Passage, Guid Code)> Agreed(IEnumerable<InterviewResolution> settled)
    {
        var differences = Differences.ToHashSet();
        return First.Intersect(Second).Concat(settled.Where(s => s.Holds && differences.Contains((s.Passage, s.Code))).Select(s => (s.Passage, s.Code))).ToHashSet();
    }

    /// <summary>One code: every passage of the note falls into one of four.</summary>
    public TwoByTwo Of(Guid code)
    {
        var (first, second) = (Of(First, code), Of(Second, code));
        var both = first.Intersect(second).Count();
        return new(both, first.Count - both, second.Count - both, Passages - first.Count - second.Count + both);
    }

    private static HashSet<int> Of(IReadOnlySet<(int Passage, Guid Code)> ticks, Guid code) => [.. ticks.Where(t => t.Code == code).Select(t => t.Passage)];
}

/// <summary>How far two coders agree, code by code and over all codes together.</summary>
public sealed record Agreement(IReadOnlyDictionary<Guid, TwoByTwo> ByCode, TwoByTwo Overall)
{
    /// <summary>Passages of several notes are added up, code by code: n is the passages in which both could have ticked it.</summary>
    public static Agreement Of(IReadOnlyCollection<CodedByTwo> notes)
    {
        var byCode = new Dictionary<Guid, TwoByTwo>();
        foreach (var note in notes)
            foreach (var code in note.Offered.Concat(note.First.Select(t => t.Code)).Concat(note.Second.Select(t => t.Code)).Distinct())
                byCode[code] = byCode.GetValueOrDefault(code) + note.Of(code);
        return new(byCode, byCode.Values.Aggregate(default(TwoByTwo), TwoByTwo.Add));
    }
}
