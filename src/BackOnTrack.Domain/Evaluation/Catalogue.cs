using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Evaluation;

/// <summary>
/// Every indicator and every table there can be (S1). A table that does not stand here cannot be asked for, exported or
/// released. What is about mentees is divided by unit, establishment, legal status and referrer, what is about mentors by unit;
/// life areas, answers of the relationship check and reasons for an end are never divided further.
/// </summary>
public static class Catalogue
{
    /// <summary>Which edition of the rules made a figure; changes whenever a definition, a table or the protection changes.</summary>
    public const int RuleVersion = 7;

    private const string ColumnWords = "Evaluation.Column", RowWords = "Evaluation.Row";

    private static readonly Partition[] Total = [Partition.Total];
    private static readonly Partition[] ByUnit = [Partition.Total, Partition.Unit];
    private static readonly Partition[] ByAll = Enum.GetValues<Partition>();

    /// <summary>In the order of the programme; the last two are what it costs.</summary>
    public static IReadOnlyList<Indicator> Indicators { get; } =
    [
        new(1, Subject.Intake, [Spread("Funnel", "Inquiries", Column.Each<InquiryOutcome>("Inquiries.Outcome"), ByAll)]),
        new(2, Subject.Intake, [Share("Intake", "Inquiries", [Of(InquiryOutcome.Mentorship)], [.. Enum.GetValues<InquiryOutcome>().Where(o => o is not InquiryOutcome.Mentorship).Select(Of)], ByAll)]),
        new(3, Subject.Intake, [Values("DecisionDays", ValueUnit.Days, ByAll), Values("FirstMeetingDays", ValueUnit.Days, ByAll)]),
        new(4, Subject.Course, [YesNo("MatchHeld", ByAll), Spread("NewMentor", "NewMentor", Own("Never", "Rematch", "Reassigned"), ByAll)]),
        new(5, Subject.Course,
        [
            Share("MeetingsHeld", "Meetings", ["Held"], [.. Enum.GetValues<NotHeldCause>().Select(c => $"{c}")], ByAll),
            Spread("NotHeld", "Meetings", Column.Each<NotHeldCause>("Sessions.Cause"), ByAll),
            Values("LongestGap", ValueUnit.Days, ByAll),
        ]),
        new(6, Subject.Course, Each(Values("Hours", ValueUnit.HoursPerMonth, Total), ["Inside", "AfterRelease"], ByAll)),
        new(7, Subject.Plan, [YesNo("PlanInTime", ByAll), YesNo("ReviewsInTime", ByAll)]),
        new(8, Subject.Plan, [YesNo("GoalsReached", ByAll), Values("GoalScore", ValueUnit.Points, ByAll), YesNo("GoalsRated", ByAll)]),
        new(9, Subject.Plan, [LifeAreas("LifeOfMentee"), LifeAreas("LifeOfMentor"), YesNo("LifeLookedAt", ByAll)]),
        new(10, Subject.Plan, [Relationship("RelationshipOfMentee"), Relationship("RelationshipOfMentor"), YesNo("RelationshipAnswered", ByAll)]),
        new(11, Subject.Course, [YesNo("SupportivePerson", ByAll)]),
        new(12, Subject.Release, [YesNo("ReleaseItems", ByAll)]),
        new(13, Subject.Release, [YesNo("GateContact", ByAll)]),
        new(14, Subject.Release, Each(YesNo("StillMeeting", Total), ["Days30", "Days90", "Days180"], ByAll)),
        new(15, Subject.Course, [Values("DaysAfterTransfer", ValueUnit.Days, ByAll), YesNo("KeptMentor", ByAll)]),
        new(16, Subject.Ending,
        [
            Share("EndingsPlanned", "Endings", [.. Reasons.Select(Planned)], [.. Reasons.Select(Unplanned)], ByAll),
            Spread("EndingReasons", "Endings", Column.Each<EndReason>("Mentorships.EndReason", r => [Planned(r), Unplanned(r)], EndReason.Mistake), Total),
        ]),
        new(17, Subject.Corps, Each(YesNo("MentorsReady", Total), ["Trained", "Checked", "Stayed"], ByUnit)),
        new(18, Subject.Corps, [YesNo("CoachTalk", ByUnit), Values("DebriefDays", ValueUnit.Days, ByUnit), YesNo("DebriefHeld", ByUnit)]),
        new(19, Subject.Ending, [YesNo("FeedbackGiven", ByAll), YesNo("ClosingTalk", ByAll)]),
        new(20, Subject.Costs, [Values("CostPerMentorship", ValueUnit.Money, ByAll)]),
        new(21, Subject.Costs, [Values("CostPerHour", ValueUnit.Money, ByAll)]),
    ];

    /// <summary>Every measure in the order of the indicators.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [.. Indicators.SelectMany(i => i.Measures)];

    /// <summary>The indicator of that number; the addresses hold no other numbers.</summary>
    public static Indicator Of(int number) => Indicators[number - 1];

    /// <summary>The measure of that code, or null.</summary>
    public static Measure? MeasureOf(string? code) => Measures.FirstOrDefault(m => m.Code == code);

    /// <summary>The indicator a measure belongs to.</summary>
    public static Indicator IndicatorOf(Measure measure) => Indicators.First(i => i.Measures.Contains(measure));

    /// <summary>What those who only work with mentors may ask for.</summary>
    public static IEnumerable<Indicator> For(Role hat) => hat is Role.TrainingLead ? Indicators.Where(i => i.Subject is Subject.Corps) : Indicators;

    private static EndReason[] Reasons => [.. Enum.GetValues<EndReason>().Where(r => r is not EndReason.Mistake)];

    private static string Of(InquiryOutcome outcome) => $"{outcome}";
    private static string Planned(EndReason reason) => $"Planned{reason}";
    private static string Unplanned(EndReason reason) => $"Unplanned{reason}";

    private static IReadOnlyList<Column> Own(params string[] codes) => [.. codes.Select(code => new Column(code, ColumnWords, [code]))];

    private static Measure Spread(string code, string facts, IReadOnlyList<Column> columns, IReadOnlyList<Partition> by) => new(code, MeasureKind.Spread, facts, columns, by);

    private static Measure Share(string code, string facts, IReadOnlyList<string> part, IReadOnlyList<string> rest, IReadOnlyList<Partition> by) =>
        new(code, MeasureKind.Share, facts, [new($"{code}Yes", ColumnWords, part), new($"{code}No", ColumnWords, rest)], by);

    private static Measure YesNo(string code, IReadOnlyList<Partition> by) => Share(code, code, ["Yes"], ["No"], by);

    private static Measure Values(string code, ValueUnit unit, IReadOnlyList<Partition> by) => new(code, MeasureKind.Values, code, [new("Counted", ColumnWords, [Measure.Counted])], by, unit);

    /// <summary>A table whose rows are counts of their own, and each of them divided by itself: nothing is divided by two things at once.</summary>
    private static IReadOnlyList<Measure> Each(Measure of, IReadOnlyList<string> rows, IReadOnlyList<Partition> by) =>
        [of with { Rows = rows, RowWords = RowWords }, .. rows.Select(row => of with { Code = of.Code + row, RowWords = RowWords, OnlyRow = row, Partitions = by })];

    private static Measure LifeAreas(string code) =>
        new(code, MeasureKind.Spread, code, Own("Improved", "Same", "Worse"), Total, Rows: [.. Enum.GetValues<LifeArea>().Select(a => $"{a}")], RowWords: "Plans.LifeArea");

    private static Measure Relationship(string code) =>
        new(code, MeasureKind.Levels, code, Column.Each<RelationshipLevel>("Relationship.Level"), Total, Rows: [.. Enum.GetValues<RelationshipItem>().Select(i => $"{i}")], RowWords: "Relationship.Item");
}
