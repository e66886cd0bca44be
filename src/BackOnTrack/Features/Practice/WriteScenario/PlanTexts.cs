using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>What of one plan reads otherwise than another, in words: for whoever saved second.</summary>
public sealed class PlanTexts
{
    public string Name { get; init; } = "";
    public string Country { get; init; } = "";
    public string Currency { get; init; } = "";
    public string PlanChoices { get; init; } = "";
    public string Estimates { get; init; } = "";
    public string Legal { get; init; } = "";

    public static PlanTexts Of(AdoptionPlan it, AdoptionPlan other, Words words) => new()
    {
        Name = it.Name ?? "", Country = it.Country ?? "", Currency = it.Currency ?? "",
        PlanChoices = $"{words.Of("Claims.PayModel", it.Pay)}, {words.Of("Practice.EducationLevel", it.Level)}, {it.Years}",
        Estimates = Only(it, other, plan => plan.Estimates.Select((e, i) => $"{words.Of("Practice.Assumption", (Assumption)i)}: {e.Low:0.##} – {e.Likely:0.##} – {e.High:0.##} {e.From}".TrimEnd())),
        Legal = Only(it, other, plan => plan.Legal.Select(a => $"{(a.Item is { } item ? words.Of("Practice.LegalItem", item) : a.Words)}: {words.Of("Practice.LegalState", a.State)} {a.Note}".TrimEnd())),
    };

    private static string Only(AdoptionPlan it, AdoptionPlan other, Func<AdoptionPlan, IEnumerable<string>> lines) => string.Join('\n', lines(it).Except(lines(other), StringComparer.Ordinal));
}
