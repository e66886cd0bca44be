using BackOnTrack.Data;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Domain;
using BackOnTrack.Features.Recruitment;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Applicants: an interview to be asked for, held and followed by a decision, a reference that never came, somebody to enter in the corps, one to erase.</summary>
internal static class WorkOnRecruitment
{
    /// <summary>Days for the next step; nobody who wants to help should wait for weeks to hear from us.</summary>
    private const int ToAskInterview = 7, ToHoldInterview = 14, ToDecide = 7, ToEnter = 14;

    public static readonly Work[] All =
    [
        new("ApplicationToTakeUp", [Role.Coordinator], (tx, today) => tx.Applications
                .Where(a => a.State == ApplicationState.Received && !tx.Set<ApplicationInterview>().Any(i => i.Application == a.Id))
                .Select(a => new WorkRow { Record = a.Id, Label = a.Region, About = ServiceDay.Of(a.SentAt, Clock.Zone.Id), Due = ServiceDay.Of(a.SentAt, Clock.Zone.Id).AddDays(ToAskInterview) }),
            row => $"/applications/{row.Record}/interviewer"),

        new("InterviewToHold", [Role.Coordinator, Role.Coach], (tx, today) => tx.Interviews.Where(i => i.HeldOn == null && i.Interviewer == tx.Actor.Account)
                .Join(tx.Applications.Where(a => a.State == ApplicationState.Received), i => i.Application, a => a.Id, (i, a) => new WorkRow { Record = a.Id, Label = a.Region, About = ServiceDay.Of(a.SentAt, Clock.Zone.Id), Due = ServiceDay.Of(i.AskedAt, Clock.Zone.Id).AddDays(ToHoldInterview) }),
            row => $"/applications/{row.Record}/interview"),

        new("ReferenceNotCome", [Role.Coordinator], (tx, today) => tx.References.Where(r => r.AnsweredAt == null && r.WithdrawnAt == null && r.Expires <= tx.Now)
                .Join(tx.Applications.Where(a => a.State == ApplicationState.Received), r => r.Application, a => a.Id, (r, a) => new WorkRow { Record = r.Id, Label = a.Region, About = ServiceDay.Of(r.AskedAt, Clock.Zone.Id), Due = ServiceDay.Of(r.Expires, Clock.Zone.Id) }),
            row => $"/applications/references/{row.Record}"),

        new("ApplicationToDecide", [Role.Coordinator], (tx, today) => tx.Interviews.Where(i => i.HeldOn != null && i.Interviewer != tx.Actor.Account)
                .Join(tx.Applications.Where(a => a.State == ApplicationState.Received), i => i.Application, a => a.Id, (i, a) => new WorkRow { Record = a.Id, Label = a.Region, About = ServiceDay.Of(a.SentAt, Clock.Zone.Id), Due = i.HeldOn!.Value.AddDays(ToDecide) }),
            row => $"/applications/{row.Record}/decision"),

        new("ApplicantToEnter", [Role.Coordinator], (tx, today) => tx.Applications.Where(a => a.State == ApplicationState.Accepted)
                .Select(a => new WorkRow { Record = a.Id, Label = a.Region, About = ServiceDay.Of(a.SentAt, Clock.Zone.Id), Due = ServiceDay.Of(tx.Set<ApplicationDecision>().Where(d => d.Application == a.Id).Max(d => d.DecidedAt), Clock.Zone.Id).AddDays(ToEnter) }),
            row => $"/applications/{row.Record}/admission"),

        new("ApplicationToErase", [Role.Coordinator], (tx, today) => tx.Applications
                .Where(a => (a.State == ApplicationState.Refused || a.State == ApplicationState.Withdrawn) && a.ReviewDue <= today)
                .Select(a => new WorkRow { Record = a.Id, Label = a.Region, About = ServiceDay.Of(a.SentAt, Clock.Zone.Id), Due = a.ReviewDue }),
            row => $"/applications/{row.Record}/erase"),
    ];
}
