using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Planned meetings, and what a mentor has asked the coach.</summary>
internal static class WorkOnSessions
{
    public static readonly Work[] All =
    [
        new("OutNow", [Role.Mentor], (tx, today) => tx.Outings.Where(o => o.OutAt == null && o.Mentor == tx.Actor.Account)
                .Select(o => new WorkRow { Record = o.Id, Within = o.Mentorship, Mentee = o.Mentee, Due = today }),
            row => $"/mentorships/{row.Within}/appointments/{row.Record}/check-out") { IsTap = true, IsUrgent = true },

        new("MeetingToday", [Role.Mentor], (tx, today) => tx.Appointments
                .Where(a => a.State == AppointmentState.Planned && a.Mentor == tx.Actor.Account && a.On == today && SessionKinds.InPerson.Contains(a.Kind) && !tx.Set<Outing>().Any(o => o.Id == a.Id))
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, Due = a.On }),
            row => $"/mentorships/{row.Within}/appointments/{row.Record}/check-in") { IsTap = true },

        new("AppointmentToNote", [Role.Mentor], (tx, today) => tx.Appointments
                .Where(a => a.State == AppointmentState.Planned && a.Mentor == tx.Actor.Account && (a.On < today || tx.Set<Outing>().Any(o => o.Id == a.Id && o.OutAt != null)))
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, Due = a.On }),
            row => $"/mentorships/{row.Within}/sessions/new?sheet={row.Record}"),

        new("AppointmentComing", [Role.Mentor], (tx, today) => tx.Appointments
                .Where(a => a.State == AppointmentState.Planned && a.Mentor == tx.Actor.Account && a.On >= today && a.On <= today.AddDays(tx.Programme.Work.Ahead))
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, Due = a.On }),
            row => $"/mentorships/{row.Within}/appointments/{row.Record}"),

        // A meeting that custody puts in doubt, and a visit that leads where the mentee no longer is or no permit lets the mentor in on that day.
        new("VisitInDoubt", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Appointments
                .Where(a => a.State == AppointmentState.Planned && a.On >= today && (a.Kind == SessionKind.Visit || a.Kind == SessionKind.SupervisedVisit || a.Kind == SessionKind.AtTheGate) && (tx.Actor.Hat != Role.Mentor || a.Mentor == tx.Actor.Account))
                .Where(a => a.InDoubt.Length > 0
                    || (a.Establishment != null && tx.Set<Mentorship>().Any(m => m.Id == a.Mentorship && m.Establishment != a.Establishment)
                        && !tx.Set<CustodyTransfer>().Any(t => t.Mentee == a.Mentee && t.Establishment == a.Establishment && t.On <= a.On && t.ArrivedOn == null && t.CalledOffOn == null && t.Mistake == null))
                    || (tx.Set<Establishment>().Any(e => e.Id == a.Establishment && e.Kind != EstablishmentKind.ProbationOffice)
                        && !tx.Set<MentorPermit>().Any(p => p.Mentor == a.Mentor && p.Establishment == a.Establishment && p.State == PermitState.Granted && p.From <= a.On && p.Until >= a.On)))
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, Due = a.On }),
            row => $"/mentorships/{row.Within}/appointments/{row.Record}") { IsUrgent = true },

        // A mentor who should have been out by now: who they met is in no line of it.
        new("MentorOverdue", [Role.Coordinator], (tx, today) => tx.Outings.Where(o => o.OutAt == null && o.BackBy <= tx.Now)
                .Select(o => new WorkRow { Record = o.Id, Label = tx.Set<Mentor>().Where(m => m.Id == o.Mentor).Select(m => m.Alias).FirstOrDefault(), Due = today }),
            _ => "/visits/out") { IsUrgent = true },

        new("CoachAsks", [Role.Mentor], (tx, today) => tx.SessionAcknowledgements
                .Where(a => a.Word == Acknowledgement.Question && a.AnsweredAt == null && a.Mentor == tx.Actor.Account && tx.Set<Session>().Any(s => s.Id == a.Id && s.VoidedAt == null))
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, About = tx.Set<Session>().Where(s => s.Id == a.Id).Select(s => s.OccurredOn).FirstOrDefault(), Due = ServiceDay.Of(a.At, Clock.Zone.Id).AddDays(tx.Programme.Work.ToTakeUpQuestion) }),
            row => $"/mentorships/{row.Within}/sessions/{row.Record}/answer") { Reminds = NoticeKind.WorkDue },

        new("AnswerToRead", [Role.Coach], (tx, today) => tx.SessionAcknowledgements
                .Where(a => a.AnsweredAt != null && a.AnswerReadAt == null && tx.Set<Session>().Any(s => s.Id == a.Id && s.VoidedAt == null))
                .Select(a => new WorkRow { Record = a.Id, Within = a.Mentorship, Mentee = a.Mentee, About = tx.Set<Session>().Where(s => s.Id == a.Id).Select(s => s.OccurredOn).FirstOrDefault(), Due = ServiceDay.Of(a.AnsweredAt!.Value, Clock.Zone.Id).AddDays(tx.Programme.Work.ToTakeUpQuestion) }),
            row => $"/mentorships/{row.Within}/sessions/{row.Record}/acknowledge") { Week = WeekKind.Notes },

        new("QuestionToTakeUp", [Role.Coach], (tx, today) => tx.CoachQuestions
                .Where(q => q.WithdrawnAt == null && q.TakenUpAt == null && tx.Set<Session>().Any(s => s.Id == q.Id && s.VoidedAt == null))
                .Select(q => new WorkRow { Record = q.Id, Within = q.Mentorship, Mentee = q.Mentee, About = tx.Set<Session>().Where(s => s.Id == q.Id).Select(s => s.OccurredOn).FirstOrDefault(), Due = ServiceDay.Of(q.AskedAt, Clock.Zone.Id).AddDays(tx.Programme.Work.ToTakeUpQuestion) }),
            row => $"/mentorships/{row.Within}/sessions/{row.Record}/question") { Week = WeekKind.Notes, Reminds = NoticeKind.WorkDue },
    ];
}
