namespace BackOnTrack.Domain.Assessment;

/// <summary>What every form of this module asks of its fields; each demand not met adds its refusal and lets the rest be checked too.</summary>
internal static class Demands
{
    public static TChoice Choice<TChoice>(this List<Refusal> refused, TChoice? chosen, string field) where TChoice : struct, Enum
    {
        if (chosen is not { } choice || !Enum.IsDefined(choice)) refused.Add(new("Assessment.Refuse.ChoiceMissing", field));
        return chosen ?? default;
    }

    public static DateOnly PastDay(this List<Refusal> refused, DateOnly? given, DateOnly today, string field)
    {
        if (given is not { } day) refused.Add(new("Assessment.Refuse.DateMissing", field));
        else if (day > today) refused.Add(new("Assessment.Refuse.DateInFuture", field));
        return given ?? default;
    }

    public static Sealed Words(this List<Refusal> refused, string? given, string field)
    {
        if (string.IsNullOrWhiteSpace(given)) refused.Add(new("Assessment.Refuse.TextMissing", field));
        return Sealed.Of(given?.Trim() ?? "");
    }

    /// <summary>A language as its code, as in <c>da</c> or <c>so</c>.</summary>
    public static string Language(this List<Refusal> refused, string? given, string field)
    {
        var code = given?.Trim().ToLowerInvariant() ?? "";
        if (code.Length is not (2 or 3) || !code.All(char.IsAsciiLetterLower)) refused.Add(new("Assessment.Refuse.LanguageMissing", field));
        return code;
    }
}
