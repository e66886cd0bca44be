namespace BackOnTrack.Domain.Inquiries;

/// <summary>
/// What an inquiry is called on paper and telephone, like <c>KV-4827</c>. It says nothing about the person, the place or the day,
/// has no letter that is read as a digit or heard as another one, and no vowel, so that it never spells a word.
/// </summary>
public static class InquiryReference
{
    private const string Letters = "CDFJKLMNPRTVWX";
    private const int Numbers = 10_000;

    /// <summary>How many references there are.</summary>
    public const int Count = 14 * 14 * Numbers;

    private const long Step = 1_193_033; // prime and no divisor of Count: every number is met once before any is met again
    private const long Offset = 604_827;

    /// <summary>The reference for a running number: two numbers never share one, and neighbours do not look alike.</summary>
    public static string FromNumber(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        var place = ((number * Step) + Offset) % Count;
        var pair = (int)(place / Numbers);
        return $"{Letters[pair / Letters.Length]}{Letters[pair % Letters.Length]}-{place % Numbers:0000}";
    }

    /// <summary>Reads a reference as people write it (<c>kv 4827</c>, <c>KV4827</c>); null when it cannot be one.</summary>
    public static string? Parse(string? written)
    {
        var bare = string.Concat((written ?? "").Where(c => !char.IsWhiteSpace(c) && c is not '-' and not '–')).ToUpperInvariant();
        return bare.Length == 6 && Letters.Contains(bare[0]) && Letters.Contains(bare[1]) && bare.Skip(2).All(char.IsAsciiDigit)
            ? $"{bare[..2]}-{bare[2..]}" : null;
    }
}
