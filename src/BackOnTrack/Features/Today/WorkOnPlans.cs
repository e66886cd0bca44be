using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.Plans;

namespace BackOnTrack.Features.Today;

/// <summary>Plans to agree, reviews to hold, and the mentee's own look at the areas of life.</summary>
internal static class WorkOnPlans
{
    public static readonly Work[] All =
    [
        new("PlanToAgree", [Role.Mentor], (tx, today) => tx.Mentorships
                .Where(m => Moves.Meeting.Contains(m.State) && m.FirstMeetingOn != null && !tx.Set<Plan>().Any(p => p.Mentorship == m.Id && p.State != PlanState.Draft))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.FirstMeetingOn!.Value.AddDays(7 * tx.Programme.Plans.WeeksUntilAgreed) }),
            row => $"/mentorships/{row.Record}/plan") { Reminds = NoticeKind.WorkDue },

        new("ReviewDue", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Plans
                .Where(p => p.State == PlanState.Agreed && p.NextReview <= today.AddDays(tx.Programme.Work.Ahead)
                    && tx.Set<Mentorship>().Any(m => m.Id == p.Mentorship && Moves.Meeting.Contains(m.State)))
                .Select(p => new WorkRow { Record = p.Mentorship, Mentee = p.Mentee, Due = p.NextReview!.Value }),
            row => $"/mentorships/{row.Record}/review") { Week = WeekKind.Reviews, Reminds = NoticeKind.WorkDue },

        // The mentee answers on a sheet or at a tablet; it is not for whoever is or was mentor there, also under this hat.
        new("LifeAreasDue", [Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => Moves.Meeting.Contains(m.State) && m.FirstMeetingOn != null && !tx.Set<MentorPeriod>().Any(p => p.Mentorship == m.Id && p.Mentor == tx.Actor.Account))
                .Select(m => new LooksBehind
                {
                    Mentorship = m.Id, Mentee = m.Mentee, Began = m.FirstMeetingOn!.Value, Release = m.ReleaseOn, Today = today, MonthsBetween = tx.Programme.Plans.MonthsBetweenReviews,
                    Last = tx.Set<LifeCheck>().Where(c => c.Mentorship == m.Id && c.View == LifeView.Mentee && c.ReplacedAt == null && c.VoidedAt == null).Max(c => (DateOnly?)c.Date),
                    BeforeRelease = tx.Set<LifeCheck>().Where(c => c.Mentorship == m.Id && c.View == LifeView.Mentee && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.MonthBeforeRelease).Max(c => (DateOnly?)c.Date),
                    AfterRelease = tx.Set<LifeCheck>().Where(c => c.Mentorship == m.Id && c.View == LifeView.Mentee && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.MonthsAfterRelease).Max(c => (DateOnly?)c.Date),
                    HalfYearAfter = tx.Set<LifeCheck>().Where(c => c.Mentorship == m.Id && c.View == LifeView.Mentee && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.HalfYearAfterRelease).Max(c => (DateOnly?)c.Date),
                })
                .Select(LifeSchedule.Which).Where(n => n.Occasion != null).Select(LifeSchedule.When).Where(d => d.From <= today)
                .Select(d => new WorkRow { Record = d.Mentorship, Mentee = d.Mentee, Due = d.From }),
            row => $"/mentorships/{row.Record}/life-areas"),
    ];
}
