namespace BackOnTrack.Domain.People;

/// <summary>Who somebody is: what a person is known again by. The form of an inquiry and a later correction ask the same of it.</summary>
public sealed record PersonFacts(string? Name = null, DateOnly? Born = null, string? Registration = null)
{
    /// <summary>How long a name may be.</summary>
    public const int LongestName = 120;

    /// <summary>The digits of the civil registration number: ten in Denmark, eleven in Norway; null when none was given.</summary>
    public string? Digits => Bare is { Length: > 0 } digits ? digits : null;

    private string Bare => string.Concat((Registration ?? "").Where(char.IsAsciiDigit));

    /// <summary>Everything that is wrong, at its field.</summary>
    public IReadOnlyList<Refusal> Check(DateOnly today)
    {
        var wrong = new List<Refusal>();
        if (NamePieces.Fold(Name ?? "").Length == 0) wrong.Add(new("Inquiries.Refuse.Name", nameof(Name)));
        if (Name?.Length > LongestName) wrong.Add(new("Inquiries.Refuse.TooLong", nameof(Name)));
        if (Born is null && Digits is null) wrong.Add(new("Inquiries.Refuse.BornOrRegistration", nameof(Born)));
        if (Born > today || Born?.Year < 1900) wrong.Add(new("Inquiries.Refuse.Born", nameof(Born)));
        if (Registration is { Length: > 0 } && !IsRegistration(Registration)) wrong.Add(new("Inquiries.Refuse.Registration", nameof(Registration)));
        return wrong;
    }

    /// <summary>Both countries' numbers begin with the day and the month of birth; forty more marks a number of another kind.</summary>
    private bool IsRegistration(string typed) =>
        typed.All(c => char.IsAsciiDigit(c) || c is ' ' or '-') && Bare.Length is 10 or 11
        && int.Parse(Bare[..2]) is (>= 1 and <= 31) or (>= 41 and <= 71) && int.Parse(Bare[2..4]) is (>= 1 and <= 12) or (>= 41 and <= 52);
}
