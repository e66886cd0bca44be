using System.Collections;
using System.Reflection;
using BackOnTrack.Features.House;
using BackOnTrack.Web.TagHelpers;

namespace BackOnTrack.Web;

/// <summary>
/// What somebody else saved while a form was open: who, when, and theirs beside what was typed. The form keeps what was typed;
/// <c>bot-errors</c> shows the texts above it, and each field says what they chose there.
/// </summary>
public sealed record Meanwhile(LastSaved? By, IReadOnlyList<Differing> Texts)
{
    public const string Key = "Meanwhile";

    /// <summary>What the reader's own text is called: as a rule it is what was typed.</summary>
    public string Yours { get; init; } = "House.Conflict.Yours";

    /// <summary>Their days, numbers and choices that differ, by the field's name in the form: as the field would send them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Every text of two fillings of one form that differs.</summary>
    public static IReadOnlyList<Differing> Between<T>(T theirs, T yours) where T : class =>
        [.. Properties<T>().Where(IsText).Select(p => new Differing(p.Name, Text(p, theirs), Text(p, yours))).Where(d => d.Theirs != d.Yours)];

    /// <summary>Everything else of two fillings that differs: a day that was moved is no less than a sentence.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Choices<T>(T theirs, T yours) where T : class
    {
        var mine = Sent(yours).ToDictionary(f => f.Name, f => f.Values);
        return Sent(theirs).Where(f => !f.Values.SequenceEqual(mine.GetValueOrDefault(f.Name, []))).ToDictionary(f => f.Name, f => f.Values);
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Values)> Sent<T>(T form) where T : class
    {
        foreach (var property in Properties<T>().Where(p => !IsText(p)))
            if (property.GetValue(form) is IDictionary answers)
                foreach (DictionaryEntry answer in answers) yield return ($"{property.Name}[{answer.Key}]", FieldTag.Sent(answer.Value));
            else yield return (property.Name, FieldTag.Sent(property.GetValue(form)));
    }

    /// <summary>What a form asks; not which version it showed.</summary>
    private static IEnumerable<PropertyInfo> Properties<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.PropertyType != typeof(uint));

    private static bool IsText(PropertyInfo p) => p.PropertyType == typeof(string) || p.PropertyType == typeof(List<string>);

    private static string Text(PropertyInfo property, object form) => (property.GetValue(form) switch { string words => words, List<string> chosen => string.Join(", ", chosen), _ => "" }).ReplaceLineEndings("\n").Trim();
}

/// <param name="Field">The property: its label is found as a field's is.</param>
public sealed record Differing(string Field, string Theirs, string Yours)
{
    /// <summary>Its label where it is no field.</summary>
    public string? Label { get; init; }
}
