namespace BackOnTrack.Domain.Mentors;

/// <summary>A coach is responsible for a mentor for a dated period; the deputy stands in when the coach is absent.</summary>
public sealed class CoachPeriod : IAboutMentor
{
    private CoachPeriod() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Coach { get; private set; }
    public Guid? Deputy { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public CoachCause Cause { get; private set; }
    public CoachCause? EndCause { get; private set; }

    /// <summary>It went on to the next coach without a written summary, because nobody was left who could write one.</summary>
    public bool WithoutSummary { get; private set; }

    public static Outcome<CoachPeriod> Start(Mentor mentor, Guid? chosen, Guid? deputy, DateOnly from, CoachCause cause)
    {
        if (chosen is not { } coach) return new Refusal("House.Refuse.Missing", "Coach");
        if (coach == mentor.Id) return new Refusal("Mentors.Refuse.OwnCoach", "Coach");
        if (deputy == coach || deputy == mentor.Id) return new Refusal("Mentors.Refuse.SameDeputy", "Deputy");
        return new CoachPeriod
        {
            Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit,
            Coach = coach, Deputy = deputy, From = from, Cause = cause,
        };
    }

    public bool IsOpen => Until is null;

    public Outcome<Nothing> End(DateOnly day, CoachCause cause)
    {
        if (!IsOpen) return new Refusal("Mentors.Refuse.AlreadyEnded");
        (Until, EndCause) = (day < From ? From : day, cause);
        return Nothing.Value;
    }

    /// <summary>
    /// Another coach comes. What was known goes on by a written summary and by nothing else; without one only where the
    /// coach is gone, and somebody says that nobody can write it. Whoever has not talked with the mentor yet knows nothing to write.
    /// </summary>
    public Outcome<Nothing> PassOn(DateOnly day, CoachCause? cause, bool isOwed, bool summaryIsThere, bool nobodyCan)
    {
        if (cause is not { } why) return new Refusal("House.Refuse.Missing", "Cause");
        var gone = why is CoachCause.CoachLeft or CoachCause.CoachAbsent;
        if (isOwed && !summaryIsThere && !(nobodyCan && gone)) return new Refusal(gone ? "Mentors.Refuse.SummaryOrNobody" : "Mentors.Refuse.NoSummary", "Coach");
        WithoutSummary = isOwed && !summaryIsThere;
        return End(day, why);
    }

    public Outcome<Nothing> Name(Guid? deputy)
    {
        if (!IsOpen) return new Refusal("Mentors.Refuse.AlreadyEnded");
        if (deputy == Coach || deputy == Mentor) return new Refusal("Mentors.Refuse.SameDeputy", "Deputy");
        Deputy = deputy;
        return Nothing.Value;
    }
}
