namespace BackOnTrack.Domain.Plans;

/// <summary>What a goal says: the aim and, for each level, how one would recognise it.</summary>
public sealed record GoalInput(
    string? Aim, string? MuchLess, string? Less, string? AsHoped, string? More, string? MuchMore,
    int Weight = 1, bool DependsOnOthers = false, LifeArea? Area = null)
{
    internal IEnumerable<Refusal> Flaws()
    {
        foreach (var (words, field) in Fields())
            if (string.IsNullOrWhiteSpace(words)) yield return new("Plans.Refuse.WordsNeeded", field);
        var levels = Fields().Skip(1).Select(pair => pair.Words?.Trim()).Where(words => !string.IsNullOrEmpty(words)).ToList();
        if (levels.Distinct(StringComparer.CurrentCultureIgnoreCase).Count() < levels.Count) yield return new("Plans.Refuse.LevelsAlike", "AsHoped");
        if (Weight is < 1 or > 4) yield return new("Plans.Refuse.WeightOutside", "Weight");
    }

    private IEnumerable<(string? Words, string Field)> Fields() =>
        [(Aim, "Aim"), (MuchLess, "MuchLess"), (Less, "Less"), (AsHoped, "AsHoped"), (More, "More"), (MuchMore, "MuchMore")];
}

/// <summary>
/// One goal of one plan version with its five levels, described before work starts. In a later version of the plan the
/// same goal is a new row with the same <see cref="Root"/>; changed words make it a new edition of the goal.
/// </summary>
public sealed class Goal : IInFile
{
    private Goal() { }

    private Goal(Plan plan, int position) => (Mentee, Unit, Plan, Position) = (plan.Mentee, plan.Unit, plan.Id, position);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Plan { get; private set; }

    /// <summary>The same in every version of this goal.</summary>
    public Guid Root { get; private set; }

    /// <summary>Counts up when the words change from one plan to the next.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>The edition it was carried over as, or null for a goal new in this plan.</summary>
    public int? CarriedEdition { get; private set; }
    public int Position { get; private set; }
    public int Weight { get; private set; } = 1;
    public bool DependsOnOthers { get; private set; }
    public LifeArea? Area { get; private set; }
    public Sealed Aim { get; private set; } = null!;
    public Sealed MuchLess { get; private set; } = null!;
    public Sealed Less { get; private set; } = null!;
    public Sealed AsHoped { get; private set; } = null!;
    public Sealed More { get; private set; } = null!;
    public Sealed MuchMore { get; private set; } = null!;
    public uint Version { get; private set; }

    internal static Outcome<Goal> Write(Plan plan, GoalInput input, int position)
    {
        var flaws = input.Flaws().ToList();
        if (flaws.Count > 0) return flaws;
        var goal = new Goal(plan, position);
        goal.Root = goal.Id;
        goal.Take(input);
        return goal;
    }

    /// <summary>Takes this goal unchanged into a new draft.</summary>
    public Outcome<Goal> CarryInto(Plan draft)
    {
        if (draft.State != PlanState.Draft) return new Refusal("Plans.Refuse.NotADraft");
        var carried = new Goal(draft, Position) { Root = Root, Edition = Edition, CarriedEdition = Edition };
        carried.Take(Said());
        return carried;
    }

    /// <summary>Describes the goal anew in its draft. Other words than those carried over are a new edition.</summary>
    public Outcome<Nothing> Describe(Plan plan, GoalInput input)
    {
        if (plan.Id != Plan || plan.State != PlanState.Draft) return new Refusal("Plans.Refuse.NotADraft");
        var flaws = input.Flaws().ToList();
        if (flaws.Count > 0) return flaws;
        var before = Said();
        Take(input);
        plan.Written();
        if (before != Said() && CarriedEdition is { } carried) Edition = carried + 1;
        return Nothing.Value;
    }

    /// <summary>Closes the gap after another goal was taken out of the draft.</summary>
    internal void MoveTo(int position) => Position = position;

    /// <summary>Whether this row still says what the version before it said.</summary>
    public bool IsUnchanged => CarriedEdition == Edition;

    /// <summary>The goal as input again; the texts must be open.</summary>
    public GoalInput Said() => new(Aim.Text, MuchLess.Text, Less.Text, AsHoped.Text, More.Text, MuchMore.Text, Weight, DependsOnOthers, Area);

    /// <summary>The description of one level.</summary>
    public Sealed Level(Attainment level) => level switch
    {
        Attainment.MuchLess => MuchLess,
        Attainment.Less => Less,
        Attainment.AsHoped => AsHoped,
        Attainment.More => More,
        _ => MuchMore,
    };

    /// <summary>Aim and levels; the texts must be open.</summary>
    public IEnumerable<string> AllWords() => [Aim.Text, MuchLess.Text, Less.Text, AsHoped.Text, More.Text, MuchMore.Text];

    private void Take(GoalInput input)
    {
        (Weight, DependsOnOthers, Area) = (input.Weight, input.DependsOnOthers, input.Area);
        (Aim, MuchLess, Less) = (Trimmed(input.Aim), Trimmed(input.MuchLess), Trimmed(input.Less));
        (AsHoped, More, MuchMore) = (Trimmed(input.AsHoped), Trimmed(input.More), Trimmed(input.MuchMore));
    }

    private static Sealed Trimmed(string? words) => Sealed.Of(words!.Trim());
}
