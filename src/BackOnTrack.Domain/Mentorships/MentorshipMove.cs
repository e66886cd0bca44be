namespace BackOnTrack.Domain.Mentorships;

/// <summary>One step a mentorship took. Only ever added to: a correction is a step of its own.</summary>
public sealed class MentorshipMove : IInFile
{
    private MentorshipMove() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public MentorshipStep Step { get; private set; }
    public MentorshipState? From { get; private set; }
    public MentorshipState To { get; private set; }
    public DateOnly Day { get; private set; }
    public DateTimeOffset Recorded { get; private set; }
    public Guid By { get; private set; }

    /// <summary>Why, in the words of the one who did it.</summary>
    public Sealed? Words { get; private set; }

    internal static MentorshipMove Of(Mentorship it, MentorshipStep step, MentorshipState? from, DateOnly day, Doer by, string? words) => new()
    {
        Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id,
        Step = step, From = from, To = it.State, Day = day, Recorded = by.Now, By = by.Account,
        Words = string.IsNullOrWhiteSpace(words) ? null : Sealed.Of(words.Trim()),
    };
}
