namespace BackOnTrack.Domain.Plans;

/// <summary>What was answered: 0 to 10 per area; an area left open is simply not there.</summary>
public sealed record LifeCheckInput(DateOnly? Date, LifeOccasion? Occasion, LifeView View, IReadOnlyDictionary<LifeArea, int> Answers);

/// <summary>One look at the areas of life, by the mentee or, as a second view, by the mentor. There is no total.</summary>
public sealed class LifeCheck : IInFile
{
    private LifeCheck() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public DateOnly Date { get; private set; }
    public LifeOccasion Occasion { get; private set; }
    public LifeView View { get; private set; }

    /// <summary>A check with its answers, or what is wrong with it.</summary>
    public static Outcome<LifeCheckTaken> Take(Guid mentorship, Guid mentee, int unit, LifeCheckInput input, DateOnly today)
    {
        var flaws = Flaws(input, today).ToList();
        if (flaws.Count > 0) return flaws;
        var check = new LifeCheck { Mentorship = mentorship, Mentee = mentee, Unit = unit, Date = input.Date!.Value, Occasion = input.Occasion!.Value, View = input.View };
        return new LifeCheckTaken(check, [.. input.Answers.OrderBy(answer => answer.Key).Select(answer => new LifeAnswer(check, answer.Key, answer.Value))]);
    }

    private static IEnumerable<Refusal> Flaws(LifeCheckInput input, DateOnly today)
    {
        if (input.Date is null) yield return new("Plans.Refuse.DateNeeded", "Date");
        else if (input.Date > today) yield return new("Plans.Refuse.FutureDate", "Date");
        if (input.Occasion is null) yield return new("Plans.Refuse.OccasionNeeded", "Occasion");
        if (input.Answers.Count == 0) yield return new("Plans.Refuse.NothingAnswered");
        foreach (var (area, points) in input.Answers)
            if (points is < 0 or > 10) yield return new("Plans.Refuse.OutsideScale", $"Answers[{area}]");
    }
}

/// <summary>A check and its answers, to be saved together.</summary>
public sealed record LifeCheckTaken(LifeCheck Check, IReadOnlyList<LifeAnswer> Answers);

/// <summary>The answer for one area.</summary>
public sealed class LifeAnswer : IInFile
{
    private LifeAnswer() { }

    internal LifeAnswer(LifeCheck check, LifeArea area, int points) =>
        (Mentee, Unit, Check, Area, Points) = (check.Mentee, check.Unit, check.Id, area, points);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Check { get; private set; }
    public LifeArea Area { get; private set; }
    public int Points { get; private set; }
}
