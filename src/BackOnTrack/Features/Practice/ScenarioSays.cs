using System.Globalization;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>How the numbers of a plan are written, the same on page, paper and in files.</summary>
public static class ScenarioSays
{
    /// <summary>An assumption with its unit; of pay and money with what is paid for and the currency.</summary>
    public static string Label(Words words, AssumptionRule rule, AdoptionPlan plan)
    {
        var name = rule.Of is Assumption.Pay ? words[$"Practice.PayFor.{plan.Pay}"] : words.Of("Practice.Assumption", rule.Of);
        return rule.Unit is AssumptionUnit.Money ? $"{name} ({plan.Currency})" : rule.Unit is AssumptionUnit.Number ? name : $"{name} ({words.Of("Practice.AssumptionUnit", rule.Unit)})";
    }

    /// <summary>People and cohorts are whole; of money nobody needs the hundredths.</summary>
    public static string Amount(Need need, decimal value) => need >= Need.MentorPay ? Whole(value) : value.ToString("#,0.#", CultureInfo.CurrentCulture);

    public static string Whole(decimal value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>As it was typed.</summary>
    public static string Plain(decimal value) => value.ToString("0.##", CultureInfo.CurrentCulture);
}
