using System.Reflection;
using BackOnTrack.Features.House;

namespace BackOnTrack.Web;

/// <summary>
/// What somebody else saved while a form was open: who, when, and their words beside those typed. The form keeps what was
/// typed; <c>bot-errors</c> shows this above it.
/// </summary>
public sealed record Meanwhile(LastSaved? By, IReadOnlyList<Differing> Texts)
{
    public const string Key = "Meanwhile";

    /// <summary>What the reader's own text is called: as a rule it is what was typed.</summary>
    public string Yours { get; init; } = "House.Conflict.Yours";

    /// <summary>Every text of two fillings of one form that differs.</summary>
    public static IReadOnlyList<Differing> Between<T>(T theirs, T yours) where T : class =>
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => (p.PropertyType == typeof(string) || p.PropertyType == typeof(List<string>)) && p.CanWrite)
            .Select(p => new Differing(p.Name, Text(p, theirs), Text(p, yours))).Where(d => d.Theirs != d.Yours)];

    private static string Text(PropertyInfo property, object form) => (property.GetValue(form) switch { string words => words, List<string> chosen => string.Join(", ", chosen), _ => "" }).ReplaceLineEndings("\n").Trim();
}

/// <param name="Field">The property: its label is found as a field's is.</param>
public sealed record Differing(string Field, string Theirs, string Yours)
{
    /// <summary>Its label where it is no field.</summary>
    public string? Label { get; init; }
}
