using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Features.Supervision;

namespace BackOnTrack.Features.Today;

/// <summary>
/// Working together: sheets that should have come back, the mentor's own view, and talks that are asked for. The moments are those of the
/// areas of life; no line says what anybody answered.
/// </summary>
internal static class WorkOnRelationship
{
    public static readonly Work[] All =
    [
        // Not for whoever is or was mentor there, also under this hat.
        new("RelationshipDue", [Role.Coordinator], (tx, today) => Due(tx.Mentorships
                .Where(m => Moves.Meeting.Contains(m.State) && m.FirstMeetingOn != null && !tx.Set<MentorPeriod>().Any(p => p.Mentorship == m.Id && p.Mentor == tx.Actor.Account))
                .Select(m => new LooksBehind
                {
                    Mentorship = m.Id, Mentee = m.Mentee, Began = m.FirstMeetingOn!.Value, Release = m.ReleaseOn, Today = today, MonthsBetween = tx.Programme.Plans.MonthsBetweenReviews,
                    Last = tx.Set<RelationshipCheck>().Where(c => c.Mentorship == m.Id && c.ReplacedAt == null && c.VoidedAt == null).Max(c => (DateOnly?)c.Date),
                    BeforeRelease = tx.Set<RelationshipCheck>().Where(c => c.Mentorship == m.Id && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.MonthBeforeRelease).Max(c => (DateOnly?)c.Date),
                    AfterRelease = tx.Set<RelationshipCheck>().Where(c => c.Mentorship == m.Id && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.MonthsAfterRelease).Max(c => (DateOnly?)c.Date),
                    HalfYearAfter = tx.Set<RelationshipCheck>().Where(c => c.Mentorship == m.Id && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.HalfYearAfterRelease).Max(c => (DateOnly?)c.Date),
                }), today),
            row => $"/mentorships/{row.Record}/relationship"),

        new("MirrorDue", [Role.Mentor], (tx, today) =>
            {
                var mentorships = tx.Mentorships;
                return Due(from p in tx.MentorPeriods
                           where p.Mentor == tx.Actor.Account && p.Until == null
                           join m in mentorships on p.Mentorship equals m.Id
                           where Moves.Meeting.Contains(m.State) && m.FirstMeetingOn != null
                           select new LooksBehind
                           {
                               Mentorship = m.Id, Mentee = m.Mentee, Began = p.From > m.FirstMeetingOn!.Value ? p.From : m.FirstMeetingOn!.Value, Release = m.ReleaseOn, Today = today, MonthsBetween = tx.Programme.Plans.MonthsBetweenReviews,
                               Last = tx.Set<RelationshipMirror>().Where(c => c.Mentorship == m.Id && c.Mentor == p.Mentor && c.ReplacedAt == null && c.VoidedAt == null).Max(c => (DateOnly?)c.Date),
                               BeforeRelease = tx.Set<RelationshipMirror>().Where(c => c.Mentorship == m.Id && c.Mentor == p.Mentor && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.MonthBeforeRelease).Max(c => (DateOnly?)c.Date),
                               AfterRelease = tx.Set<RelationshipMirror>().Where(c => c.Mentorship == m.Id && c.Mentor == p.Mentor && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.MonthsAfterRelease).Max(c => (DateOnly?)c.Date),
                               HalfYearAfter = tx.Set<RelationshipMirror>().Where(c => c.Mentorship == m.Id && c.Mentor == p.Mentor && c.ReplacedAt == null && c.VoidedAt == null && c.Occasion == LifeOccasion.HalfYearAfterRelease).Max(c => (DateOnly?)c.Date),
                           }, today);
            },
            row => $"/mentorships/{row.Record}/relationship/mirror/new"),

        new("TogetherToTalkAbout", [Role.Coach], (tx, today) =>
            {
                var (mine, mentors) = (tx.CoachedBy(tx.Actor.Account, today), tx.Mentors);
                return from p in tx.RelationshipPrompts where p.Talk == null && p.WithdrawnAt == null && mine.Contains(p.Mentor) join m in mentors on p.Mentor equals m.Id
                       select new WorkRow { Record = p.Id, Within = m.Id, Label = m.Alias, About = p.AskedOn, Due = p.AskedOn.AddDays(tx.Programme.Coaches.DaysForARequest) };
            },
            row => $"/mentors/{row.Within}/talks/prepare") { Week = WeekKind.Talks },
    ];

    private static IQueryable<WorkRow> Due(IQueryable<LooksBehind> behind, DateOnly today) => behind.Select(LifeSchedule.Which).Where(n => n.Occasion != null).Select(LifeSchedule.When)
        .Where(d => d.From <= today).Select(d => new WorkRow { Record = d.Mentorship, Mentee = d.Mentee, Due = d.From });
}
