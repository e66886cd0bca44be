using BackOnTrack.Domain.Claims;

namespace BackOnTrack.Domain.Practice;

/// <summary>What a year needs. In the order of the page: what happens, people, days, money.</summary>
public enum Need
{
    Mentorships, UnderWay, HoursTogether, HoursPaid,
    Mentors, NewMentors, Coaches,
    Cohorts, TrainingDays, DaysOfMentors, CoachHours, CoordinatorDays,
    MentorPay, MentorExpenses, Training, Coaching, Coordination, SetUp, Total,
}

/// <summary>A need as the least, the likely and the most demanding of the three stories have it.</summary>
public readonly record struct NeedRange(decimal Least, decimal Likely, decimal Most);

/// <summary>One year of a plan.</summary>
/// <param name="Year">Counted from 1.</param>
public sealed record YearNeed(int Year, IReadOnlyDictionary<Need, NeedRange> Of)
{
    /// <summary>Likely money per mentorship begun, and per hour together. Without a range: least by most is no story.</summary>
    public decimal PerMentorship => Of[Need.Total].Likely / Of[Need.Mentorships].Likely;

    public decimal PerHour => Of[Need.Total].Likely / Of[Need.HoursTogether].Likely;
}

/// <summary>
/// What a country would need, reckoned from a plan by the arithmetic of <c>docs/adoption-example.md</c> and nothing else
/// (docs/decisions/0025). The range is that of two whole stories: in one everything turns out the less demanding way, in the
/// other the more demanding way. It is no interval of confidence.
/// </summary>
public static class AdoptionNeed
{
    /// <summary>Hours an employed mentor is paid for on a day of training.</summary>
    public const decimal HoursOfADay = 7.4m;

    private const decimal MonthsOfAYear = 12, Hundred = 100;

    /// <summary>Every year of a sound plan.</summary>
    public static IReadOnlyList<YearNeed> Of(AdoptionPlan plan) => [.. Enumerable.Range(1, plan.Years!.Value).Select(year =>
    {
        var least = Story(plan, year, a => AssumptionRule.For(a).MoreCostsMore ? plan.Of(a).Low : plan.Of(a).High);
        var likely = Story(plan, year, a => plan.Of(a).Likely);
        var most = Story(plan, year, a => AssumptionRule.For(a).MoreCostsMore ? plan.Of(a).High : plan.Of(a).Low);
        return new YearNeed(year, Enum.GetValues<Need>().ToDictionary(n => n, n => new NeedRange(least[n], likely[n], most[n])));
    })];

    private static Dictionary<Need, decimal> Story(AdoptionPlan plan, int year, Func<Assumption, decimal> a)
    {
        var mentorships = a(Assumption.Inquiries) * a(Assumption.Accepted) / Hundred;
        var months = mentorships * a(Assumption.Months);
        var underWay = months / MonthsOfAYear;
        var hours = months * a(Assumption.Hours);
        var paid = hours * (Hundred + a(Assumption.Around)) / Hundred;

        var mentors = Math.Ceiling(underWay / a(Assumption.Load));
        var fresh = year == 1 ? mentors : Math.Ceiling(mentors * a(Assumption.Leaving) / Hundred);
        var coaches = Math.Ceiling(mentors / a(Assumption.MentorsPerCoach));

        var cohorts = Math.Ceiling(fresh / a(Assumption.Seats));
        var training = cohorts * a(Assumption.TrainingDays) + a(Assumption.NetworkDays);
        var seats = fresh * a(Assumption.TrainingDays) + mentors * a(Assumption.NetworkDays);
        var coachHours = mentors * a(Assumption.CoachHours) * MonthsOfAYear;
        var coordinator = a(Assumption.Inquiries) * a(Assumption.DaysPerInquiry) + underWay * a(Assumption.DaysPerMentorship)
            + (year == 1 ? plan.OpenLegalItems * a(Assumption.DaysPerLegalItem) : 0);

        var need = new Dictionary<Need, decimal>
        {
            [Need.Mentorships] = mentorships, [Need.UnderWay] = underWay, [Need.HoursTogether] = hours, [Need.HoursPaid] = paid,
            [Need.Mentors] = mentors, [Need.NewMentors] = fresh, [Need.Coaches] = coaches,
            [Need.Cohorts] = cohorts, [Need.TrainingDays] = training, [Need.DaysOfMentors] = seats, [Need.CoachHours] = coachHours, [Need.CoordinatorDays] = coordinator,
            [Need.MentorPay] = a(Assumption.Pay) * a(Assumption.PayFactor) / Hundred * PaidFor(plan.Pay!.Value, paid, months, seats),
            [Need.MentorExpenses] = months * a(Assumption.Expenses),
            [Need.Training] = training * a(Assumption.TrainingDay) + seats * a(Assumption.TrainingSeat),
            [Need.Coaching] = coachHours * a(Assumption.CoachHour),
            [Need.Coordination] = coordinator * a(Assumption.CoordinatorDay),
            [Need.SetUp] = year == 1 ? a(Assumption.SetUp) : 0,
        };
        need[Need.Total] = need[Need.MentorPay] + need[Need.MentorExpenses] + need[Need.Training] + need[Need.Coaching] + need[Need.Coordination] + need[Need.SetUp];
        return need;
    }

    /// <summary>How many times the pay is paid: hours, months of a mentorship, or not at all. Only who is employed is paid for days of training.</summary>
    private static decimal PaidFor(PayModel pay, decimal hours, decimal months, decimal daysOfTraining) => pay switch
    {
        PayModel.Employed => hours + daysOfTraining * HoursOfADay,
        PayModel.FeePerHour => hours,
        PayModel.FeePerMonth => months,
        _ => 0,
    };
}
