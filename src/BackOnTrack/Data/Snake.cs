using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackOnTrack.Data;

/// <summary>Names as the database writes them: <c>SecondMentor</c> is <c>second_mentor</c>.</summary>
public static class Snake
{
    private static readonly ConcurrentDictionary<Enum, string> Enums = new();

    public static string Of(Enum value) => Enums.GetOrAdd(value, v => Of(v.ToString()));

    public static string Of(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>An enum from its word in the database.</summary>
    public static T Parse<T>(string word) where T : struct, Enum => Enum.GetValues<T>().First(v => Of(v) == word);
}

/// <summary>Stores an enum as its snake_case word.</summary>
public sealed class SnakeConverter<T>() : ValueConverter<T, string>(v => Snake.Of(v), w => Words[w]) where T : struct, Enum
{
    private static readonly Dictionary<string, T> Words = Enum.GetValues<T>().Distinct().ToDictionary(v => Snake.Of(v), v => v);
}
