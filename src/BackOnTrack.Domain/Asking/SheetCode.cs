namespace BackOnTrack.Domain.Asking;

/// <summary>
/// The code on a sheet of paper: six letters that cannot be taken for one another or for figures. It finds a meeting or a
/// mentorship again among those its reader may see and opens nothing by itself, so it needs no secret.
/// </summary>
public static class SheetCode
{
    private const string Letters = CodeLetters.All;
    private const int Length = 6;

    /// <summary>The code of a meeting, always the same.</summary>
    public static string Of(Guid appointment) => Letter(appointment.ToByteArray());

    /// <summary>The code of a mentorship's sheet, always the same; a sheet about something else has another.</summary>
    public static string Of(Guid mentorship, AnswersTo asks) => Letter(asks is AnswersTo.WorkingTogether ? mentorship.ToByteArray() : [.. mentorship.ToByteArray(), (byte)asks]);

    private static string Letter(byte[] of)
    {
        var number = BitConverter.ToUInt64(System.Security.Cryptography.SHA256.HashData(of));
        var code = new char[Length];
        for (var i = 0; i < Length; i++, number /= (ulong)Letters.Length) code[i] = Letters[(int)(number % (ulong)Letters.Length)];
        return new(code);
    }

    /// <summary>A code as it stands on the paper: in two halves.</summary>
    public static string Shown(string code) => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";

    /// <summary>A code as people type it: dashes, spaces and small letters aside; empty when it is none.</summary>
    public static string Read(string? typed) => CodeLetters.Read(typed, Length);
}
