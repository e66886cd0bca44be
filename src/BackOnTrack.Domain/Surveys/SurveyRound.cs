namespace BackOnTrack.Domain.Surveys;

/// <summary>To whom a published version is sent, and for which days.</summary>
public sealed class SurveyRoundInput
{
    /// <summary>Empty for the whole service.</summary>
    public int? Unit { get; set; }
    public DateOnly? Opens { get; set; }
    public DateOnly? Closes { get; set; }
}

/// <summary>
/// One version asked once, between two days, both included. The house opens it, reminds once and lets nobody read an answer before it
/// has closed. It keeps days, never times of day: what was answered must not meet anything by the clock.
/// </summary>
public sealed class SurveyRound
{
    /// <summary>In days: so that nobody misses it over a weekend, and nobody forgets it.</summary>
    public const int Shortest = 7, Longest = 60, ReminderBefore = 3, FurthestAhead = 365;

    private SurveyRound() { }

    public Guid Id { get; private set; }
    public Guid Survey { get; private set; }
    public int? Unit { get; private set; }
    public DateOnly Opens { get; private set; }
    public DateOnly Closes { get; private set; }
    public Guid SentBy { get; private set; }
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The day on which those it is for were asked; from then on it is known who they are.</summary>
    public DateOnly? OpenedOn { get; private set; }
    public DateOnly? RemindedOn { get; private set; }

    public static Outcome<SurveyRound> Send(Survey survey, SurveyRoundInput input, DateOnly today, Guid by, DateTimeOffset now)
    {
        if (survey.IsDraft) return new Refusal("Surveys.Refuse.NotPublished");
        var broken = new List<Refusal>();
        if (input.Opens is null) broken.Add(new("House.Refuse.DayMissing", "Opens"));
        if (input.Closes is null) broken.Add(new("House.Refuse.DayMissing", "Closes"));
        if (input.Opens < today) broken.Add(new("Surveys.Refuse.OpensPast", "Opens"));
        if (input.Opens > today.AddDays(FurthestAhead)) broken.Add(new("Surveys.Refuse.OpensFar", "Opens"));
        if (input.Closes < input.Opens?.AddDays(Shortest - 1)) broken.Add(new("Surveys.Refuse.ClosesEarly", "Closes", [Shortest]));
        if (input.Closes > input.Opens?.AddDays(Longest - 1)) broken.Add(new("Surveys.Refuse.ClosesLate", "Closes", [Longest]));
        return broken.Count > 0 ? broken : new SurveyRound
        {
            Id = Guid.CreateVersion7(now), Survey = survey.Id, Unit = input.Unit, Opens = input.Opens!.Value, Closes = input.Closes!.Value, SentBy = by, SentAt = now,
        };
    }

    public bool IsClosed(DateOnly today) => today > Closes;

    /// <summary>Those who were asked can answer.</summary>
    public bool IsOpen(DateOnly today) => OpenedOn is not null && today >= Opens && !IsClosed(today);

    /// <summary>The house has asked those it is for; after its last day nobody is asked any more, and it is only ticked off.</summary>
    public void Open(DateOnly today) => OpenedOn ??= today;

    public void Remind(DateOnly today) => RemindedOn ??= today;
}

/// <summary>
/// That somebody was asked in a round, and whether they have answered: never what. What was answered lies in a table without a key, an
/// order or a time that leads back here, and which the application cannot read.
/// </summary>
public sealed class SurveyAsked
{
    private SurveyAsked() { }

    public Guid Id { get; private set; }
    public Guid Round { get; private set; }
    public Guid Account { get; private set; }

    /// <summary>The unit of the day on which they were asked.</summary>
    public int Unit { get; private set; }
    public bool Answered { get; private set; }

    /// <summary>With an id drawn by chance: one that counts would be an order.</summary>
    public static SurveyAsked Of(SurveyRound round, Guid account, int unit) => new() { Id = Guid.NewGuid(), Round = round.Id, Account = account, Unit = unit };
}
