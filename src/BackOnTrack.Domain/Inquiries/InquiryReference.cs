using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Inquiries;

/// <summary>
/// References by running number, in the letters and digits of <see cref="FileReference"/>: two numbers never share one, and
/// neighbours do not look alike. An import of many thousand rows needs that; a drawing of lots would meet itself.
/// </summary>
public static class InquiryReference
{
    private const int Letters = 18, Digits = 8;

    /// <summary>How many references there are.</summary>
    public const int Count = Letters * Letters * Digits * Digits * Digits * Digits;

    private const long Step = 1_193_033; // prime, and no divisor of Count: every place is met once before any is met again
    private const long Offset = 604_827;

    public static string FromNumber(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var place = (int)(((number % Count * Step) + Offset) % Count);
        return FileReference.Make(sides =>
        {
            var drawn = place % sides;
            place /= sides;
            return drawn;
        });
    }
}
