using BackOnTrack.Data;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Training;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>The training: days to confirm, seats to fill, days that were missed; and what a mentor is asked and told.</summary>
internal static class WorkOnTraining
{
    /// <summary>Days before its beginning in which a group should be full.</summary>
    private const int ToFill = 14;

    /// <summary>Days a mentor has for an answer; never so many that the first day they would come to is there before.</summary>
    private const int ToAnswer = 7;

    public static readonly Work[] All =
    [
        new("DayToConfirm", [Role.TrainingLead], (tx, today) => tx.CohortDays.Where(d => d.ConfirmedOn == null && !d.Cancelled && d.On < today)
                .Select(d => new WorkRow { Record = d.Id, Within = d.Cohort, About = d.On, Due = d.On.AddDays(1), Label = tx.Set<Cohort>().Where(c => c.Id == d.Cohort).Select(c => c.Name).First() }),
            row => $"/training/cohorts/{row.Within}/days/{row.Record}/attendance"),

        // Who waits comes before anybody new.
        new("SeatForWaiting", [Role.TrainingLead], (tx, today) => tx.Cohorts
                .Where(c => c.LastDay >= today && tx.Set<CohortSeat>().Any(s => s.Cohort == c.Id && s.State == SeatState.Waiting)
                    && tx.Set<CohortSeat>().Count(s => s.Cohort == c.Id && s.State == SeatState.Accepted && s.Days.Length == 0) < c.Seats)
                .Select(c => new WorkRow { Record = c.Id, Label = c.Name, Due = c.FirstDay.AddDays(-ToFill) }),
            row => $"/training/cohorts/{row.Record}"),

        new("SeatsToFill", [Role.TrainingLead], (tx, today) => tx.Cohorts
                .Where(c => c.FirstDay > today && !tx.Set<CohortSeat>().Any(s => s.Cohort == c.Id && s.State == SeatState.Waiting) && tx.Set<CohortSeat>().Count(s => s.Cohort == c.Id && (s.State == SeatState.Accepted || s.State == SeatState.Invited)) < c.Seats)
                .Select(c => new WorkRow { Record = c.Id, Label = c.Name, Due = c.FirstDay.AddDays(-ToFill) }),
            row => $"/training/cohorts/{row.Record}/invite"),

        new("DayMissed", [Role.TrainingLead], (tx, today) => tx.Mentors
                .Where(m => m.State == MentorState.InTraining && tx.Set<Attendance>().Any(a => a.Mentor == m.Id && !a.Present
                    && !tx.Set<Attendance>().Any(b => b.Mentor == m.Id && b.Day == a.Day && b.Present)))
                .Select(m => new WorkRow { Record = m.Id, Label = m.Alias, Due = today }),
            row => $"/mentors/{row.Record}/training"),

        new("TrainingInvitation", [Role.Mentor], (tx, today) => tx.CohortSeats
                .Where(s => s.State == SeatState.Invited && tx.Set<Cohort>().Any(c => c.Id == s.Cohort && c.LastDay >= today))
                .Select(s => new
                {
                    s.Id, s.Cohort, Invited = ServiceDay.Of(s.InvitedAt, Clock.Zone.Id),
                    Begins = tx.Set<CohortDay>().Where(d => d.Cohort == s.Cohort && !d.Cancelled && (s.Days.Length == 0 || s.Days.Contains(d.Day)) && d.On > ServiceDay.Of(s.InvitedAt, Clock.Zone.Id)).Min(d => (DateOnly?)d.On),
                })
                .Select(s => new WorkRow
                {
                    Record = s.Id, Label = tx.Set<Cohort>().Where(c => c.Id == s.Cohort).Select(c => c.Name).First(),
                    Due = s.Begins != null && s.Begins.Value.AddDays(-1) < s.Invited.AddDays(ToAnswer) ? s.Begins.Value.AddDays(-1) : s.Invited.AddDays(ToAnswer),
                }),
            row => $"/training/seats/{row.Record}"),

        new("TrainingDayMoved", [Role.Mentor], (tx, today) => tx.CohortSeats.Where(s => s.State != SeatState.Declined && s.State != SeatState.Withdrawn)
                .Select(s => new { s.Id, s.Cohort, Next = tx.Set<CohortDayMove>().Where(m => m.Cohort == s.Cohort && m.MovedAt > s.SeenAt && (m.NewOn ?? m.OldOn) >= today).Min(m => (DateOnly?)(m.NewOn ?? m.OldOn)) })
                .Where(s => s.Next != null)
                .Select(s => new WorkRow { Record = s.Id, Due = s.Next!.Value, Label = tx.Set<Cohort>().Where(c => c.Id == s.Cohort).Select(c => c.Name).First() }),
            row => $"/training/seats/{row.Record}"),

        new("NetworkDayToAnswer", [Role.Mentor], (tx, today) => tx.NetworkDays
                .Where(d => d.On >= today && !d.Cancelled && tx.Set<NetworkSeat>().Any(s => s.NetworkDay == d.Id && s.Mentor == tx.Actor.Account && s.Comes == null))
                .Select(d => new WorkRow { Record = d.Id, Due = d.On.AddDays(-ToAnswer), Label = d.Title }),
            row => $"/training/network-days/{row.Record}"),

        new("NetworkDayMoved", [Role.Mentor], (tx, today) => tx.NetworkDays
                .Where(d => d.On >= today && tx.Set<NetworkSeat>().Any(s => s.NetworkDay == d.Id && s.Mentor == tx.Actor.Account && (s.Comes == true || (d.Cancelled && s.Comes == null))
                    && tx.Set<NetworkDayMove>().Any(m => m.NetworkDay == d.Id && m.MovedAt > s.SeenAt)))
                .Select(d => new WorkRow { Record = d.Id, Due = d.On, Label = d.Title }),
            row => $"/training/network-days/{row.Record}"),
    ];
}
