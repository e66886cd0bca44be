namespace BackOnTrack.Features.Log;

/// <summary>What came of checking an export.</summary>
/// <param name="Whole">Whether everything holds.</param>
/// <param name="At">The first bad position, or the number of entries when all is well; 0 where the heads already prove nothing.</param>
/// <param name="Batches">How many batches were checked.</param>
/// <param name="Why">What is wrong, for the operator.</param>
public sealed record LogVerdict(bool Whole, long At, long Batches, string Why)
{
    /// <summary>The last position that may be the bad one: the first again, or the last of its batch.</summary>
    public long To { get; init; } = At;

    /// <summary>When the export was taken; null where it does not say so.</summary>
    public DateTime? Taken { get; init; }

    /// <summary>Batches sealed after it was taken, of which it says nothing.</summary>
    public int Since { get; init; }

    internal static LogVerdict Bad(long at, string why) => new(false, at, 0, why);

    private string Later() => Since == 0 ? "" : $", as it was at {Taken:yyyy-MM-dd HH:mm:ss} UTC; what was sealed since, in {Since} more, is not in this export";

    /// <summary>The sentence for the console.</summary>
    /// <param name="hasHeads">Whether the heads were at hand.</param>
    public string InWords(bool hasHeads)
    {
        var caveat = hasHeads ? "" : " (no heads at hand: a cut-off end would not be seen)";
        if (!Whole) return At == 0 ? $"Whether the log is whole cannot be said: {Why}." : $"The log is not as it was written: {(To > At ? $"entries {At} to {To}" : $"entry {At}")}: {Why}.";
        return At == 0 ? $"There is nothing in the log yet{caveat}." : $"The log is whole: {At} entries in {Batches} batches{caveat}{Later()}.";
    }
}
