using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Plans;

namespace BackOnTrack.Features.Today;

/// <summary>Plans to agree, reviews to hold, and the mentee's own look at the areas of life.</summary>
internal static class WorkOnPlans
{
    private static readonly MentorshipState[] Meeting = [MentorshipState.Agreed, MentorshipState.Active, MentorshipState.Tapering];

    public static readonly Work[] All =
    [
        new("PlanToAgree", [Role.Mentor], (tx, today) => tx.Mentorships
                .Where(m => Meeting.Contains(m.State) && m.FirstMeetingOn != null && !tx.Set<Plan>().Any(p => p.Mentorship == m.Id && p.State != PlanState.Draft))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.FirstMeetingOn!.Value.AddDays(7 * tx.Programme.Plans.WeeksUntilAgreed) }),
            row => $"/mentorships/{row.Record}/plan"),

        new("ReviewDue", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Plans
                .Where(p => p.State == PlanState.Agreed && p.NextReview <= today.AddDays(tx.Programme.Work.Ahead)
                    && tx.Set<Mentorship>().Any(m => m.Id == p.Mentorship && Meeting.Contains(m.State)))
                .Select(p => new WorkRow { Record = p.Mentorship, Mentee = p.Mentee, Due = p.NextReview!.Value }),
            row => $"/mentorships/{row.Record}/review") { Week = WeekKind.Reviews },

        new("LifeAreasDue", [Role.Mentor], (tx, today) => tx.Mentorships.Where(m => Meeting.Contains(m.State))
                .Select(m => new
                {
                    m.Id, m.Mentee, m.ReleaseOn, Last = tx.Set<LifeCheck>().Where(c => c.Mentorship == m.Id && c.View == LifeView.Mentee).Max(c => (DateOnly?)c.Date),
                    ToRelease = m.ReleaseOn > today && m.ReleaseOn <= today.AddMonths(1) && !tx.Set<LifeCheck>().Any(c => c.Mentorship == m.Id && c.Occasion == LifeOccasion.MonthBeforeRelease),
                })
                .Where(m => m.ToRelease || m.Last <= today.AddMonths(-tx.Programme.Plans.MonthsBetweenReviews))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.ToRelease ? m.ReleaseOn!.Value.AddMonths(-1) : m.Last!.Value.AddMonths(tx.Programme.Plans.MonthsBetweenReviews) }),
            row => $"/mentorships/{row.Record}/life-areas/answer"),
    ];
}
