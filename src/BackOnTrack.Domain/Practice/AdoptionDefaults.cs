using BackOnTrack.Domain.Claims;

namespace BackOnTrack.Domain.Practice;

/// <summary>
/// Where a plan begins: every value to be replaced by one the country knows. Pay, load, days of training and of networking and the
/// mentors of a coach are the programme pack's, the inquiries of a year are the entry's; the rest is a guess, and the page says of each which it is.
/// </summary>
public static class AdoptionDefaults
{
    private const decimal Hundredths = 100, Cheaper = 0.9m, Dearer = 1.25m;

    /// <summary>What an hour of an employed mentor costs beside the fee of an hour: salary goes on where a fee does not.</summary>
    private const decimal EmployedBesideFee = 1.5m;

    /// <summary>The three values of every assumption, in their order.</summary>
    public static IReadOnlyList<Estimate> Of(PayModel pay, EducationLevel level, Programme programme, int trainingDays, DateOnly today)
    {
        var (rate, network, coached) = (programme.Claims.On(today), programme.Mentors.NetworkingDays, programme.Coaches.MostMentors);
        return [.. AssumptionRule.All.Select(rule => Within(rule, rule.Of switch
        {
            Assumption.Inquiries => new Estimate(8, 13, 20),
            Assumption.Accepted => new(30, 50, 70),
            Assumption.Months => new(6, 12, 18),
            Assumption.Hours => new(3, 4, 8),
            Assumption.Around => new(25, 50, 100),
            Assumption.Load => new(1, programme.Mentors.Capacity, programme.Mentors.Capacity + 1),
            Assumption.Leaving => new(10, 20, 30),
            Assumption.Seats => new(8, 12, 16),
            Assumption.TrainingDays => new(trainingDays, trainingDays, trainingDays + 2),
            Assumption.NetworkDays => new(network, network + 1, network + 2),
            Assumption.MentorsPerCoach => new(coached / 3, coached * 2 / 3, coached),
            Assumption.CoachHours => new(1, 2, 3),
            Assumption.DaysPerInquiry => new(1, 2, 4),
            Assumption.DaysPerMentorship => new(4, 6, 10),
            Assumption.DaysPerLegalItem => new(5, 15, 40),
            Assumption.Pay => Around(pay switch
            {
                PayModel.Employed => rate.Hour / Hundredths * EmployedBesideFee,
                PayModel.FeePerHour => rate.Hour / Hundredths,
                PayModel.FeePerMonth => rate.Month / Hundredths,
                _ => 0,
            }),
            Assumption.PayFactor => level switch
            {
                EducationLevel.Open => new(80, 90, 100),
                EducationLevel.Vocational => new(90, 100, 110),
                EducationLevel.Bachelor => new(100, 115, 130),
                _ => new(115, 135, 160),
            },
            Assumption.Expenses => new(200, 400, 800),
            Assumption.TrainingDay => new(8000, 12000, 18000),
            Assumption.TrainingSeat => new(400, 700, 1200),
            Assumption.CoachHour => new(350, 450, 600),
            Assumption.CoordinatorDay => new(2400, 3000, 3800),
            _ => new Estimate(50_000, 150_000, 400_000),
        }))];
    }

    /// <summary>A pack may say more than a plan can reckon with.</summary>
    private static Estimate Within(AssumptionRule rule, Estimate it) =>
        new(Math.Clamp(it.Low, rule.Least, rule.Most), Math.Clamp(it.Likely, rule.Least, rule.Most), Math.Clamp(it.High, rule.Least, rule.Most));

    private static Estimate Around(decimal likely) => new(Math.Round(likely * Cheaper), likely, Math.Round(likely * Dearer));
}
