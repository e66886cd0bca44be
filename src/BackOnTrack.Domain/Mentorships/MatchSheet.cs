using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Mentorships;

/// <summary>What the mentee needs of a mentor.</summary>
public sealed record MatchNeeds(IReadOnlyList<string> Languages, GenderWish Wish, int? Establishment, int Unit)
{
    /// <summary>What background the referrer wished for in the inquiry.</summary>
    public IReadOnlyList<WishedBackground> Backgrounds { get; init; } = [];
}

/// <summary>Everything about one mentor that the sheet looks at.</summary>
/// <param name="DaysLacking">How many days of the training the mentor has not attended.</param>
public sealed record MentorFacts(
    Mentor Mentor, int DaysLacking, IReadOnlyList<MentorCheck> Checks, IReadOnlyList<MentorPermit> Permits, IReadOnlyList<MentorLeave> Leaves,
    CoachStanding Coach, int Load, bool Excluded)
{
    /// <summary>How long the way takes from the mentor's region to where the mentee is; null where the directory does not know.</summary>
    public int? MinutesThere { get; init; }

    /// <summary>The checks nobody meets a mentee without.</summary>
    public IReadOnlyList<CheckKind> Needed { get; init; } = CorpsRules.Default.Checks;
}

/// <summary>A column of the sheet: one mentor, every criterion.</summary>
public sealed record MatchColumn(Guid Mentor, string Alias, MentorBackground Background, IReadOnlyList<MatchLine> Lines)
{
    public bool Blocked => Lines.Any(l => l.Verdict == MatchVerdict.Blocks);
    public IReadOnlyList<MatchLine> Against => [.. Lines.Where(l => l.Verdict == MatchVerdict.Against)];
}

/// <summary>The mentor a person chose, why, and against what. Made only by <see cref="MatchSheet.Choose"/>.</summary>
public sealed record MatchChoice
{
    internal MatchChoice(MatchColumn column, IReadOnlyList<Guid> compared, string reason, string despite) =>
        (Mentor, Alias, Background, Compared, Against, Reason, Despite) =
        (column.Mentor, column.Alias, column.Background, compared, [.. column.Against.Select(l => l.Criterion)], reason, despite);

    public Guid Mentor { get; }
    public string Alias { get; }
    public MentorBackground Background { get; }
    public IReadOnlyList<Guid> Compared { get; }
    public IReadOnlyList<MatchCriterion> Against { get; }
    public string Reason { get; }
    public string Despite { get; }
}

/// <summary>
/// Up to four mentors side by side, in the order of their aliases. No score and no order of merit:
/// what blocks, blocks; for the rest a person decides and says why.
/// </summary>
public sealed class MatchSheet
{
    public const int MostColumns = 4;

    private MatchSheet(IReadOnlyList<MatchColumn> columns) => Columns = columns;

    public IReadOnlyList<MatchColumn> Columns { get; }

    public static Outcome<MatchSheet> Compare(MatchNeeds needs, IReadOnlyCollection<MentorFacts> mentors, DateOnly today)
    {
        if (mentors.Count is 0 or > MostColumns) return new Refusal("Mentorships.Refuse.Columns", "Mentors", [MostColumns]);
        return new MatchSheet([.. mentors
            .OrderBy(m => m.Mentor.Alias, StringComparer.Ordinal)
            .Select(m => new MatchColumn(m.Mentor.Id, m.Mentor.Alias, m.Mentor.Background, MatchCriteria.Of(needs, m, today)))]);
    }

    /// <summary>Refuses with every unmet gate at once; asks for a reason, and for one more when something speaks against it.</summary>
    public Outcome<MatchChoice> Choose(Guid mentor, string? reason, string? despite)
    {
        if (Columns.FirstOrDefault(c => c.Mentor == mentor) is not { } column) return new Refusal("Mentorships.Refuse.ChooseMentor", "Mentor");
        var refusals = column.Lines.Where(l => l.Verdict == MatchVerdict.Blocks)
            .Select(l => new Refusal($"Mentorships.Refuse.Gate{l.Criterion}", "Mentor")).ToList();
        if (string.IsNullOrWhiteSpace(reason)) refusals.Add(new("Mentorships.Refuse.Reason", "Reason"));
        if (column.Against.Count > 0 && string.IsNullOrWhiteSpace(despite)) refusals.Add(new("Mentorships.Refuse.Despite", "Despite"));
        if (refusals.Count > 0) return refusals;
        return new MatchChoice(column, [.. Columns.Select(c => c.Mentor)], reason!.Trim(), (despite ?? "").Trim());
    }
}
