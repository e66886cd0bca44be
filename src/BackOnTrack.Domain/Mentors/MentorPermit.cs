namespace BackOnTrack.Domain.Mentors;

/// <summary>The mentor may enter an establishment, until a day.</summary>
public sealed class MentorPermit : IAboutMentor
{
    private MentorPermit() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public int Establishment { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    public static Outcome<MentorPermit> Record(Mentor mentor, int establishment, DateOnly from, DateOnly until)
    {
        if (until < from) return new Refusal("Mentors.Refuse.EndsBeforeStart", "Until");
        return new MentorPermit
        {
            Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit,
            Establishment = establishment, From = from, Until = until,
        };
    }

    public bool ValidOn(DateOnly day) => From <= day && day <= Until;
}
