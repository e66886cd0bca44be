using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>How many who wait need it, how many mentors have it, how many of these can take on somebody, and how many applicants would bring it.</summary>
public sealed record GapLine(string What, int Needed, int Held, int Free, int Applicants)
{
    public bool IsGap => Needed > Free;
}

/// <param name="AsWritten">What somebody wrote for a region that the pack does not know and nobody has said the meaning of.</param>
/// <param name="Backgrounds">Wished for in an inquiry, and held: a wish that is not met keeps nobody from a mentor.</param>
public sealed record PoolGap(IReadOnlyList<GapLine> Languages, IReadOnlyList<GapLine> Regions, IReadOnlyList<GapLine> Backgrounds, int Waiting, int Mentors, IReadOnlyList<string> AsWritten);

/// <summary>What those who wait need, against what the corps has: counts for whom to look for, and never a match.</summary>
public sealed class ReadPoolGap(Database db, Regions regions)
{
    /// <summary>The sealed regions of so many are opened; a waiting list longer than that is another trouble.</summary>
    private const int Most = 200;

    private sealed record Holder(string[] Languages, string Region, MentorBackground Background, bool IsFree, bool IsApplicant);

    public Task<Outcome<PoolGap>> Run(Actor actor, CancellationToken stop) => db.Read<PoolGap>(actor, Act.PoolGapRead, async tx =>
    {
        var places = await tx.WaitingPlaces.AsNoTracking().Where(p => p.Until == null).OrderBy(p => p.Since).ThenBy(p => p.Id).Take(Most).ToListAsync(stop);
        await tx.Open(places, stop);
        var (today, loads) = (tx.Now.Day(), await tx.MentorLoads(stop));
        var leaves = (await tx.MentorLeaves.AsNoTracking().Where(l => l.Until == null || l.Until >= today).ToListAsync(stop)).ToLookup(l => l.Mentor);
        var mentors = await tx.Mentors.AsNoTracking().Where(m => m.State == MentorState.Available).ToListAsync(stop);
        var applicants = await tx.Applications.AsNoTracking().Where(a => a.State == ApplicationState.Received || a.State == ApplicationState.Accepted)
            .Select(a => new Holder(a.Languages, a.Region, a.Background, false, true)).ToListAsync(stop);
        List<Holder> holders = [.. mentors.Select(m => new Holder(m.Languages, m.Region, m.Background,
            m.StateOn(today, leaves[m.Id]) == MentorState.Available && loads.GetValueOrDefault(m.Id) < m.Capacity, false)), .. applicants];
        var meant = await tx.MeantRegions(regions, stop);
        string Region(string words) => meant.Find(words)?.Key ?? Plain(words);
        var needed = places.Where(p => p.Region is not null).Select(p => p.Region!.Text).ToList();
        tx.SawMany(Act.PoolGapRead, places.Select(p => p.Mentee));
        return new PoolGap(
            Lines(places.SelectMany(p => p.Languages), holders, h => h.Languages),
            Lines(needed.Select(Region), holders, h => [Region(h.Region)]),
            Lines(await tx.WishedBackgrounds(places, stop), holders, h => [h.Background.ToString()]), places.Count, mentors.Count,
            regions.All.Count == 0 ? [] : [.. needed.Concat(holders.Select(h => h.Region)).Where(r => !string.IsNullOrWhiteSpace(r) && meant.Find(r) is null).Select(Plain).Distinct().Order(StringComparer.CurrentCulture)]);
    }, stop);

    /// <summary>What is needed most stands first; what nobody needs comes after it.</summary>
    private static IReadOnlyList<GapLine> Lines(IEnumerable<string> needed, List<Holder> holders, Func<Holder, string[]> has)
    {
        var need = needed.CountBy(n => n).ToDictionary();
        return [.. need.Keys.Concat(holders.SelectMany(has)).Distinct()
            .Select(what => new GapLine(what, need.GetValueOrDefault(what), holders.Count(h => !h.IsApplicant && has(h).Contains(what)),
                holders.Count(h => h.IsFree && has(h).Contains(what)), holders.Count(h => h.IsApplicant && has(h).Contains(what))))
            .OrderByDescending(l => l.Needed).ThenBy(l => l.What, StringComparer.Ordinal)];
    }

    /// <summary>A region the pack does not know stands as it was written: a capital letter more or less is the same region.</summary>
    private static string Plain(string region) => region.Trim() is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "";
}
