using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Supervision;

namespace BackOnTrack.Features.Today;

/// <summary>The corps: what stands in the way of the next match.</summary>
internal static class WorkOnMentors
{
    /// <summary>Days in which keys, papers and the last talk should be through.</summary>
    private const int ToFinishLeaving = 14;

    /// <summary>Days after which a permit that ended is no work any more.</summary>
    private const int LongOver = 60;

    public static readonly Work[] All =
    [
        new("WithoutCoach", [Role.Coordinator], (tx, today) =>
            {
                var there = tx.CoachingOn(today).Where(c => c.Responsible != null).Select(c => c.Mentor);
                return tx.Mentors.Where(m => m.State != MentorState.Left && !there.Contains(m.Id)).Select(m => new WorkRow { Record = m.Id, Label = m.Alias, Due = today });
            },
            row => $"/mentors/{row.Record}/coach"),

        new("CheckLapsing", [Role.Coordinator], Lapsing, row => $"/mentors/{row.Record}/checks/new"),

        new("OwnCheckLapsing", [Role.Mentor], (tx, today) => Lapsing(tx, today).Where(row => row.Record == tx.Actor.Account), _ => "/me"),

        new("PermitToAnswer", [Role.Coordinator], (tx, today) => tx.MentorPermits.Where(p => p.State == PermitState.Applied)
                .Select(p => new WorkRow { Record = p.Id, Within = p.Mentor, Label = tx.Set<Mentor>().Where(m => m.Id == p.Mentor).Select(m => m.Alias).FirstOrDefault(), About = p.AppliedOn, Due = p.AppliedOn!.Value.AddDays(tx.Programme.Visits.DaysForPermit) }),
            row => $"/mentors/{row.Within}/permits/{row.Record}/answer"),

        new("PermitEnding", [Role.Coordinator], Ending, row => $"/mentors/{row.Within}/permits/apply"),

        new("OwnPermitEnding", [Role.Mentor], (tx, today) => Ending(tx, today).Where(row => row.Within == tx.Actor.Account), row => $"/mentors/{row.Within}"),

        new("LeavingToFinish", [Role.Coordinator], (tx, today) => tx.Mentors.Where(m => m.State == MentorState.Left && m.LeavingFinishedOn == null)
                .Select(m => new WorkRow { Record = m.Id, Label = m.Alias, Due = m.LeftOn!.Value.AddDays(ToFinishLeaving) }),
            row => $"/mentors/{row.Record}/leaving"),
    ];

    /// <summary>
    /// Mentors whom a check that is needed fails, by the rule of <see cref="CheckStanding"/>: it lapses soon, has lapsed, was not passed, or is not
    /// there. Of each kind the one that holds longest counts; a kind the service does not ask for stands in nobody's way.
    /// </summary>
    private static IQueryable<WorkRow> Lapsing(Tx tx, DateOnly today)
    {
        var needed = tx.Programme.Mentors.Checks;
        var (all, kinds) = (tx.Set<MentorCheck>().Where(c => c.StruckAt == null && c.IssuedOn <= today && needed.Contains(c.Kind)), needed.Distinct().Count());
        var counted = all.Where(c => c.Outcome != CheckOutcome.NotPassed && !all.Any(f => f.Mentor == c.Mentor && f.Kind == c.Kind && f.Outcome == CheckOutcome.NotPassed && f.IssuedOn >= c.IssuedOn));
        return tx.Mentors.Where(m => m.State != MentorState.Left)
            .Select(m => new
            {
                m.Id, m.Alias, There = counted.Where(c => c.Mentor == m.Id).Select(c => c.Kind).Distinct().Count(),
                Until = counted.Where(c => c.Mentor == m.Id && !counted.Any(d => d.Mentor == m.Id && d.Kind == c.Kind && d.ValidUntil > c.ValidUntil)).Min(c => (DateOnly?)c.ValidUntil),
            })
            .Where(m => m.There < kinds || m.Until <= today.AddDays(tx.Programme.Work.CheckAhead))
            .Select(m => new WorkRow { Record = m.Id, Label = m.Alias, Due = m.There < kinds && !(m.Until < today) ? today : m.Until!.Value });
    }

    /// <summary>Permits that end soon or have ended, with nothing asked for in their place; two months later nobody is waiting for them any more.</summary>
    private static IQueryable<WorkRow> Ending(Tx tx, DateOnly today) => tx.EndingPermits(today.AddDays(tx.Programme.Visits.PermitAhead)).Where(p => p.Until >= today.AddDays(-LongOver))
        .Select(p => new WorkRow { Record = p.Id, Within = p.Mentor, Label = tx.Set<Mentor>().Where(m => m.Id == p.Mentor).Select(m => m.Alias).FirstOrDefault(), About = p.Until, Due = p.Until!.Value });
}
