namespace BackOnTrack.Web.TagHelpers;

/// <summary>Something to choose: what is sent, what is read, and a hint under it.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null, bool Disabled = false)
{
    public static Choice Of(Guid id, string text, string? hint = null) => new(id.ToString(), text, hint);

    /// <summary>Some values of a code, with their texts: <c>Choice.From(W, "Sessions.Kind", SessionKind.Visit, SessionKind.Phone)</c>.</summary>
    public static IReadOnlyList<Choice> From<T>(Words words, string prefix, params IEnumerable<T> values) where T : struct, Enum =>
        [.. values.Select(value => new Choice(value.ToString(), words.Of(prefix, value), words.Find($"{prefix}.{value}.Hint")))];

    /// <summary>Every value of an enum, or yes and no. The texts start with module and property, else with module and type.</summary>
    internal static IReadOnlyList<Choice> Of(Words words, Type type, string module, string property, string? prefix)
    {
        if (type == typeof(bool)) return [new("true", words["House.Yes"]), new("false", words["House.No"])];
        if (!type.IsEnum) throw new InvalidOperationException($"The field {property} is no enum: give it items.");
        var names = Enum.GetNames(type);
        prefix ??= words.Find($"{module}.{property}.{names[0]}") is null ? $"{module}.{type.Name}" : $"{module}.{property}";
        return [.. names.Select(name => new Choice(name, words[$"{prefix}.{name}"], words.Find($"{prefix}.{name}.Hint")))];
    }
}

public static class ChoicesInWords
{
    /// <summary>The text of the choice that has a value; the value itself where there is no such choice any more.</summary>
    public static string InWords(this IEnumerable<Choice> choices, string value) => choices.FirstOrDefault(c => c.Value.Equals(value, StringComparison.OrdinalIgnoreCase))?.Text ?? value;
}
