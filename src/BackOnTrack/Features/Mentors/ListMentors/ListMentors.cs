using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ListMentors;

/// <summary>One mentor in the register. <see cref="Needs"/> says what stands between the mentor and a match.</summary>
public sealed record MentorLine(Mentor Mentor, MentorState State, int Load, string? Coach, IReadOnlyList<MentorNeed> Needs);

/// <summary>Why somebody should look at a mentor.</summary>
public enum MentorNeed { NoCoach, ChecksMissing, LeftHoldingMentorships, LeavingUnfinished }

/// <summary>The register of the corps, by alias. Coordinators see all of it, a coach the mentors they support.</summary>
public sealed class ListMentors(Database db)
{
    public Task<Outcome<IReadOnlyList<MentorLine>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<MentorLine>>(actor, Act.MentorList, async tx =>
    {
        var today = tx.Now.Day();
        var mentors = await tx.Mentors.AsNoTracking().OrderBy(m => m.Alias).ToListAsync(stop);
        var leaves = (await tx.MentorLeaves.AsNoTracking().Where(l => l.Until == null || l.Until >= today).ToListAsync(stop)).ToLookup(l => l.Mentor);
        var checks = (await tx.MentorChecks.AsNoTracking().Where(c => c.ValidUntil >= today).ToListAsync(stop)).ToLookup(c => c.Mentor);
        var coaches = await tx.CoachPeriods.AsNoTracking().Where(c => c.Until == null).ToDictionaryAsync(c => c.Mentor, stop);
        var names = await tx.NamesOf(coaches.Values.Select(c => c.Coach), stop);
        var loads = await tx.MentorLoads(stop);
        tx.SawMany(Act.MentorList, mentors.Select(m => m.Id));
        return mentors.Select(m => new MentorLine(m, m.StateOn(today, leaves[m.Id]), loads.GetValueOrDefault(m.Id),
            coaches.TryGetValue(m.Id, out var coach) ? names.GetValueOrDefault(coach.Coach) : null,
            [.. Needs(m, checks[m.Id], coaches.ContainsKey(m.Id), loads.GetValueOrDefault(m.Id), today)])).ToList();
    }, stop);

    private static IEnumerable<MentorNeed> Needs(Mentor mentor, IEnumerable<MentorCheck> checks, bool coached, int load, DateOnly today)
    {
        if (mentor.State == MentorState.Left)
        {
            if (load > 0) yield return MentorNeed.LeftHoldingMentorships;
            else if (!mentor.LeavingFinished) yield return MentorNeed.LeavingUnfinished;
            yield break;
        }
        if (!coached) yield return MentorNeed.NoCoach;
        if (MentorCheck.Missing(checks, today).Count > 0) yield return MentorNeed.ChecksMissing;
    }
}
