namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>The ways a day is written.</summary>
public enum DateStyle
{
    /// <summary><c>2012-11-21</c></summary>
    YearFirst,

    /// <summary><c>21-07-2012</c>, <c>6/2-12</c>, <c>21.7.2012</c></summary>
    DayFirst,

    /// <summary><c>7/21/2012</c></summary>
    MonthFirst,

    /// <summary><c>19. aug 2013</c>, <c>August 19, 2013</c></summary>
    NamedMonth,

    /// <summary><c>41234</c>: a spreadsheet's count of days</summary>
    DayNumber,
}

/// <summary>What was found in one cell: one day, two possible days, or none.</summary>
/// <param name="Day">The day, when there is only one way to read it.</param>
/// <param name="Style">How it is written.</param>
/// <param name="IfDayFirst">The day if the day stands first; null when that is no day.</param>
/// <param name="IfMonthFirst">The day if the month stands first; null when that is no day.</param>
public sealed record DateReading(DateStyle? Style, DateOnly? Day, DateOnly? IfDayFirst = null, DateOnly? IfMonthFirst = null)
{
    /// <summary>Two readings, and they differ: somebody has to say which.</summary>
    public bool IsAmbiguous => Day is null && IfDayFirst is not null && IfMonthFirst is not null;

    public static readonly DateReading None = new(null, null);
}
