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

    /// <summary>Mentors one of whose checks lapses soon or has lapsed. Of each kind the newest counts: one that holds long must not hide another that lapses.</summary>
    private static IQueryable<WorkRow> Lapsing(Tx tx, DateOnly today) => tx.Mentors.Where(m => m.State != MentorState.Left)
        .Select(m => new
        {
            m.Id, m.Alias, Until = tx.Set<MentorCheck>()
                .Where(c => c.Mentor == m.Id && c.Outcome != CheckOutcome.NotPassed && c.StruckAt == null
                    && !tx.Set<MentorCheck>().Any(d => d.Mentor == m.Id && d.Kind == c.Kind && d.Outcome != CheckOutcome.NotPassed && d.StruckAt == null && d.ValidUntil > c.ValidUntil))
                .Min(c => (DateOnly?)c.ValidUntil),
        })
        .Where(m => m.Until <= today.AddDays(tx.Programme.Work.CheckAhead))
        .Select(m => new WorkRow { Record = m.Id, Label = m.Alias, Due = m.Until!.Value });

    /// <summary>Permits that end soon or have ended, with nothing asked for in their place; two months later nobody is waiting for them any more.</summary>
    private static IQueryable<WorkRow> Ending(Tx tx, DateOnly today) => tx.EndingPermits(today.AddDays(tx.Programme.Visits.PermitAhead)).Where(p => p.Until >= today.AddDays(-LongOver))
        .Select(p => new WorkRow { Record = p.Id, Within = p.Mentor, Label = tx.Set<Mentor>().Where(m => m.Id == p.Mentor).Select(m => m.Alias).FirstOrDefault(), About = p.Until, Due = p.Until!.Value });
}
