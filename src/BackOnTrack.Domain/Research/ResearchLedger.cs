namespace BackOnTrack.Domain.Research;

/// <summary>A file that has been approved, as far as a new one has to know it.</summary>
/// <param name="Variables">As <see cref="ChosenVariable.Code"/>, in the order of the catalogue.</param>
/// <param name="Content">The checksum of its report.</param>
public sealed record EarlierFile(Guid Id, RowKind Rows, int FromYear, int UntilYear, IReadOnlyList<int> Units, IReadOnlyList<string> Variables, string Content);

/// <summary>
/// Looks at a new file together with all that went out before (S5). Two files about the same people that say other things of them,
/// or count one more or less, can be laid on each other until a few stand alone; so a file that shares a year, a unit and a kind
/// of row with an earlier one must say the very same. What has expired or was recalled counts: somebody has had it.
/// </summary>
public static class ResearchLedger
{
    /// <summary>The earlier files that stand in the way.</summary>
    public static IReadOnlyList<Guid> InTheWayOf(EarlierFile asked, IEnumerable<EarlierFile> earlier) => [.. earlier.Where(e => Overlap(e, asked) && !SayTheSame(e, asked)).Select(e => e.Id)];

    private static bool Overlap(EarlierFile a, EarlierFile b) =>
        a.Rows == b.Rows && a.FromYear <= b.UntilYear && b.FromYear <= a.UntilYear && a.Units.Intersect(b.Units).Any();

    private static bool SayTheSame(EarlierFile a, EarlierFile b) =>
        (a.FromYear, a.UntilYear, a.Content) == (b.FromYear, b.UntilYear, b.Content) && a.Units.Order().SequenceEqual(b.Units.Order()) && a.Variables.SequenceEqual(b.Variables);
}
