namespace BackOnTrack.Domain.Inquiries;

/// <summary>Whom an inquiry is about: enough to know the person again, and no more.</summary>
public sealed record PersonAnswers(string? Name = null, DateOnly? Born = null, string? Registration = null, string? Language = null)
{
    public static readonly IReadOnlyList<string> Languages = ["en", "da", "nb"];

    /// <summary>The digits of the civil registration number: ten in Denmark, eleven in Norway; null when none was given.</summary>
    public string? Digits => Bare is { Length: > 0 } digits ? digits : null;

    private string Bare => string.Concat((Registration ?? "").Where(char.IsAsciiDigit));

    /// <summary>The same person written otherwise gives the same text: words in any order, accents and case aside, the birthday by itself or in the number.</summary>
    public string? Key => KeyOf(Name ?? "", Born, Digits);

    /// <summary>Null where there is no birthday, or nothing in the name that can be compared.</summary>
    public static string? KeyOf(string name, DateOnly? born, string? digits) =>
        (born ?? CivilNumber.Birthday(digits ?? "")) is { } day && NamePieces.Fold(name) is { Length: > 0 } folded
            ? $"{string.Join(' ', folded.Split(' ').Order(StringComparer.Ordinal))}|{day:yyyy-MM-dd}" : null;

    /// <summary>Everything that is wrong, at its field.</summary>
    public IReadOnlyList<Refusal> Check(DateOnly today)
    {
        var wrong = new List<Refusal>();
        if (NamePieces.Fold(Name ?? "").Length == 0) wrong.Add(new("Inquiries.Refuse.Name", nameof(Name)));
        if (Name?.Length > Inquiry.LineLimit) wrong.Add(new("Inquiries.Refuse.TooLong", nameof(Name)));
        if (Born is null && Digits is null) wrong.Add(new("Inquiries.Refuse.BornOrRegistration", nameof(Born)));
        if (Born > today || Born?.Year < 1900) wrong.Add(new("Inquiries.Refuse.Born", nameof(Born)));
        if (Registration is { Length: > 0 } && !IsRegistration(Registration)) wrong.Add(new("Inquiries.Refuse.Registration", nameof(Registration)));
        if (Language is null || !Languages.Contains(Language)) wrong.Add(new("Inquiries.Refuse.Language", nameof(Language)));
        return wrong;
    }

    /// <summary>Both countries' numbers begin with the day and the month of birth; forty more marks a number of another kind.</summary>
    private bool IsRegistration(string typed) =>
        typed.All(c => char.IsAsciiDigit(c) || c is ' ' or '-') && Bare.Length is 10 or 11
        && int.Parse(Bare[..2]) is (>= 1 and <= 31) or (>= 41 and <= 71) && int.Parse(Bare[2..4]) is (>= 1 and <= 12) or (>= 41 and <= 52);
}
