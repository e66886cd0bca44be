namespace BackOnTrack.Domain.Interviews;

/// <summary>All codes there are or were, and what has become of them.</summary>
public sealed class CodeBook(IReadOnlyCollection<InterviewCode> codes)
{
    private readonly Dictionary<Guid, InterviewCode> _byId = codes.ToDictionary(c => c.Id);

    public IReadOnlyCollection<InterviewCode> All => codes;

    /// <summary>The codes that can be ticked, as a tree: each of the top with those under it, by name. One whose parent has ended stands at the top.</summary>
    public IReadOnlyList<(InterviewCode Code, IReadOnlyList<InterviewCode> Under)> Tree =>
    [
        .. from top in codes where top.IsActive && !IsUnder(top) orderby top.Name
           select (top, (IReadOnlyList<InterviewCode>)[.. codes.Where(c => c.IsActive && c.Parent == top.Id).OrderBy(c => c.Name, StringComparer.CurrentCulture)]),
    ];

    /// <summary>The same as a list.</summary>
    public IReadOnlyList<InterviewCode> Active => [.. Tree.SelectMany(t => t.Under.Prepend(t.Code))];

    public InterviewCode? Find(Guid code) => _byId.GetValueOrDefault(code);

    /// <summary>The code that counts for this one today: itself, or the last one it went into.</summary>
    public Guid Final(Guid code)
    {
        // A code only goes into one that is active, so a way leads on and never back.
        while (_byId.GetValueOrDefault(code)?.MergedInto is { } into) code = into;
        return code;
    }

    /// <summary>The code and all that went into it.</summary>
    public IReadOnlyList<Guid> CountedAs(Guid code) => [.. codes.Select(c => c.Id).Where(c => Final(c) == code)];

    /// <summary>The codes both coders could tick: there when the first of them was done, not ended before the second began; counted as what they are today.</summary>
    public IReadOnlyCollection<Guid> Offered(InterviewCoding one, InterviewCoding other)
    {
        var (done, begun) = (Earlier(one.DoneAt, other.DoneAt), one.BegunAt > other.BegunAt ? one.BegunAt : other.BegunAt);
        return [.. codes.Where(c => c.CreatedAt <= done && !(c.ClosedAt < begun)).Select(c => Final(c.Id)).Distinct()];
    }

    private bool IsUnder(InterviewCode code) => code.Parent is { } parent && _byId.GetValueOrDefault(parent) is { IsActive: true };

    private static DateTimeOffset Earlier(DateTimeOffset? one, DateTimeOffset? other) => (one ?? DateTimeOffset.MaxValue) < (other ?? DateTimeOffset.MaxValue) ? one!.Value : other ?? DateTimeOffset.MaxValue;
}
