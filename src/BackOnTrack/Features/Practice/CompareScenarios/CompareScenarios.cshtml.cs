using BackOnTrack.Access;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.AdoptionRead)]
public sealed class CompareScenariosPage(CompareScenarios compare) : BotPage
{
    [BindProperty(SupportsGet = true)] public Guid? A { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? B { get; set; }

    public ComparedScenarios Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await compare.Run(Actor, A, B, Stop), found => Found = found);

    /// <summary>What the two assume differently, in words.</summary>
    public IEnumerable<(string What, string A, string B)> Differing(Words words)
    {
        var (a, b) = (Found.A!.Plan, Found.B!.Plan);
        if (a.Pay != b.Pay) yield return (words["Practice.Field.Pay"], words.Of("Claims.PayModel", a.Pay), words.Of("Claims.PayModel", b.Pay));
        if (a.Level != b.Level) yield return (words["Practice.Field.Level"], words.Of("Practice.EducationLevel", a.Level), words.Of("Practice.EducationLevel", b.Level));
        if (a.OpenLegalItems != b.OpenLegalItems) yield return (words["Practice.Field.OpenLegal"], $"{a.OpenLegalItems}", $"{b.OpenLegalItems}");
        foreach (var rule in AssumptionRule.All.Where(r => a.Of(r.Of) != b.Of(r.Of))) yield return (words.Of("Practice.Assumption", rule.Of), Three(a.Of(rule.Of)), Three(b.Of(rule.Of)));
    }

    private static string Three(Estimate e) => $"{ScenarioSays.Plain(e.Low)} – {ScenarioSays.Plain(e.Likely)} – {ScenarioSays.Plain(e.High)}";
}
