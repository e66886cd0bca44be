using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Policies;

/// <summary>That a mentor has read one version of a text and works by it. Kept, whatever becomes of the text.</summary>
public sealed class PolicyAcknowledgement : IAboutMentor
{
    private PolicyAcknowledgement() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }

    /// <summary>The very version.</summary>
    public Guid Policy { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Only what is in force can be acknowledged: whoever has an older page open is shown the newer text first.</summary>
    public static Outcome<PolicyAcknowledgement> Make(Mentor mentor, Policy policy, DateTimeOffset now) =>
        !policy.InForce ? new Refusal("Policies.Refuse.NotInForce")
        : mentor.State == MentorState.Left ? new Refusal("Mentors.Refuse.Left")
        : new PolicyAcknowledgement { Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, Policy = policy.Id, At = now };
}
