namespace BackOnTrack.Domain.Mentorships;

/// <summary>Who was mentor, in which place, from when until when, and why it began and ended. The same pair may have several.</summary>
public sealed class MentorPeriod : IInFile
{
    private MentorPeriod() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }

    /// <summary>The name the mentee knew; another alias later does not rewrite it.</summary>
    public string Alias { get; private set; } = "";
    public MentorPlace Place { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public PeriodStart StartCause { get; private set; }
    public PeriodEnd? EndCause { get; private set; }

    public bool IsOpen => Until is null;

    /// <summary>Whether the agreement was made with its mentor, in its time.</summary>
    internal bool Held(Agreement agreement) => Place == MentorPlace.Primary && Mentor == agreement.Mentor && From <= agreement.AgreedOn && !(Until < agreement.AgreedOn);

    /// <summary>Whether it was not over when the other began; of one day, a second mentor was there before and the next first one was not.</summary>
    internal bool LastedInto(MentorPeriod? other) => IsOpen || Until > other?.From || (Until == other?.From && other?.Place == MentorPlace.Second);

    public static MentorPeriod Primary(Mentorship it, PeriodStart cause, DateOnly day) =>
        Begin(it, it.Mentor ?? throw new InvalidOperationException("A primary period needs a primary mentor."), it.MentorAlias, MentorPlace.Primary, cause, day);

    /// <summary>A second mentor beside the first; never the same person, never a third.</summary>
    public static Outcome<MentorPeriod> Second(Mentorship it, IReadOnlyCollection<MentorPeriod> periods, MatchChoice choice, DateOnly day)
    {
        if (it.IsClosed || it.State == MentorshipState.AwaitingClosingReview) return new Refusal("Mentorships.Refuse.NotNow");
        var open = periods.Where(p => p.IsOpen).ToList();
        if (it.Mentor == choice.Mentor || open.Any(p => p.Mentor == choice.Mentor)) return new Refusal("Mentorships.Refuse.SamePerson", "Mentor");
        if (open.Any(p => p.Place == MentorPlace.Second)) return new Refusal("Mentorships.Refuse.HasSecond", "Mentor");
        return Begin(it, choice.Mentor, choice.Alias, MentorPlace.Second, PeriodStart.SecondMentor, day);
    }

    /// <summary>
    /// Ends it, and with it what its mentor was granted to read: whoever comes back later comes without. Answers with the grants
    /// that were withdrawn.
    /// </summary>
    /// <param name="grants">Those of the mentorship; other mentors keep theirs.</param>
    public IReadOnlyList<NotesGrant> End(DateOnly day, PeriodEnd cause, IEnumerable<NotesGrant> grants, DateTimeOffset now)
    {
        if (!IsOpen) throw new InvalidOperationException("The period has already ended.");
        (Until, EndCause) = (day < From ? From : day, cause);
        return [.. grants.Where(g => g.Mentorship == Mentorship && g.Mentor == Mentor && g.Withdraw(now).Accepted(out _, out _))];
    }

    /// <summary>After a corrected ending: the people who were mentors until it are mentors again, in new periods.</summary>
    public static IReadOnlyList<MentorPeriod> Again(Mentorship it, IEnumerable<MentorPeriod> periods, MentorshipEnding ending, DateOnly day)
    {
        var last = periods.Where(p => p is { IsOpen: false, EndCause: PeriodEnd.MentorshipEnded } && p.Mentorship == it.Id && p.Until >= ending.Day);
        return [.. last.GroupBy(p => p.Place).Select(g => g.MaxBy(p => p.Until)!).Select(p => Begin(it, p.Mentor, p.Alias, p.Place, PeriodStart.CorrectedMistake, day))];
    }

    private static MentorPeriod Begin(Mentorship it, Guid mentor, string alias, MentorPlace place, PeriodStart cause, DateOnly day) => new()
    {
        Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id,
        Mentor = mentor, Alias = alias, Place = place, From = day, StartCause = cause,
    };
}
