namespace BackOnTrack.Domain.People;

/// <summary>References like <c>KV-4827</c>: easy to say on a bad line, nothing that looks like something else.</summary>
public static class FileReference
{
    /// <summary>No I, O, Q, and none that are one sound apart on the telephone (B/D/P/T keep only B, M/N keep only M).</summary>
    public const string Letters = "ABCFGHJKLMRSUVWXYZ";

    /// <summary>No 0 and no 1, which are read as letters.</summary>
    public const string Digits = "23456789";

    /// <param name="draw">A number from 0 up to, not including, the one given: the caller's source of chance.</param>
    public static string Make(Func<int, int> draw) =>
        string.Create(7, draw, static (text, d) =>
        {
            text[0] = Letters[d(Letters.Length)];
            text[1] = Letters[d(Letters.Length)];
            text[2] = '-';
            for (var i = 3; i < 7; i++) text[i] = Digits[d(Digits.Length)];
        });

    /// <summary>The reference as it is kept, from what somebody typed: case, spaces and the dash aside. Null when it is none.</summary>
    public static string? Parse(string? typed)
    {
        var plain = new string([.. (typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return plain.Length == 6 && plain[..2].All(Letters.Contains) && plain[2..].All(Digits.Contains) ? $"{plain[..2]}-{plain[2..]}" : null;
    }
}
