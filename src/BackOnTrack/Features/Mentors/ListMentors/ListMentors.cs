using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ListMentors;

/// <summary>One mentor in the register, with what a match asks of the mentor.</summary>
/// <param name="Load">How many mentees; null where the reader does not see all that make it up.</param>
/// <param name="Needs">Why somebody should look.</param>
/// <param name="Region">The region the register is narrowed by: of the pack, or as it was written.</param>
/// <param name="Name">The name the words were compared with; null where nothing was looked for, or the reader sees no names.</param>
public sealed record MentorLine(Mentor Mentor, MentorState State, int? Load, string? Coach, CoachStanding Standing, bool ChecksMissing, IReadOnlyList<MentorNeed> Needs, string? Name, string Region)
{
    public IReadOnlyList<MatchBlock> Blocks => InTheWayOfAMatch.Of(Mentor, State, Standing, ChecksMissing, Load);
}

/// <summary>What was found, and of the whole register how many there are and what they can be narrowed to.</summary>
public sealed record MentorRegister(IReadOnlyList<MentorLine> Found, int All, IReadOnlyList<string> Regions, IReadOnlyList<string> Spoken);

/// <summary>Why somebody should look at a mentor.</summary>
public enum MentorNeed { NoCoach, NobodyThere, ChecksMissing, LeftHoldingMentorships, LeavingUnfinished }

/// <summary>What the register is narrowed to; nothing of it says who somebody is, so it may stand in an address.</summary>
public sealed class MentorFilter
{
    public string? Language { get; set; }
    public string? Region { get; set; }
    public MentorBackground? Background { get; set; }
    public MentorState? State { get; set; }

    /// <summary>Only those with room for another mentee and nothing in the way.</summary>
    public bool Free { get; set; }

    public bool Takes(MentorLine line) =>
        (string.IsNullOrEmpty(Language) || line.Mentor.Languages.Contains(Language)) && (string.IsNullOrEmpty(Region) || line.Region == Region)
        && (Background is null || line.Mentor.Background == Background) && (State is null || line.State == State)
        && (!Free || (line.State == MentorState.Available && line.Needs.Count == 0 && line.Load < line.Mentor.Capacity));
}

/// <summary>
/// The register of the corps, by alias. Coordinators see all of it, a coach the mentors they support. Any part of an alias finds
/// it, accents aside, and for who may read it of the name behind: the corps is small, its names are opened for the search; what was typed is kept sealed in the log with what was found, also when nothing was.
/// </summary>
public sealed class ListMentors(Database db, Regions regions)
{
    public Task<Outcome<MentorRegister>> Run(Actor actor, string? typed, CancellationToken stop) => db.Read<MentorRegister>(actor, Act.MentorList, async tx =>
    {
        if (!SoughtName.Parse(typed).Accepted(out var words, out var refusals)) return Outcome<MentorRegister>.Refused(refusals);
        var today = tx.Now.Day();
        var all = await tx.Mentors.AsNoTracking().OrderBy(m => m.Alias).ToListAsync(stop);
        var people = words.Length > 0 && AccessTable.Allows(Act.MentorContactRead, actor.Hat) ? await NamesBehind(tx, all, stop) : [];
        var mentors = words.Length == 0 ? all : [.. all.Select(m => (m, rank: Rank(words, [m.Alias, .. people.GetValueOrDefault(m.Id, [])]))).Where(x => x.rank >= 0).OrderBy(x => x.rank).Select(x => x.m)];
        var leaves = (await tx.MentorLeaves.AsNoTracking().Where(l => l.Until == null || l.Until >= today).ToListAsync(stop)).ToLookup(l => l.Mentor);
        var checks = (await tx.MentorChecks.AsNoTracking().Where(c => c.ValidUntil >= today).ToListAsync(stop)).ToLookup(c => c.Mentor);
        var coaches = await tx.CoachPeriods.AsNoTracking().Where(c => c.Until == null).ToDictionaryAsync(c => c.Mentor, stop);
        var names = await tx.NamesOf(coaches.Values.Select(c => c.Coach), stop);
        var (loads, standings) = (await tx.MentorLoads(stop), await tx.CoachStandings(today, stop));
        var meant = await tx.MeantRegions(regions, stop);
        tx.SawMany(Act.MentorList, mentors.Select(m => m.Id), words.Length > 0 ? tx.Keep(words) : null);
        var found = mentors.Select(m =>
        {
            var (load, standing, missing) = (loads.GetValueOrDefault(m.Id), standings.GetValueOrDefault(m.Id), CheckStanding.Missing(checks[m.Id], today, tx.Programme.Mentors.Checks).Count > 0);
            return new MentorLine(m, m.StateOn(today, leaves[m.Id]), actor.Hat == Role.Coordinator ? load : null, // another hat does not see all that make up the load
                coaches.TryGetValue(m.Id, out var coach) ? names.GetValueOrDefault(coach.Coach) : null, standing, missing, [.. Needs(m, standing, missing, load)],
                people.GetValueOrDefault(m.Id, []).FirstOrDefault(), meant.Key(m.Region));
        }).ToList();
        return new MentorRegister(found, all.Count, [.. all.Select(m => meant.Key(m.Region)).Distinct().Order(StringComparer.CurrentCulture)], [.. all.SelectMany(m => m.Languages).Distinct().Order(StringComparer.Ordinal)]);
    }, stop);

    /// <summary>What colleagues call each mentor, and the name in the private contact data.</summary>
    private static async Task<Dictionary<Guid, string[]>> NamesBehind(Tx tx, IReadOnlyCollection<Mentor> mentors, CancellationToken stop)
    {
        var known = await tx.NamesOf(mentors.Select(m => m.Id), stop);
        var contacts = tx.MentorContacts;
        var own = (await (from c in contacts join k in tx.Set<MentorKey>() on c.Mentor equals k.Owner select new { c.Id, c.Mentor, c.Name, k.Wrapped }).ToListAsync(stop))
            .ToDictionary(c => c.Mentor, c => tx.Open(c.Mentor, c.Wrapped, "mentor_contact", "name", c.Id, c.Name));
        return mentors.ToDictionary(m => m.Id, m => (string[])[.. ((string?[])[known.GetValueOrDefault(m.Id), own.GetValueOrDefault(m.Id)]).OfType<string>().Where(name => name.Length > 0)]);
    }

    /// <summary>How well the best of somebody's names answers; -1 when none does.</summary>
    private static int Rank(string words, IEnumerable<string> names) => names.Select(name => NamePieces.Rank(name, words)).Where(rank => rank >= 0).DefaultIfEmpty(-1).Min();

    private static IEnumerable<MentorNeed> Needs(Mentor mentor, CoachStanding coach, bool checksMissing, int load)
    {
        if (mentor.State == MentorState.Left)
        {
            if (load > 0) yield return MentorNeed.LeftHoldingMentorships;
            else if (!mentor.LeavingFinished) yield return MentorNeed.LeavingUnfinished;
            yield break;
        }
        if (coach == CoachStanding.None) yield return MentorNeed.NoCoach;
        if (coach == CoachStanding.NobodyThere) yield return MentorNeed.NobodyThere;
        if (checksMissing) yield return MentorNeed.ChecksMissing;
    }
}
