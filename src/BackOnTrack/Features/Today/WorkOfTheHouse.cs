using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Today;

/// <summary>Everything that can wait for somebody. A new kind of work is a row here and three texts.</summary>
public static class WorkOfTheHouse
{
    /// <summary>How long before its day a piece of work shows itself.</summary>
    private const int Ahead = 7, CheckAhead = 30;

    /// <summary>From an inquiry to somebody taking it up; from a yes to a proposal; from a question to an answer.</summary>
    private const int ToTakeUp = 7, ToPropose = 14, ToAnswer = 3;

    public static readonly IReadOnlyList<Work> All =
    [
        new("InquiryToTakeUp", [Role.Coordinator], (tx, today) => tx.Inquiries.Where(i => i.State == InquiryState.New || i.State == InquiryState.Repeat)
                .Select(i => new WorkRow { Record = i.Id, Mentee = i.Mentee, Due = i.ReceivedOn.AddDays(ToTakeUp) }),
            row => $"/inquiries/{row.Record}"),

        new("MatchToPropose", [Role.Coordinator], (tx, today) => tx.Inquiries
                .Where(i => i.State == InquiryState.Accepted && i.DecidedAt != null && !tx.Set<Mentorship>().Any(m => m.Mentee == i.Mentee))
                .Select(i => new WorkRow { Record = i.Id, Mentee = i.Mentee, Due = DateOnly.FromDateTime(i.DecidedAt!.Value.UtcDateTime).AddDays(ToPropose) }),
            row => $"/inquiries/{row.Record}/match"),

        new("WithoutMentor", [Role.Coordinator], (tx, today) => tx.Mentorships.Where(m => m.Mentor == null && Open.Contains(m.State))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.StateSince }),
            row => $"/mentorships/{row.Record}"),

        new("AgreementDue", [Role.Coordinator, Role.Mentor], (tx, today) => tx.Mentorships.Where(m => m.State == MentorshipState.Proposed && m.Due <= today.AddDays(Ahead))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}"),

        new("SessionDue", [Role.Mentor], (tx, today) => tx.Mentorships.Where(m => Meeting.Contains(m.State) && m.Due <= today.AddDays(Ahead))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}"),

        new("SessionOverdue", [Role.Coordinator, Role.Coach], (tx, today) => tx.Mentorships.Where(m => Meeting.Contains(m.State) && m.Due < today)
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}"),

        new("PauseToReview", [Role.Coordinator], (tx, today) => tx.Mentorships.Where(m => m.State == MentorshipState.Paused && m.Due <= today.AddDays(Ahead))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}"),

        new("ClosingReviewDue", [Role.Coordinator, Role.Mentor], (tx, today) => tx.Mentorships.Where(m => m.State == MentorshipState.AwaitingClosingReview && m.Due != null)
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Due!.Value }),
            row => $"/mentorships/{row.Record}/closing-review"),

        new("SecurityToAnswer", [Role.Security], (tx, today) => tx.SecurityRequests.Where(s => s.Answer == null && !s.Dropped)
                .Select(s => new WorkRow { Record = s.Id, Mentee = s.Mentee, Due = s.AskedOn.AddDays(ToAnswer) }),
            row => $"/security/{row.Record}"),

        new("CheckLapsing", [Role.Coordinator], (tx, today) => tx.Mentors
                .Where(m => m.State != Domain.Mentors.MentorState.Left)
                .Select(m => new { m.Id, m.Alias, Until = tx.Set<Domain.Mentors.MentorCheck>().Where(c => c.Mentor == m.Id).Max(c => (DateOnly?)c.ValidUntil) })
                .Where(m => m.Until <= today.AddDays(CheckAhead))
                .Select(m => new WorkRow { Record = m.Id, Label = m.Alias, Due = m.Until!.Value }),
            row => $"/mentors/{row.Record}"),

        new("InquiryToFinish", [Role.Referrer], (tx, today) => tx.Inquiries.Where(i => i.State == InquiryState.Draft)
                .Select(i => new WorkRow { Record = i.Id, Mentee = i.Mentee, Due = i.ReceivedOn.AddDays(ToTakeUp) }),
            row => $"/inquiries/{row.Record}"),
    ];

    private static readonly MentorshipState[] Meeting = [MentorshipState.Agreed, MentorshipState.Active, MentorshipState.Tapering];
    private static readonly MentorshipState[] Open = [.. Meeting, MentorshipState.Proposed, MentorshipState.Paused];

    public static IEnumerable<Work> For(Role hat) => All.Where(work => work.Hats.Contains(hat));
}
