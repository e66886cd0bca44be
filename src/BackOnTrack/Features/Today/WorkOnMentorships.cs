using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.Today;

/// <summary>A mentorship, from the proposal to its closing.</summary>
internal static class WorkOnMentorships
{
    private static readonly MentorshipState[] Open = [.. Moves.Meeting, MentorshipState.Proposed, MentorshipState.Paused];

    public static readonly Work[] All =
    [
        new("WithoutMentor", [Role.Coordinator], (tx, today) => tx.Mentorships.Where(m => Open.Contains(m.State)
                    && (m.Mentor == null || tx.Set<Domain.Mentors.Mentor>().Any(x => x.Id == m.Mentor && x.State == Domain.Mentors.MentorState.Left)
                        || tx.Set<Exclusion>().Any(x => x.File == m.Mentee && x.Account == m.Mentor && x.Until == null))) // kept away: nobody is there either
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = tx.Set<Domain.Mentors.Mentor>().Where(x => x.Id == m.Mentor).Select(x => x.LeftOn).FirstOrDefault() ?? m.StateSince }),
            row => $"/mentorships/{row.Record}/rematch") { Week = WeekKind.Matches },

        new("SecondLeft", [Role.Coordinator], (tx, today) => tx.MentorPeriods.Where(p => p.Place == MentorPlace.Second && p.Until == null)
                .Join(tx.Set<Domain.Mentors.Mentor>().Where(x => x.State == Domain.Mentors.MentorState.Left), p => p.Mentor, x => x.Id,
                    (p, x) => new WorkRow { Record = p.Mentorship, Mentee = p.Mentee, Due = x.LeftOn!.Value }),
            row => $"/mentorships/{row.Record}") { Week = WeekKind.Matches },

        new("AgreementDue", [Role.Coordinator, Role.Mentor], (tx, today) => tx.Mentorships
                .Where(m => m.State == MentorshipState.Proposed && m.Mentor != null && m.Due <= today.AddDays(tx.Programme.Work.Ahead))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}") { Week = WeekKind.Matches, Reminds = NoticeKind.WorkDue },

        // A month ahead: the two talk about it, and agree anew, taper off or end.
        new("AgreementEnding", [Role.Coordinator], (tx, today) => tx.Mentorships.Where(m => (Moves.Meeting.Contains(m.State) || m.State == MentorshipState.Paused) && m.AgreedOn != null)
                .Join(tx.Set<Agreement>().Where(a => a.From.AddMonths(a.Months) <= today.AddMonths(1)), m => m.Id, a => a.Mentorship, (m, a) => new { m, a })
                .Where(x => !tx.Set<Agreement>().Any(later => later.Mentorship == x.m.Id && (later.AgreedOn > x.a.AgreedOn || (later.AgreedOn == x.a.AgreedOn && later.Id > x.a.Id))))
                .Select(x => new WorkRow { Record = x.m.Id, Mentee = x.m.Mentee, Due = x.a.From.AddMonths(x.a.Months).AddDays(-1) }),
            row => $"/mentorships/{row.Record}"),

        new("SessionDue", [Role.Mentor], (tx, today) => tx.Mentorships.Where(m => Moves.Meeting.Contains(m.State) && m.Due <= today.AddDays(tx.Programme.Work.Ahead)
                    && !tx.Set<Appointment>().Any(a => a.Mentorship == m.Id && a.State == AppointmentState.Planned))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}/sessions/new"),

        new("SessionOverdue", [Role.Coordinator, Role.Coach], (tx, today) => tx.Mentorships.Where(m => Moves.Meeting.Contains(m.State) && m.Mentor != null && m.Due < today)
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}") { Reminds = NoticeKind.WorkDue },

        new("PauseToReview", [Role.Coordinator], (tx, today) => tx.Mentorships.Where(m => m.State == MentorshipState.Paused && m.Due <= today.AddDays(tx.Programme.Work.Ahead))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}"),

        new("ClosingReviewDue", [Role.Coordinator, Role.Mentor], (tx, today) => tx.Mentorships
                .Where(m => m.State == MentorshipState.AwaitingClosingReview && m.ClosingReviewOn == null && m.Due != null)
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}/closing-review") { Week = WeekKind.Reviews, Reminds = NoticeKind.WorkDue },

        new("MentorshipToClose", [Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => m.State == MentorshipState.AwaitingClosingReview && m.ClosingReviewOn != null)
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.ClosingReviewOn!.Value }),
            row => $"/mentorships/{row.Record}/close"),

        new("SecurityToAnswer", [Role.Security], (tx, today) => tx.SecurityRequests.Where(s => s.Answer == null && !s.Dropped)
                .Select(s => new WorkRow { Record = s.Id, Mentee = s.Mentee, About = s.AskedOn, Due = s.AskedOn.AddDays(tx.Programme.Work.ToAnswerSecurity) }),
            row => $"/security/requests/{row.Record}") { Reminds = NoticeKind.WorkDue },
    ];
}
