using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Features.Supervision;
using BackOnTrack.Web;
using NoticeKind = BackOnTrack.Features.Notices.NoticeKind;

namespace BackOnTrack.Features.Today;

/// <summary>Coaching: what waits for whoever is there for a mentor today, the coach or who stands in.</summary>
internal static class WorkOnSupervision
{
    private const int HoursOfADay = 24;

    /// <summary>Days before its day in which a group session shows itself: many have to find time for it.</summary>
    private const int GroupAhead = 30;

    public static readonly Work[] All =
    [
        new("ContactToMake", [Role.Coach], (tx, today) =>
            {
                var (mine, mentors) = (tx.CoachedBy(tx.Actor.Account, today), tx.Mentors);
                return from d in tx.Debriefs where d.ContactedAt == null && d.Talk == null && mine.Contains(d.Mentor) join m in mentors on d.Mentor equals m.Id
                       select new WorkRow { Record = d.Id, Within = m.Id, Label = m.Alias, About = ServiceDay.Of(d.HappenedAt, Clock.Zone.Id), Due = ServiceDay.Of(d.HappenedAt, Clock.Zone.Id).AddDays(tx.Programme.Coaches.HoursToContact / HoursOfADay) };
            },
            row => $"/mentors/{row.Within}/debriefs/{row.Record}") { Week = WeekKind.Talks, Reminds = NoticeKind.WorkDue },

        new("DebriefToHold", [Role.Coach], (tx, today) =>
            {
                var (mine, mentors) = (tx.CoachedBy(tx.Actor.Account, today), tx.Mentors);
                return from d in tx.Debriefs where d.ContactedAt != null && d.Talk == null && mine.Contains(d.Mentor) join m in mentors on d.Mentor equals m.Id
                       select new WorkRow { Record = d.Id, Within = m.Id, Label = m.Alias, About = ServiceDay.Of(d.HappenedAt, Clock.Zone.Id), Due = ServiceDay.Of(d.HappenedAt, Clock.Zone.Id).AddDays(tx.Programme.Coaches.HoursToDebrief / HoursOfADay) };
            },
            row => $"/mentors/{row.Within}/talks/new?debrief={row.Record}") { Week = WeekKind.Talks, Reminds = NoticeKind.WorkDue },

        new("WorryTold", [Role.Coach], (tx, today) => Asked(tx, today, worried: true, tx.Programme.Coaches.DaysForAWorry), row => $"/mentors/{row.Within}/talks/prepare") { Week = WeekKind.Talks, Reminds = NoticeKind.WorkDue },

        new("TalkAskedFor", [Role.Coach], (tx, today) => Asked(tx, today, worried: false, tx.Programme.Coaches.DaysForARequest), row => $"/mentors/{row.Within}/talks/prepare") { Week = WeekKind.Talks, Reminds = NoticeKind.WorkDue },

        new("TalkDue", [Role.Coach], (tx, today) =>
            {
                var (mine, mentors) = (tx.CoachedBy(tx.Actor.Account, today), tx.Mentors);
                return from t in tx.TalksDue() where t.By <= today.AddDays(tx.Programme.Work.Ahead) && mine.Contains(t.Mentor) join m in mentors on t.Mentor equals m.Id
                       select new WorkRow { Record = m.Id, Label = m.Alias, Due = t.By!.Value };
            },
            row => $"/mentors/{row.Record}/talks/prepare") { Week = WeekKind.Talks },

        new("HandoverToRead", [Role.Coach], (tx, today) =>
            {
                var (mine, mentors) = (tx.CoachedBy(tx.Actor.Account, today), tx.Mentors);
                return from h in tx.CoachHandovers where h.ReadAt == null && h.WrittenBy != tx.Actor.Account && mine.Contains(h.Mentor) join m in mentors on h.Mentor equals m.Id
                       select new WorkRow { Record = h.Id, Within = m.Id, Label = m.Alias, About = ServiceDay.Of(h.WrittenAt, Clock.Zone.Id), Due = ServiceDay.Of(h.WrittenAt, Clock.Zone.Id).AddDays(tx.Programme.Coaches.DaysToAcknowledge) };
            },
            row => $"/mentors/{row.Within}/coach-handover") { Week = WeekKind.Notes },

        new("SessionToAcknowledge", [Role.Coach], (tx, today) =>
            {
                var (mine, said) = (tx.CoachedBy(tx.Actor.Account, today), tx.SessionAcknowledgements);
                return tx.Sessions.Where(s => s.VoidedAt == null && mine.Contains(s.Mentor) && !said.Any(a => a.Id == s.Id))
                    .Select(s => new WorkRow { Record = s.Id, Within = s.Mentorship, Mentee = s.Mentee, About = s.OccurredOn, Due = ServiceDay.Of(s.RecordedAt, Clock.Zone.Id).AddDays(tx.Programme.Coaches.DaysToAcknowledge) });
            },
            row => $"/mentorships/{row.Within}/sessions/{row.Record}/acknowledge") { Week = WeekKind.Notes },

        new("ActionToDo", [Role.Mentor], (tx, today) =>
            {
                var talks = tx.CoachTalks;
                return from a in tx.OpenActions where a.Owner == ActionOwner.Mentor && a.Due <= today.AddDays(tx.Programme.Work.Ahead) join t in talks on a.Talk equals t.Id
                       select new WorkRow { Record = a.Id, Within = a.Mentor, About = t.HeldOn, Due = a.Due };
            },
            row => $"/mentors/{row.Within}/talks"),

        new("ActionForCoach", [Role.Coach], (tx, today) =>
            {
                var (mine, mentors, talks) = (tx.CoachedBy(tx.Actor.Account, today), tx.Mentors, tx.CoachTalks);
                return from a in tx.OpenActions where a.Owner == ActionOwner.Coach && a.Due <= today.AddDays(tx.Programme.Work.Ahead) && mine.Contains(a.Mentor)
                       join m in mentors on a.Mentor equals m.Id join t in talks on a.Talk equals t.Id
                       select new WorkRow { Record = a.Id, Within = m.Id, Label = m.Alias, About = t.HeldOn, Due = a.Due };
            },
            row => $"/mentors/{row.Within}/talks"),

        // One row for the coach: a group session is nobody's alone. From two mentors on, because one is no group.
        new("GroupSessionDue", [Role.Coach], (tx, today) =>
            {
                var (held, names) = (tx.GroupsHeld, tx.Set<Account>());
                return tx.CoachPeriods.Where(c => c.Coach == tx.Actor.Account && c.Until == null).GroupBy(c => c.Coach).Where(g => g.Count() > 1)
                    .Select(g => new { Coach = g.Key, Last = held.Where(s => s.Coach == g.Key).Max(s => (DateOnly?)s.HeldOn) ?? g.Min(c => c.From) })
                    .Where(c => c.Last <= today.AddDays(GroupAhead).AddMonths(-tx.Programme.Coaches.MonthsBetweenGroupSessions))
                    .Select(c => new WorkRow { Record = c.Coach, Label = names.Where(a => a.Id == c.Coach).Select(a => a.DisplayName).FirstOrDefault(), Due = c.Last.AddMonths(tx.Programme.Coaches.MonthsBetweenGroupSessions) });
            },
            row => "/supervision/groups/new") { Week = WeekKind.Talks },

        new("ActionForCoordinator", [Role.Coordinator], (tx, today) =>
            {
                var (mentors, talks) = (tx.Mentors, tx.CoachTalks);
                return from a in tx.OpenActions where a.Owner == ActionOwner.Coordinator && a.Due <= today.AddDays(tx.Programme.Work.Ahead)
                       join m in mentors on a.Mentor equals m.Id join t in talks on a.Talk equals t.Id
                       select new WorkRow { Record = a.Id, Within = m.Id, Label = m.Alias, About = t.HeldOn, Due = a.Due };
            },
            row => $"/mentors/{row.Within}/talks"),
    ];

    /// <summary>Talks that mentors asked for and that nobody has held: with a worry, or without.</summary>
    private static IQueryable<WorkRow> Asked(Tx tx, DateOnly today, bool worried, int days)
    {
        var (mine, mentors) = (tx.CoachedBy(tx.Actor.Account, today), tx.Mentors);
        return from r in tx.TalkRequests
               where r.Talk == null && r.Worried == worried && mine.Contains(r.Mentor)
               join m in mentors on r.Mentor equals m.Id
               select new WorkRow { Record = r.Id, Within = m.Id, Label = m.Alias, About = ServiceDay.Of(r.AskedAt, Clock.Zone.Id), Due = ServiceDay.Of(r.AskedAt, Clock.Zone.Id).AddDays(days) };
    }
}
