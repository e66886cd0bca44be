namespace BackOnTrack.Domain.Sessions;

/// <summary>
/// The code on a day's paper: six letters that cannot be taken for one another or for figures. It finds one of the own
/// meetings again and opens nothing by itself, so it needs no secret.
/// </summary>
public static class SheetCode
{
    private const string Letters = "ABCDEFGHJKMNPQRTUVWXY";
    private const int Length = 6;

    /// <summary>The code of a meeting, always the same.</summary>
    public static string Of(Guid appointment)
    {
        var number = BitConverter.ToUInt64(System.Security.Cryptography.SHA256.HashData(appointment.ToByteArray()));
        var code = new char[Length];
        for (var i = 0; i < Length; i++, number /= (ulong)Letters.Length) code[i] = Letters[(int)(number % (ulong)Letters.Length)];
        return new(code);
    }

    /// <summary>A code as it stands on the paper: in two halves.</summary>
    public static string Shown(string code) => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";

    /// <summary>A code as people type it: dashes, spaces and small letters aside; empty when it is none.</summary>
    public static string Read(string? typed)
    {
        var code = new string([.. (typed ?? "").ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c != '-')]);
        return code.Length == Length && code.All(c => Letters.Contains(c)) ? code : "";
    }
}
