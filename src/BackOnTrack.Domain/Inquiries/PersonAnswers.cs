using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Inquiries;

/// <summary>Whom an inquiry is about: enough to know the person again, and no more.</summary>
public sealed record PersonAnswers(string? Name = null, DateOnly? Born = null, string? Registration = null, string? Language = null)
{
    public static readonly IReadOnlyList<string> Languages = ["en", "da", "nb"];

    private PersonFacts Facts => new(Name, Born, Registration);

    /// <summary>The digits of the civil registration number; null when none was given.</summary>
    public string? Digits => Facts.Digits;

    /// <summary>The same person written otherwise gives the same text: words in any order, accents and case aside, the birthday by itself or in the number.</summary>
    public string? Key => KeyOf(Name ?? "", Born, Digits);

    /// <summary>Null where there is no birthday, or nothing in the name that can be compared.</summary>
    public static string? KeyOf(string name, DateOnly? born, string? digits) =>
        (born ?? CivilNumber.Birthday(digits ?? "")) is { } day && NamePieces.Fold(name) is { Length: > 0 } folded
            ? $"{string.Join(' ', folded.Split(' ').Order(StringComparer.Ordinal))}|{day:yyyy-MM-dd}" : null;

    /// <summary>Everything that is wrong, at its field.</summary>
    public IReadOnlyList<Refusal> Check(DateOnly today) =>
        Language is not null && Languages.Contains(Language) ? Facts.Check(today) : [.. Facts.Check(today), new("Inquiries.Refuse.Language", nameof(Language))];
}
