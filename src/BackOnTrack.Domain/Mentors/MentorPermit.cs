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

    public static Outcome<MentorPermit> Record(Mentor mentor, int? establishment, DateOnly? from, DateOnly? until)
    {
        var refusals = new List<Refusal>();
        if (establishment is null) refusals.Add(new("House.Refuse.Missing", "Establishment"));
        if (from is null) refusals.Add(new("House.Refuse.DayMissing", "From"));
        if (until is null) refusals.Add(new("House.Refuse.DayMissing", "Until"));
        if (until < from) refusals.Add(new("Mentors.Refuse.EndsBeforeStart", "Until"));
        if (refusals.Count > 0) return refusals;
        return new MentorPermit
        {
            Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit,
            Establishment = establishment!.Value, From = from!.Value, Until = until!.Value,
        };
    }

    public bool ValidOn(DateOnly day) => From <= day && day <= Until;
}
