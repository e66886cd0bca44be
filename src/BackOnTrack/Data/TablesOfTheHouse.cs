namespace BackOnTrack.Data;

/// <summary>The modules' tables, found once.</summary>
public static class TablesOfTheHouse
{
    public static IReadOnlyList<ITables> All { get; } =
        [.. typeof(ITables).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ITables)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (ITables)Activator.CreateInstance(t)!)];
}
