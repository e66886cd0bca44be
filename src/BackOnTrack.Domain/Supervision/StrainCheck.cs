using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>That a mentor took a look at how the work weighs. The answers are never sent, let alone kept.</summary>
public sealed class StrainCheck : IAboutMentor
{
    private StrainCheck() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public DateOnly DoneOn { get; private set; }

    public static StrainCheck Done(Mentor mentor, DateOnly today) =>
        new() { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, DoneOn = today };
}
