namespace BackOnTrack.Domain.Interviews;

/// <summary>A code as typed.</summary>
public sealed class CodeInput
{
    public string? Name { get; set; }

    /// <summary>The code it stands under, or null at the top.</summary>
    public Guid? Parent { get; set; }
    public string? Meaning { get; set; }
    public string? UseWhen { get; set; }
    public string? NotWhen { get; set; }

    /// <summary>An invented sentence or a changed one: the book is handed round.</summary>
    public string? Example { get; set; }

    /// <summary>The writer has looked: the name is nobody's who could be recognised.</summary>
    public bool NoName { get; set; }
}

/// <summary>Whether a code is ticked any more.</summary>
public enum CodeState { Active, Merged, Retired }

/// <summary>
/// A code of the book as it stands today; how it read on any day lies in <see cref="InterviewCodeVersion"/>. It is never
/// deleted: it ends, or it goes into another one, which then counts its passages as its own.
/// </summary>
public sealed class InterviewCode
{
    public const int LongestName = 60, LongestWords = 1_000, MostActive = 40, Most = 500;

    private InterviewCode() { }

    public Guid Id { get; private set; }
    public Guid? Parent { get; private set; }
    public int Edition { get; private set; }
    public string Name { get; private set; } = "";
    public string Meaning { get; private set; } = "";
    public string UseWhen { get; private set; } = "";
    public string NotWhen { get; private set; } = "";
    public string Example { get; private set; } = "";
    public CodeState State { get; private set; }
    public Guid? MergedInto { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? ClosedBy { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsActive => State == CodeState.Active;

    public static Outcome<InterviewCode> Add(CodeInput input, IReadOnlyCollection<InterviewCode> book, DateTimeOffset now)
    {
        if (book.Count(c => c.IsActive) >= MostActive) return new Refusal("Interviews.Refuse.ManyCodes", "Name", [MostActive]);
        if (book.Count >= Most) return new Refusal("Interviews.Refuse.ManyCodes", "Name", [Most]);
        var code = new InterviewCode { Id = Guid.CreateVersion7(now), CreatedAt = now };
        return code.Take(input, book) is { Count: > 0 } broken ? Outcome<InterviewCode>.Refused(broken) : code;
    }

    /// <summary>Writes it anew: the next version of the same code.</summary>
    public Outcome<Nothing> Change(CodeInput input, IReadOnlyCollection<InterviewCode> book)
    {
        if (!IsActive) return new Refusal("Interviews.Refuse.Closed");
        return Take(input, book) is { Count: > 0 } broken ? Outcome<Nothing>.Refused(broken) : Nothing.Value;
    }

    /// <summary>It is ticked no more; what was ticked stays.</summary>
    public Outcome<Nothing> Retire(IReadOnlyCollection<InterviewCode> book, Guid by, DateTimeOffset now) => Close(CodeState.Retired, null, book, by, now);

    /// <summary>It goes into another code, which counts its passages from now on.</summary>
    public Outcome<Nothing> Merge(Guid? into, IReadOnlyCollection<InterviewCode> book, Guid by, DateTimeOffset now)
    {
        if (into is null) return new Refusal("House.Refuse.Missing", "Into");
        if (into == Id || book.FirstOrDefault(c => c.Id == into) is not { IsActive: true }) return new Refusal("Interviews.Refuse.MergeInto", "Into");
        return Close(CodeState.Merged, into, book, by, now);
    }

    private Outcome<Nothing> Close(CodeState state, Guid? into, IReadOnlyCollection<InterviewCode> book, Guid by, DateTimeOffset now)
    {
        if (!IsActive) return new Refusal("Interviews.Refuse.Closed");
        if (book.Any(c => c.Parent == Id && c.IsActive)) return new Refusal("Interviews.Refuse.HasCodesUnder");
        (State, MergedInto, ClosedAt, ClosedBy) = (state, into, now, by);
        return Nothing.Value;
    }

    private List<Refusal> Take(CodeInput input, IReadOnlyCollection<InterviewCode> book)
    {
        var (name, meaning, useWhen, notWhen, example) = (Text.Tidy(input.Name), Text.Tidy(input.Meaning), Text.Tidy(input.UseWhen), Text.Tidy(input.NotWhen), Text.Tidy(input.Example));
        var broken = new List<Refusal>();
        broken.AddRange(Text.Check(name, nameof(Name), LongestName));
        if (book.Any(c => c.Id != Id && c.IsActive && c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) broken.Add(new("Interviews.Refuse.NameTaken", nameof(Name)));
        if (input.Parent is { } parent && Above(parent, book) is { } wrong) broken.Add(wrong);
        broken.AddRange(Text.Check(meaning, nameof(Meaning), LongestWords));
        broken.AddRange(Text.Check(useWhen, nameof(UseWhen), LongestWords, mayBeEmpty: true));
        broken.AddRange(Text.Check(notWhen, nameof(NotWhen), LongestWords, mayBeEmpty: true));
        broken.AddRange(Text.Check(example, nameof(Example), LongestWords, mayBeEmpty: true));
        broken.AddRange(new[] { (nameof(Meaning), meaning), (nameof(UseWhen), useWhen), (nameof(NotWhen), notWhen), (nameof(Example), example) }
            .Where(t => ReferenceInText.Stands(t.Item2)).Select(t => new Refusal("Interviews.Refuse.Reference", t.Item1)));
        if (broken.Count > 0) return broken;
        (Name, Parent, Meaning, UseWhen, NotWhen, Example, Edition) = (name, input.Parent, meaning, useWhen, notWhen, example, Edition + 1);
        return [];
    }

    /// <summary>Two levels: above stands a code of the top, and below one with codes under it stands none.</summary>
    private Refusal? Above(Guid parent, IReadOnlyCollection<InterviewCode> book) =>
        parent == Id || book.FirstOrDefault(c => c.Id == parent) is not { IsActive: true } above ? new("Interviews.Refuse.NoParent", nameof(Parent))
        : above.Parent is not null || book.Any(c => c.Parent == Id && c.IsActive) ? new("Interviews.Refuse.TwoLevels", nameof(Parent))
        : null;
}

/// <summary>How a code read from an instant on, until its next version.</summary>
public sealed class InterviewCodeVersion
{
    private InterviewCodeVersion() { }

    public Guid Id { get; private set; }
    public Guid Code { get; private set; }
    public int Edition { get; private set; }
    public Guid? Parent { get; private set; }
    public string Name { get; private set; } = "";
    public string Meaning { get; private set; } = "";
    public string UseWhen { get; private set; } = "";
    public string NotWhen { get; private set; } = "";
    public string Example { get; private set; } = "";
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    public static InterviewCodeVersion Of(InterviewCode code, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Code = code.Id, Edition = code.Edition, Parent = code.Parent, Name = code.Name, Meaning = code.Meaning, UseWhen = code.UseWhen, NotWhen = code.NotWhen,
        Example = code.Example, WrittenBy = by, WrittenAt = now,
    };
}
