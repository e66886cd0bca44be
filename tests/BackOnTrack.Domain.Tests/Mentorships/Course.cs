using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using static BackOnTrack.Domain.Tests.Mentors.Corps;

namespace BackOnTrack.Domain.Tests.Mentorships;

/// <summary>A mentorship led to the state a test begins with.</summary>
internal static class Course
{
    public static readonly Doer Coordinator = new(Guid.CreateVersion7(), Role.Coordinator, Today, new(2026, 6, 15, 18, 0, 0, TimeSpan.Zero));
    public static readonly Doer AMentor = Coordinator with { Role = Role.Mentor, Account = Guid.CreateVersion7() };

    public static readonly MatchNeeds NoNeeds = new([], GenderWish.None, null, 1);

    public static MentorFacts Ready(Mentor mentor, int load = 0, bool excluded = false) =>
        new(mentor, mentor.State == MentorState.InTraining ? 12 : 0, AllChecks(mentor), [], [], CoachStanding.There, load, excluded);

    public static MatchChoice Choice(Mentor? mentor = null)
    {
        mentor ??= Trained();
        return MatchSheet.Compare(NoNeeds, [Ready(mentor)], Today).Value().Choose(mentor.Id, "Knows the establishment", null).Value();
    }

    public static Mentorship Proposed(MatchChoice? choice = null) =>
        Mentorship.Propose(Guid.CreateVersion7(), 1, Guid.CreateVersion7(), 1, choice ?? Choice(), Coordinator).Mentorship;

    public static SecurityRequest Security(Mentorship it, SecurityAnswer answer = SecurityAnswer.Yes)
    {
        var request = SecurityRequest.Ask(it, Choice(), null, Coordinator);
        request.Say(answer, "Only with the door open", Coordinator with { Role = Role.Security }).Value();
        return request;
    }

    public static FirstMeeting Met(Mentorship it, bool mentee = true, bool mentor = true) =>
        FirstMeeting.Of(it, Security(it), Today, MeetingPlace.Visit, mentee, mentor, null, AMentor).Value();

    public static readonly AgreementTerms Terms = new(Today, 12, 14, "What is said stays here", "Not when a life is in danger", "We write through the prison");

    public static Mentorship Agreed(Mentorship? it = null)
    {
        it ??= Proposed();
        it.Agree(Terms, Security(it), Met(it), Coordinator).Value();
        return it;
    }

    public static Mentorship Active()
    {
        var it = Agreed();
        it.Held(Today, AMentor);
        return it;
    }

    public static readonly EndingWords GoalsReached = new(Today, EndReason.GoalsReached, EndedBy.Both, Planned: true, "As hoped");
}
