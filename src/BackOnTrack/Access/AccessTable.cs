using System.Collections.Frozen;
using BackOnTrack.Domain;

namespace BackOnTrack.Access;

/// <summary>
/// Who may do what: rows are acts, columns are hats, cells say how far. The door (<see cref="NeedsAttribute"/>,
/// <see cref="Data.Database"/>) reads it, the wall (row-level security) is generated from it, people read it at
/// <c>/help/who-may-do-what</c>. There is no second place where a right stands.
/// </summary>
public static partial class AccessTable
{
    private static readonly FrozenDictionary<Act, Row> Rows = Parse();

    /// <summary>All rows in the order of the rooms.</summary>
    public static IEnumerable<Row> All => Rows.Values.OrderBy(r => r.Act);

    /// <summary>How far <paramref name="hat"/> reaches with <paramref name="act"/>.</summary>
    public static Scope Of(Act act, Role hat) => hat == Role.System ? Scope.All : Rows[act].Cells[(int)hat];

    /// <summary>Whether the door opens at all.</summary>
    public static bool Allows(Act act, Role hat) => Of(act, hat) != Scope.Never;

    /// <summary>The trace an act leaves.</summary>
    public static LogClass ClassOf(Act act) => Rows[act].Class;

    /// <summary>One act: the room it belongs to, the trace it leaves, and a cell per hat.</summary>
    public sealed record Row(Act Act, string Room, LogClass Class, Scope[] Cells);

    /// <summary>
    /// In which capacities a hat reaches a file by assignment. Cover and break-glass rows count under whichever
    /// hat they were given to.
    /// </summary>
    public static readonly FrozenDictionary<Role, Capacity[]> Capacities = new Dictionary<Role, Capacity[]>
    {
        [Role.Coordinator] = [Capacity.Coordinator],
        [Role.Assessor] = [Capacity.Assessor],
        [Role.Mentor] = [Capacity.Mentor, Capacity.SecondMentor],
        [Role.Coach] = [Capacity.Coach, Capacity.DeputyCoach],
        [Role.Referrer] = [Capacity.Referrer],
        [Role.Security] = [Capacity.Security],
        [Role.ApiClient] = [Capacity.ApiClient],
    }.ToFrozenDictionary();

    private static FrozenDictionary<Act, Row> Parse()
    {
        var rows = new Dictionary<Act, Row>();
        var room = "";
        foreach (var line in Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('#')) { room = line[1..].Trim(); continue; }
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var act = Enum.Parse<Act>(words[0]);
            if (words.Length is not (12 or 13)) throw new InvalidOperationException($"The access table's row {act} has {words.Length - 2} cells instead of 10, or 11 where another system may do it.");
            if (!rows.TryAdd(act, new Row(act, room, Enum.Parse<LogClass>(words[1], ignoreCase: true), [.. words[2..12].Select(Cell), Cell(words.ElementAtOrDefault(12) ?? ".")])))
                throw new InvalidOperationException($"The access table has two rows for {act}.");
        }
        var missing = Enum.GetValues<Act>().Where(a => !rows.ContainsKey(a)).ToList();
        return missing.Count == 0 ? rows.ToFrozenDictionary()
            : throw new InvalidOperationException($"The access table has no row for {string.Join(", ", missing)}.");
    }

    private static Scope Cell(string word) => word == "." ? Scope.Never : Enum.Parse<Scope>(word, ignoreCase: true);
}
