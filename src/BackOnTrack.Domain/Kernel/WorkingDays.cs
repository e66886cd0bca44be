namespace BackOnTrack.Domain;

/// <summary>
/// The days on which a country's offices are open: not Saturday, not Sunday, not a public holiday, not a closing day the
/// service has named. Which days those are is data of the programme pack; when Easter falls is computed.
/// </summary>
/// <param name="Holidays">Days that come back every year.</param>
/// <param name="Closed">Days of one year only.</param>
public sealed record WorkingDays(IReadOnlyList<Holiday> Holidays, IReadOnlyList<ClosingDay> Closed)
{
    /// <summary>The calendar of the country the programme began in.</summary>
    public static readonly WorkingDays Default = new(
    [
        new("new_year", 1, 1), new("maundy_thursday", Easter: -3), new("good_friday", Easter: -2), new("easter_monday", Easter: 1), new("ascension_day", Easter: 39), new("whit_monday", Easter: 50),
        new("constitution_day", 6, 5), new("christmas_eve", 12, 24), new("christmas_day", 12, 25), new("second_christmas_day", 12, 26), new("new_years_eve", 12, 31),
    ], [new("day_after_ascension", new(2026, 5, 15)), new("day_after_ascension", new(2027, 5, 7))]);

    /// <summary>Whether the offices are open on this day.</summary>
    public bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Closed.Any(c => c.On == day) && !Holidays.Any(h => h.In(day.Year) == day);

    /// <summary>This day if the offices are open, else the next on which they are.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsOpen(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>
    /// The day that many working days after <paramref name="from"/>. The day itself never counts, as a period in days begins on the
    /// day after; with 0 it is the first open day from it on.
    /// </summary>
    public DateOnly After(DateOnly from, int days)
    {
        if (days == 0) return OnOrAfter(from);
        for (var left = days; left > 0; left--) from = OnOrAfter(from.AddDays(1));
        return from;
    }

    /// <summary>How many working days lie after <paramref name="from"/> up to and with <paramref name="until"/>; none when it lies before.</summary>
    public int Between(DateOnly from, DateOnly until)
    {
        var open = 0;
        for (var day = from.AddDays(1); day <= until; day = day.AddDays(1)) if (IsOpen(day)) open++;
        return open;
    }

    /// <summary>Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    public static DateOnly EasterOf(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * correction + 114;
        return new(year, days / 31, days % 31 + 1);
    }
}

/// <summary>A day that comes back every year: on a date of its own, or so many days from Easter Sunday.</summary>
/// <param name="Name">For whoever reads the pack.</param>
/// <param name="Easter">Days from Easter Sunday, before it with a minus; takes the place of month and day.</param>
public sealed record Holiday(string Name, int? Month = null, int? Day = null, int? Easter = null)
{
    /// <summary>The day in a year; null where the pack names none, or a date the year does not have.</summary>
    public DateOnly? In(int year) => Easter is { } from ? WorkingDays.EasterOf(year).AddDays(from)
        : Month is { } month and >= 1 and <= 12 && Day is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}

/// <summary>A day on which the service is closed, by name.</summary>
public sealed record ClosingDay(string Name, DateOnly On);
