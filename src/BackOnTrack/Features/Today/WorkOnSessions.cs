using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Sessions;

namespace BackOnTrack.Features.Today;

/// <summary>Planned meetings, and what a mentor has asked the coach.</summary>
internal static class WorkOnSessions
{
    public static readonly Work[] All =
    [
        new("AppointmentToNote", [Role.Mentor], (tx, today) => tx.Appointments.Where(a => a.State == AppointmentState.Planned && a.Mentor == tx.Actor.Account && a.On < today)
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, Due = a.On }),
            row => $"/mentorships/{row.Within}/sessions/new"),

        new("AppointmentComing", [Role.Mentor], (tx, today) => tx.Appointments
                .Where(a => a.State == AppointmentState.Planned && a.Mentor == tx.Actor.Account && a.On >= today && a.On <= today.AddDays(tx.Programme.Work.Ahead))
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, Due = a.On }),
            row => $"/mentorships/{row.Within}"),

        new("QuestionToTakeUp", [Role.Coach], (tx, today) => tx.CoachQuestions
                .Where(q => q.WithdrawnAt == null && q.TakenUpAt == null && tx.Set<Session>().Any(s => s.Id == q.Id && s.VoidedAt == null))
                .Select(q => new WorkRow { Record = q.Id, Within = q.Mentorship, Mentee = q.Mentee, About = tx.Set<Session>().Where(s => s.Id == q.Id).Select(s => s.OccurredOn).FirstOrDefault(), Due = DateOnly.FromDateTime(q.AskedAt.UtcDateTime).AddDays(tx.Programme.Work.ToTakeUpQuestion) }),
            row => $"/mentorships/{row.Within}/sessions/{row.Record}/question"),
    ];
}
