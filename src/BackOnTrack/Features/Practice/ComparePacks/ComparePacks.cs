using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Training;
using BackOnTrack.Packs;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>A page of what two packs say differently.</summary>
/// <param name="Names">The packs that lie beside the product.</param>
/// <param name="Fault">Why one of the two could not be read, as the start would say it; null when both can be used.</param>
public sealed record ComparedPacks(IReadOnlyList<string> Names, string InForce, string A, string B, IReadOnlyList<PackDifference> All, string? Fault)
{
    public int Pages => (All.Count + ComparePacks.OnAPage - 1) / ComparePacks.OnAPage;

    public IEnumerable<IGrouping<PackGroup, PackDifference>> Page(int number) => All.Skip((Math.Max(number, 1) - 1) * ComparePacks.OnAPage).Take(ComparePacks.OnAPage).GroupBy(d => d.Group);
}

/// <summary>Reads two packs and says what differs. Nothing is changed: a pack is a folder, and another one is chosen at the first start only.</summary>
public sealed class ComparePacks(Database db, Pack inForce, PackWords say)
{
    public const int OnAPage = 50;

    public Task<Outcome<ComparedPacks>> Run(Actor actor, string? a, string? b, CancellationToken stop) => db.Read<ComparedPacks>(actor, Act.PackCompare, tx =>
    {
        var names = Pack.Names;
        var one = names.Contains(a) ? a! : inForce.Name;
        var other = names.Contains(b) ? b! : names.FirstOrDefault(n => n != one) ?? one;
        return Task.FromResult<Outcome<ComparedPacks>>(Compared(names, one, other, tx.Now.Day()));
    }, stop);

    private ComparedPacks Compared(IReadOnlyList<string> names, string one, string other, DateOnly today)
    {
        try
        {
            var (a, b) = (Pack.Open(one), Pack.Open(other));
            return new(names, inForce.Name, one, other, [.. Differences(a, b, today).OrderBy(d => d.Group)], null);
        }
        catch (PackException e) { return new(names, inForce.Name, one, other, [], e.Message); }
    }

    private IEnumerable<PackDifference> Differences(Pack a, Pack b, DateOnly today)
    {
        var (left, right) = (say.Values(a), say.Values(b));
        return Between(left, right)
            .Concat(Between([say.Regions(a)], [say.Regions(b)]))
            .Concat(Between(say.Overridden(a), say.Overridden(b)))
            .Concat(Between(say.Taught(CurriculumFile.In(a)), say.Taught(CurriculumFile.In(b))))
            .Concat(Between(say.Days(a.Programme.Calendar, today), say.Days(b.Programme.Calendar, today)));
    }

    /// <summary>What a pack says twice under one name is read together.</summary>
    private static Dictionary<string, PackLine> ByKey(IReadOnlyList<PackLine> lines) =>
        lines.GroupBy(l => l.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First() with { Value = string.Join("; ", g.Select(l => l.Value)) }, StringComparer.Ordinal);

    private static IEnumerable<PackDifference> Between(IReadOnlyList<PackLine> a, IReadOnlyList<PackLine> b)
    {
        var (left, right) = (ByKey(a), ByKey(b));
        return from key in left.Keys.Concat(right.Keys).Distinct()
               let one = left.GetValueOrDefault(key)
               let other = right.GetValueOrDefault(key)
               where one?.Value != other?.Value
               select new PackDifference((one ?? other)!.Group, (one ?? other)!.What, one?.Value, other?.Value);
    }
}
