namespace BackOnTrack.Domain.Surveys;

/// <summary>An item as typed; which fields count depends on its kind.</summary>
public sealed class SurveyItemInput
{
    public string? TextEn { get; set; }
    public string? TextDa { get; set; }
    public string? TextNb { get; set; }

    /// <summary>A choice a line.</summary>
    public string? ChoicesEn { get; set; }
    public string? ChoicesDa { get; set; }
    public string? ChoicesNb { get; set; }
    public string? UnitEn { get; set; }
    public string? UnitDa { get; set; }
    public string? UnitNb { get; set; }
    public int? Least { get; set; }
    public int? Most { get; set; }

    /// <summary>Which save the form was filled from.</summary>
    public uint Version { get; set; }
}

/// <summary>
/// One item of one version. It keeps its <see cref="Lineage"/> through the versions; two versions ask the same thing where the
/// item of one lineage says the same, word for word, in all languages (<see cref="AsksTheSameAs"/>).
/// </summary>
public sealed class SurveyItem
{
    public const int LongestText = 300, LongestChoice = 120, LongestUnit = 40, FewestChoices = 2, MostChoices = 12, Furthest = 1_000_000;

    private SurveyItem() { }

    public Guid Id { get; private set; }
    public Guid Survey { get; private set; }

    /// <summary>The id of the item it was first.</summary>
    public Guid Lineage { get; private set; }
    public int Position { get; private set; }
    public ItemKind Kind { get; private set; }

    /// <summary>In the order of <see cref="SurveyTongues.Codes"/>, as the next two.</summary>
    public string[] Text { get; private set; } = [];

    /// <summary>A choice a line.</summary>
    public string[] Choices { get; private set; } = [];
    public string[] Unit { get; private set; } = [];
    public int? Least { get; private set; }
    public int? Most { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool HasChoices => Kind is ItemKind.One or ItemKind.Several;

    /// <summary>The choices in a language.</summary>
    public string[] ChoicesIn(string language) => SurveyTongues.LinesOf(Choices.In(language));

    /// <summary>At the end of a draft.</summary>
    public static Outcome<SurveyItem> Add(Survey survey, IReadOnlyCollection<SurveyItem> others, ItemKind kind, SurveyItemInput input, DateTimeOffset now)
    {
        if (!survey.IsDraft) return new Refusal("Surveys.Refuse.Published");
        if (others.Count >= Surveys.Survey.MostItems) return new Refusal("Surveys.Refuse.TooManyItems", "TextEn", [Surveys.Survey.MostItems]);
        var id = Guid.CreateVersion7(now);
        var item = new SurveyItem { Id = id, Survey = survey.Id, Lineage = id, Kind = kind, Position = others.Select(o => o.Position).DefaultIfEmpty().Max() + 1 };
        return item.Take(input).Accepted(out _, out var refusals) ? item : Outcome<SurveyItem>.Refused(refusals);
    }

    /// <summary>Refused once published. How it is answered stays: an item that is answered otherwise is another item.</summary>
    public Outcome<Nothing> Change(Survey survey, SurveyItemInput input) => survey.IsDraft ? Take(input) : new Refusal("Surveys.Refuse.Published");

    /// <summary>Changes places with a neighbour.</summary>
    public Outcome<Nothing> Swap(Survey survey, SurveyItem neighbour)
    {
        if (!survey.IsDraft) return new Refusal("Surveys.Refuse.Published");
        (Position, neighbour.Position) = (neighbour.Position, Position);
        return Nothing.Value;
    }

    /// <summary>The same item in the next version.</summary>
    public SurveyItem CarryTo(Survey next, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Survey = next.Id, Lineage = Lineage, Position = Position, Kind = Kind, Text = [.. Text], Choices = [.. Choices], Unit = [.. Unit], Least = Least, Most = Most,
    };

    /// <summary>Whether answers to the one can stand beside answers to the other.</summary>
    public bool AsksTheSameAs(SurveyItem other) => Lineage == other.Lineage && Kind == other.Kind && (Least, Most) == (other.Least, other.Most)
        && Text.SequenceEqual(other.Text) && Unit.SequenceEqual(other.Unit) && Choices.SequenceEqual(other.Choices);

    /// <summary>What keeps it from being published, by language; the field is the item's place on the page.</summary>
    internal IEnumerable<Refusal> Unready(int number)
    {
        Refusal Of(string what, string tail) => new($"Surveys.Refuse.{what}.{tail}", $"Item{number}", [number]);
        foreach (var tail in SurveyTongues.Missing(Text)) yield return Of("NoText", tail);
        if (Kind is ItemKind.Number) foreach (var tail in SurveyTongues.Missing(Unit)) yield return Of("NoUnit", tail);
        if (!HasChoices) yield break;
        var lines = Array.ConvertAll(Choices, c => SurveyTongues.LinesOf(c).Length);
        var wanted = Math.Max(lines.Max(), FewestChoices);
        for (var n = 0; n < lines.Length; n++)
            if (lines[n] != wanted) yield return new($"Surveys.Refuse.NoChoices.{SurveyTongues.Tails[n]}", $"Item{number}", [number, lines[n], wanted]);
    }

    private Outcome<Nothing> Take(SurveyItemInput input)
    {
        var text = SurveyTongues.Plain(input.TextEn, input.TextDa, input.TextNb);
        string[] choices = HasChoices ? SurveyTongues.Plain(input.ChoicesEn, input.ChoicesDa, input.ChoicesNb) : ["", "", ""];
        string[] unit = Kind is ItemKind.Number ? SurveyTongues.Plain(input.UnitEn, input.UnitDa, input.UnitNb) : ["", "", ""];
        var broken = new List<Refusal>();
        if (text.All(t => t.Length == 0)) broken.Add(new("Surveys.Refuse.OneLanguage", "TextEn"));
        broken.AddRange(Surveys.Survey.TooLong(text, "Text", LongestText));
        broken.AddRange(Surveys.Survey.TooLong(unit, "Unit", LongestUnit));
        if (Kind is ItemKind.Number) broken.AddRange(Limits(input.Least, input.Most));
        foreach (var (n, lines) in choices.Select(SurveyTongues.LinesOf).Index()) broken.AddRange(Listed(lines, $"Choices{SurveyTongues.Tails[n]}"));
        if (broken.Count > 0) return broken;
        (Text, Unit, Choices) = (text, unit, Array.ConvertAll(choices, c => string.Join('\n', SurveyTongues.LinesOf(c))));
        if (Kind is ItemKind.Number) (Least, Most) = (input.Least, input.Most);
        return Nothing.Value;
    }

    private static IEnumerable<Refusal> Limits(int? least, int? most)
    {
        if (least is null) yield return new("House.Refuse.Missing", "Least");
        if (most is null) yield return new("House.Refuse.Missing", "Most");
        if (least >= most) yield return new("Surveys.Refuse.Limits", "Most");
        if (least is < -Furthest or > Furthest) yield return new("Surveys.Refuse.TooFar", "Least", [Furthest]);
        if (most is < -Furthest or > Furthest) yield return new("Surveys.Refuse.TooFar", "Most", [Furthest]);
    }

    private static IEnumerable<Refusal> Listed(string[] lines, string field)
    {
        if (lines.Length > MostChoices) yield return new("Surveys.Refuse.TooManyChoices", field, [MostChoices]);
        if (lines.Any(l => l.Length > LongestChoice)) yield return new("Surveys.Refuse.TooLong", field, [LongestChoice]);
        if (lines.Distinct(StringComparer.OrdinalIgnoreCase).Count() < lines.Length) yield return new("Surveys.Refuse.SameChoice", field);
    }
}
