using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Tests.Mentors;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Practice;

public sealed class PlanningAnAdoption
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);
    private static readonly Period year = new(new(2025, 1, 1), new(2025, 12, 31));

    [Fact]
    public void Whatever_is_assumed_least_is_at_most_likely_and_likely_at_most_most() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var draw = new Random(seed);
        var plan = TheWorkedExample.Plan() with
        {
            Years = 3,
            Pay = Enum.GetValues<PayModel>()[draw.Next(4)],
            Estimates = [.. AssumptionRule.All.Select(rule =>
            {
                decimal[] three = [.. Enumerable.Range(0, 3).Select(_ => Math.Clamp(Math.Round((decimal)draw.NextDouble() * 60, 2), rule.Least, rule.Most)).Order()];
                return new EstimateInput { Low = three[0], Likely = three[1], High = three[2] };
            })],
        };
        Assert.Empty(plan.Broken());
        Assert.All(AdoptionNeed.Of(plan).SelectMany(y => y.Of), need => Assert.True(need.Value.Least <= need.Value.Likely && need.Value.Likely <= need.Value.Most, $"{seed}: {need}"));
    }));

    [Theory, MemberData(nameof(PayModels))]
    public void Every_plan_that_is_begun_can_be_reckoned(PayModel pay)
    {
        foreach (var level in Enum.GetValues<EducationLevel>())
        {
            var plan = AdoptionPlan.Begin("Et scenarie", "Testland", pay, level, Programme.Default, 12, new(2026, 3, 10));
            var first = AdoptionNeed.Of(AdoptionScenario.Begin(plan, Guid.Empty, now).Value().Plan)[0];
            Assert.Equal(pay is PayModel.Volunteer, first.Of[Need.MentorPay].Likely == 0);
            Assert.Equal(Enum.GetValues<Need>().Where(n => n is >= Need.MentorPay and < Need.Total).Sum(n => first.Of[n].Most), first.Of[Need.Total].Most);
        }
    }

    public static TheoryData<PayModel> PayModels => [.. Enum.GetValues<PayModel>()];

    [Fact]
    public void Who_is_employed_is_paid_for_days_of_training_and_who_has_a_fee_is_not()
    {
        var plan = TheWorkedExample.Plan();
        var (fee, employed, month) = (Pay(plan), Pay(plan with { Pay = PayModel.Employed }), Pay(plan with { Pay = PayModel.FeePerMonth }));
        Assert.Equal(30 * 112 * AdoptionNeed.HoursOfADay, employed - fee);
        Assert.Equal(30 * 180, month);

        static decimal Pay(AdoptionPlan plan) => AdoptionNeed.Of(plan)[0].Of[Need.MentorPay].Likely;
    }

    [Fact]
    public void What_nobody_looked_into_costs_as_much_as_what_is_missing()
    {
        var plan = TheWorkedExample.Plan();
        var unknown = plan with { Legal = [.. plan.Legal.Select(l => l with { State = LegalState.Unknown })] };
        Assert.Equal(10, unknown.OpenLegalItems);
        Assert.Equal((10 - 3) * 10, AdoptionNeed.Of(unknown)[0].Of[Need.CoordinatorDays].Likely - AdoptionNeed.Of(plan)[0].Of[Need.CoordinatorDays].Likely);
    }

    [Fact]
    public void A_plan_says_at_once_everything_that_is_wrong_with_it()
    {
        var plan = TheWorkedExample.Plan();
        var estimates = plan.Estimates.ToList();
        estimates[1] = new() { Low = 50, Likely = 40, High = 101 };
        var wrong = AdoptionScenario.Begin(plan with { Name = " ", Currency = "kroner", Years = 11, Estimates = estimates }, Guid.Empty, now).Refusals;
        Assert.Equal(["Name Practice.Refuse.PlanName", "Currency Practice.Refuse.PlanCurrency", "Years Practice.Refuse.PlanYears", "Estimates[1].High Practice.Refuse.Estimate", "Estimates[1].Likely Practice.Refuse.EstimateOrder"],
            wrong.Select(r => $"{r.Field} {r.Code}"));
    }

    [Theory]
    [InlineData("kim@example.org")]
    [InlineData("+45 12 34 56 78")]
    [InlineData("010190-1234")]
    public void A_plan_is_about_nobody(string personal) =>
        Assert.Equal(["Practice.Refuse.PlanPersonal"], AdoptionScenario.Begin(TheWorkedExample.Plan() with { Legal = [new() { Words = "Ask", Note = $"Ask {personal}" }] }, Guid.Empty, now).Codes());

    [Fact]
    public void Every_keeping_is_the_next_version()
    {
        var scenario = AdoptionScenario.Begin(TheWorkedExample.Plan(), Guid.Empty, now).Value();
        var first = scenario.ToVersion(now);
        scenario.Write(scenario.Plan with { Name = "Anew" }, Guid.Empty, now).Value();
        Assert.Equal((1, "Testland by the hour", 2, "Anew"), (first.Edition, first.Plan.Name, scenario.ToVersion(now).Edition, scenario.Name));
    }

    [Fact]
    public void A_source_that_pays_half_a_year_carries_half_its_share()
    {
        var source = FundingSource.Add("EU", 60, new(2025, 7, 2), null, [], Guid.Empty, now).Value();
        Assert.Equal(0.6m * 183 / 365, source.ShareOf(year));
        Assert.Equal(0, source.ShareOf(new(new(2024, 1, 1), new(2024, 12, 31))));
        source.End(new(2025, 7, 12)).Value();
        Assert.Equal(0.6m * 10 / 365, source.ShareOf(year));
    }

    [Fact]
    public void All_sources_together_never_pay_more_than_everything_on_any_day()
    {
        var first = FundingSource.Add("EU", 60, new(2025, 1, 1), new(2026, 1, 1), [], Guid.Empty, now).Value();
        Assert.Equal(["Practice.Refuse.SourceTooMuch"], FundingSource.Add("Ministry", 41, new(2024, 1, 1), null, [first], Guid.Empty, now).Codes());
        Assert.Equal(["Practice.Refuse.SourceTooMuch"], FundingSource.Add("Ministry", 41, new(2025, 12, 31), null, [first], Guid.Empty, now).Codes());
        FundingSource.Add("Ministry", 100, new(2026, 1, 1), null, [first], Guid.Empty, now).Value();
        FundingSource.Add("Ministry", 40, new(2024, 1, 1), null, [first], Guid.Empty, now).Value();
    }

    [Fact]
    public void A_cost_of_few_people_is_hidden_and_another_with_it_where_the_sum_is_known()
    {
        CostLine[] lines = [new(CostKind.MentorFeePerHour, 100, 20000, 0, 9), new(CostKind.MentorFeePerMonth, 40, 6000, 0, 3), new(CostKind.Travel, 900, 1800, 0, 12), new(CostKind.Training, 60, 30000, 0, 5), new(CostKind.Coordination, 12, 120000, 0, 0)];
        var costs = ShownCosts.Of(lines, 5);
        Assert.Equal([CostKind.Travel, CostKind.Training, CostKind.Coordination], Said(costs));
        Assert.Equal((177800m, 140m), (costs.Money, costs.Hours)); // what is hidden of both is nine people's and three people's together
        var enough = ShownCosts.Of([lines[0], lines[2]], 5);
        Assert.Equal([CostKind.MentorFeePerHour, CostKind.Travel, CostKind.Coordination], Said(enough));
        Assert.Equal((21800m, 100m), (enough.Money, enough.Hours)); // ways of paying that nobody is paid by hide no sum
    }

    [Fact]
    public void Training_of_a_few_takes_another_kind_with_it_and_a_sum_that_is_a_few_peoples_is_not_said()
    {
        CostLine[] lines = [new(CostKind.MentorFeePerHour, 100, 20000, 0, 9), new(CostKind.Training, 6, 3000, 0, 2), new(CostKind.Coaching, 30, 9000, 0, 7)];
        var costs = ShownCosts.Of(lines, 5);
        Assert.Equal([CostKind.MentorFeePerHour, CostKind.Coordination], Said(costs));
        Assert.Equal((32000m, 100m), (costs.Money, costs.Hours));
        var alone = ShownCosts.Of([new(CostKind.MentorVolunteer, 8, 0, 0, 1), new(CostKind.Travel, 90, 180, 0, 6)], 5);
        Assert.Equal([CostKind.Coordination], Said(alone));
        Assert.Equal((180m, null), (alone.Money, alone.Hours)); // one mentor's hours are in the sum of hours, six people's travel hides the money
        var few = ShownCosts.Of([new(CostKind.MentorFeePerHour, 8, 1600, 0, 2)], 5);
        Assert.Equal((null, null), (few.Money, few.Hours));
    }

    [Fact]
    public void A_plan_begins_with_what_the_pack_says_of_training_networking_and_coaches()
    {
        var programme = Programme.Default with { Mentors = Programme.Default.Mentors with { NetworkingDays = 1 }, Coaches = Programme.Default.Coaches with { MostMentors = 9 } };
        var plan = AdoptionPlan.Begin("Ni dage", "Testland", PayModel.FeePerHour, EducationLevel.Open, programme, 9, new(2026, 3, 10));
        Assert.Equal(new Estimate(9, 9, 11), plan.Of(Assumption.TrainingDays));
        Assert.Equal(new Estimate(1, 2, 3), plan.Of(Assumption.NetworkDays));
        Assert.Equal(new Estimate(3, 6, 9), plan.Of(Assumption.MentorsPerCoach));
        var endless = AdoptionPlan.Begin("Lang", "Testland", PayModel.FeePerHour, EducationLevel.Open, programme, 90, new(2026, 3, 10));
        Assert.Equal(AssumptionRule.For(Assumption.TrainingDays).Most, endless.Of(Assumption.TrainingDays).High);
    }

    private static IEnumerable<CostKind> Said(ShownCosts costs) => costs.Lines.Where(c => c.Line is not null).Select(c => c.Kind);
}
