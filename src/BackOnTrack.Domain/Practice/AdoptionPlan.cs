using System.Text.RegularExpressions;
using BackOnTrack.Domain.Claims;

namespace BackOnTrack.Domain.Practice;

/// <summary>The three values of one assumption as typed, and in the planner's own words where they come from.</summary>
public sealed record EstimateInput
{
    public decimal? Low { get; init; }
    public decimal? Likely { get; init; }
    public decimal? High { get; init; }
    public string? From { get; init; }
}

/// <summary>One scenario of another country's beginning: everything that is assumed, on one page. It holds nothing about anybody.</summary>
public sealed partial record AdoptionPlan
{
    public const int LongestName = 120, LongestNote = 500, MostYears = 10, MostLegal = 20, UsualYears = 5;

    private const int Patience = 1000;

    public string? Name { get; init; }
    public string? Country { get; init; }

    /// <summary>The currency of all amounts by its ISO code.</summary>
    public string? Currency { get; init; }
    public PayModel? Pay { get; init; }
    public EducationLevel? Level { get; init; }
    public int? Years { get; init; }

    /// <summary>By the order of <see cref="Assumption"/>.</summary>
    public List<EstimateInput> Estimates { get; init; } = [];
    public List<LegalAnswer> Legal { get; init; } = [];

    /// <summary>A plan with the values everything begins with and nothing answered about the law.</summary>
    public static AdoptionPlan Begin(string? name, string? country, PayModel? pay, EducationLevel? level, Programme programme, int trainingDays, DateOnly today) => new()
    {
        Name = name, Country = country, Currency = programme.Claims.Currency, Pay = pay, Level = level, Years = UsualYears,
        Estimates = pay is { } p && level is { } l ? [.. AdoptionDefaults.Of(p, l, programme, trainingDays, today).Select(e => new EstimateInput { Low = e.Low, Likely = e.Likely, High = e.High })] : [],
        Legal = [.. programme.Adoption.LegalItems.Select(item => new LegalAnswer { Item = item })],
    };

    /// <summary>The values of an assumption; the plan is sound before anybody asks.</summary>
    public Estimate Of(Assumption assumption) => Estimates[(int)assumption] is { Low: { } low, Likely: { } likely, High: { } high } ? new(low, likely, high)
        : throw new InvalidOperationException($"{assumption} was not guarded.");

    /// <summary>How many questions about the law still cost work.</summary>
    public int OpenLegalItems => Legal.Count(a => a.IsOpen);

    /// <summary>Without blanks around what was typed, and without questions nobody asked.</summary>
    public AdoptionPlan Tidy() => this with
    {
        Name = Trimmed(Name),
        Country = Trimmed(Country),
        Currency = Trimmed(Currency)?.ToUpperInvariant(),
        Estimates = [.. Estimates.Select(e => e with { From = Trimmed(e.From) })],
        Legal = [.. Legal.Select(a => a with { Words = Trimmed(a.Words), Note = Trimmed(a.Note) }).Where(a => a.Item is not null || a.Words is not null)],
    };

    /// <summary>Every reason why nothing can be reckoned with it.</summary>
    public IReadOnlyList<Refusal> Broken()
    {
        var broken = new List<Refusal>();
        if (Name is not { Length: <= LongestName }) broken.Add(new("Practice.Refuse.PlanName", nameof(Name), [LongestName]));
        if (Country is not { Length: <= LongestName }) broken.Add(new("Practice.Refuse.PlanCountry", nameof(Country), [LongestName]));
        if (Currency is not { Length: 3 } || !Currency.All(char.IsAsciiLetterUpper)) broken.Add(new("Practice.Refuse.PlanCurrency", nameof(Currency)));
        if (Pay is null) broken.Add(new("House.Refuse.Missing", nameof(Pay)));
        if (Level is null) broken.Add(new("House.Refuse.Missing", nameof(Level)));
        if (Years is not (>= 1 and <= MostYears)) broken.Add(new("Practice.Refuse.PlanYears", nameof(Years), [MostYears]));
        if (Estimates.Count != AssumptionRule.All.Count && Pay is not null && Level is not null) broken.Add(new("House.Refuse.Missing", nameof(Estimates)));
        foreach (var (rule, at) in AssumptionRule.All.Take(Estimates.Count).Select((r, i) => (r, i))) Check(rule, Estimates[at], $"{nameof(Estimates)}[{at}]", broken);
        if (Legal.Count > MostLegal) broken.Add(new("Practice.Refuse.PlanLegal", nameof(Legal), [MostLegal]));
        foreach (var (answer, at) in Legal.Select((a, i) => (a, i)))
            if (answer.Note?.Length > LongestNote || answer.Words?.Length > LongestNote) broken.Add(new("Practice.Refuse.PlanNote", $"{nameof(Legal)}[{at}].Note", [LongestNote]));
        if (Texts().FirstOrDefault(t => Personal().IsMatch(t)) is { } text) broken.Add(new("Practice.Refuse.PlanPersonal", "", [Personal().Match(text).Value.Trim()]));
        return broken;
    }

    private static void Check(AssumptionRule rule, EstimateInput e, string field, List<Refusal> broken)
    {
        foreach (var (value, name) in new[] { (e.Low, nameof(e.Low)), (e.Likely, nameof(e.Likely)), (e.High, nameof(e.High)) })
            if (value is null || value < rule.Least || value > rule.Most) broken.Add(new("Practice.Refuse.Estimate", $"{field}.{name}", [rule.Least, rule.Most]));
        if (e.Low > e.Likely || e.Likely > e.High) broken.Add(new("Practice.Refuse.EstimateOrder", $"{field}.{nameof(e.Likely)}"));
        if (e.From?.Length > LongestNote) broken.Add(new("Practice.Refuse.PlanNote", $"{field}.{nameof(e.From)}", [LongestNote]));
    }

    private IEnumerable<string> Texts() => new[] { Name, Country }.Concat(Estimates.Select(e => e.From)).Concat(Legal.SelectMany(a => new[] { a.Words, a.Note })).OfType<string>();

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>An address for mail, a telephone number or a civil registration number: a plan is about nobody.</summary>
    [GeneratedRegex(@"\S+@\S+\.\S+|\+\d[\d -]{6,}\d|\b\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}\b|\b\d{6}[- ]?\d{4,5}\b", RegexOptions.ExplicitCapture, Patience)] private static partial Regex Personal();
}
