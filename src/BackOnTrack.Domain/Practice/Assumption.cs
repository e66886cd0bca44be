namespace BackOnTrack.Domain.Practice;

/// <summary>What nobody knows before a country has begun, and what its plan therefore has to assume. In the order of the page.</summary>
public enum Assumption
{
    Inquiries, Accepted, Months, Hours, Around,
    Load, Leaving, Seats, TrainingDays, NetworkDays, MentorsPerCoach, CoachHours, DaysPerInquiry, DaysPerMentorship, DaysPerLegalItem,
    Pay, PayFactor, Expenses, TrainingDay, TrainingSeat, CoachHour, CoordinatorDay, SetUp,
}

/// <summary>What an assumption is counted in.</summary>
public enum AssumptionUnit { Number, Percent, Months, Hours, Days, Money }

/// <summary>What schooling is asked of mentors before their training.</summary>
public enum EducationLevel { Open, Vocational, Bachelor, Master }

/// <summary>The three values of an assumption.</summary>
public readonly record struct Estimate(decimal Low, decimal Likely, decimal High);

/// <summary>What is to be known of an assumption: its unit, between which values it may lie, and which way it pulls.</summary>
/// <param name="MoreCostsMore">Whether a higher value asks for more; of the load of a mentor, the seats of a cohort and the mentors of a coach the opposite is true.</param>
public sealed record AssumptionRule(Assumption Of, AssumptionUnit Unit, decimal Least, decimal Most, bool MoreCostsMore = true)
{
    private const decimal MostMoney = 100_000_000;

    /// <summary>One row per assumption, in their order.</summary>
    public static IReadOnlyList<AssumptionRule> All { get; } =
    [
        new(Assumption.Inquiries, AssumptionUnit.Number, 1, 5000),
        new(Assumption.Accepted, AssumptionUnit.Percent, 1, 100),
        new(Assumption.Months, AssumptionUnit.Months, 1, 60),
        new(Assumption.Hours, AssumptionUnit.Hours, 0.5m, 100),
        new(Assumption.Around, AssumptionUnit.Percent, 0, 500),
        new(Assumption.Load, AssumptionUnit.Number, 0.5m, 20, MoreCostsMore: false),
        new(Assumption.Leaving, AssumptionUnit.Percent, 0, 100),
        new(Assumption.Seats, AssumptionUnit.Number, 1, 60, MoreCostsMore: false),
        new(Assumption.TrainingDays, AssumptionUnit.Days, 0, 60),
        new(Assumption.NetworkDays, AssumptionUnit.Days, 0, 30),
        new(Assumption.MentorsPerCoach, AssumptionUnit.Number, 1, 60, MoreCostsMore: false),
        new(Assumption.CoachHours, AssumptionUnit.Hours, 0, 40),
        new(Assumption.DaysPerInquiry, AssumptionUnit.Days, 0, 30),
        new(Assumption.DaysPerMentorship, AssumptionUnit.Days, 0, 100),
        new(Assumption.DaysPerLegalItem, AssumptionUnit.Days, 0, 500),
        new(Assumption.Pay, AssumptionUnit.Money, 0, MostMoney),
        new(Assumption.PayFactor, AssumptionUnit.Percent, 1, 1000),
        new(Assumption.Expenses, AssumptionUnit.Money, 0, MostMoney),
        new(Assumption.TrainingDay, AssumptionUnit.Money, 0, MostMoney),
        new(Assumption.TrainingSeat, AssumptionUnit.Money, 0, MostMoney),
        new(Assumption.CoachHour, AssumptionUnit.Money, 0, MostMoney),
        new(Assumption.CoordinatorDay, AssumptionUnit.Money, 0, MostMoney),
        new(Assumption.SetUp, AssumptionUnit.Money, 0, MostMoney),
    ];

    public static AssumptionRule For(Assumption of) => All[(int)of];
}
