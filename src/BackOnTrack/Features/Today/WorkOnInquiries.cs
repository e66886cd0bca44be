using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>From the first question to a yes with a mentor to it.</summary>
internal static class WorkOnInquiries
{
    public static readonly Work[] All =
    [
        new("InquiryToTakeUp", [Role.Coordinator], (tx, today) => tx.Inquiries.Where(i => i.State == InquiryState.New || i.State == InquiryState.Repeat)
                .Select(i => new WorkRow { Record = i.Id, Mentee = i.Mentee, About = i.ReceivedOn, Due = i.ReceivedOn.AddDays(tx.Programme.Work.ToTakeUpInquiry) }),
            row => $"/inquiries/{row.Record}") { Reminds = NoticeKind.WorkDue },

        new("AssessmentToFinish", [Role.Coordinator], (tx, today) => tx.Assessments.Where(a => a.State == AssessmentState.Preparing)
                .Select(a => new WorkRow { Record = a.Inquiry, Mentee = a.Mentee, Due = ServiceDay.Of(a.StartedAt, Clock.Zone.Id).AddDays(tx.Programme.Work.ToPrepare) }),
            row => $"/inquiries/{row.Record}/assessment"),

        new("DecisionToMake", [Role.Assessor], (tx, today) => tx.Assessments.Where(a => a.State == AssessmentState.AwaitingDecision && a.AskedOf == tx.Actor.Account)
                .Select(a => new WorkRow { Record = a.Inquiry, Mentee = a.Mentee, Due = a.AskedOn!.Value.AddDays(tx.Programme.Work.ToDecide) }),
            row => $"/inquiries/{row.Record}/decision") { Reminds = NoticeKind.WorkDue },

        new("MatchToPropose", [Role.Coordinator], (tx, today) => tx.Inquiries
                .Where(i => i.State == InquiryState.Accepted && i.DecidedAt != null && !tx.Set<Mentorship>().Any(m => m.Mentee == i.Mentee && (m.Due != null
                        || (m.Inquiry == i.Id && !(m.State == MentorshipState.Cancelled && Moves.LeavesAlone.Contains(m.EndReason!.Value)))))
                    && !tx.Set<Consent>().Where(c => c.Mentee == i.Mentee && c.Purpose == ConsentPurpose.TakePart).OrderByDescending(c => c.RecordedAt).ThenByDescending(c => c.Id).Take(1)
                        .Any(c => c.Word == ConsentState.Declined || c.Word == ConsentState.Withdrawn))
                .Select(i => new WorkRow
                {
                    Record = i.Id, Mentee = i.Mentee,
                    Due = (tx.Set<Mentorship>().Where(m => m.Inquiry == i.Id).Max(m => m.EndedOn) ?? ServiceDay.Of(i.DecidedAt!.Value, Clock.Zone.Id)).AddDays(tx.Programme.Work.ToPropose),
                }),
            row => $"/inquiries/{row.Record}/match") { Week = WeekKind.Matches },

        new("InquiryToFinish", [Role.Referrer], (tx, today) => tx.Inquiries.Where(i => i.State == InquiryState.Draft)
                .Select(i => new WorkRow { Record = i.Id, Mentee = i.Mentee, About = i.ReceivedOn, Due = i.ReceivedOn.AddDays(tx.Programme.Work.ToTakeUpInquiry) }),
            row => $"/inquiries/{row.Record}/next"),
    ];
}
