using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Data;

/// <summary>Where rows of one kind lie, and whether they are found by the mentorship or by the mentee.</summary>
/// <param name="Row">The entity.</param>
/// <param name="Key">The column that leads to them: <c>mentorship</c> or <c>mentee</c>.</param>
public sealed record Shelf(Type Row, string Key)
{
    public static Shelf OfMentorship<T>() => new(typeof(T), "mentorship");
    public static Shelf OfMentee<T>() => new(typeof(T), "mentee");
}

/// <summary>
/// On which shelves there is something for this reader. A page of many rooms asks all of them in one question, and then only
/// where there is an answer: most files hold little, and what a question costs is mostly that it is asked.
/// </summary>
public sealed class Shelves
{
    /// <summary>Nobody has asked: anything may lie anywhere.</summary>
    public static readonly Shelves NotAsked = new(null);

    private readonly HashSet<Type>? _filled;

    private Shelves(HashSet<Type>? filled) => _filled = filled;

    /// <summary>Whether the reader may find a row of this kind; the wall stands before this question as before every other.</summary>
    public bool Hold<T>() => _filled?.Contains(typeof(T)) ?? true;

    /// <summary>What a question finds, which is not asked where nothing lies.</summary>
    public async Task<List<T>> Rows<T>(IAsyncEnumerable<T> question, CancellationToken stop) => Hold<T>() ? await question.ToListAsync(stop) : [];

    internal static async Task<Shelves> Ask(Tx tx, IReadOnlyList<Shelf> shelves, Guid mentorship, Guid mentee, CancellationToken stop)
    {
        var asked = shelves.Select(shelf => $"exists (select from bot.{tx.Model.FindEntityType(shelf.Row)!.GetTableName()} where {shelf.Key} = {(shelf.Key == "mentee" ? "{1}" : "{0}")})");
        // Both keys are answered too, so that each is used and has a kind whatever is asked.
        var answers = await tx.Ask<bool[]>(FormattableStringFactory.Create($"select array[{string.Join(", ", asked)}], {{0}}, {{1}}", mentorship, mentee), stop);
        return new(shelves.Zip(answers).Where(shelf => shelf.Second).Select(shelf => shelf.First.Row).ToHashSet());
    }
}
