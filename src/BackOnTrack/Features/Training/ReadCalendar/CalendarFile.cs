using System.Globalization;
using System.Text;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Training;

/// <summary>One day in somebody's calendar: what kind of day, where and when. Nobody's name is in it.</summary>
/// <param name="Id">The day's own id: a calendar knows by it that this is the day it has already.</param>
/// <param name="Sequence">How often it was moved or called off: the higher one counts.</param>
/// <param name="Cancelled">It is not held: a calendar that has the day strikes it out.</param>
public sealed record CalendarDay(Guid Id, string Summary, string Place, DateOnly On, TimeOnly From, TimeOnly Until, int Sequence, DateTimeOffset ChangedAt, bool Cancelled);

/// <summary>Days as calendars read them (RFC 5545).</summary>
public static class CalendarFile
{
    private const int LongestLine = 73; // 75 octets with the line's end aside, and a sign of two octets may stand at the end

    public static byte[] Of(IEnumerable<CalendarDay> days)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Back on Track//Training//EN");
        Line(file, "METHOD:PUBLISH");
        foreach (var day in days)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{day.Id:D}@back-on-track");
            Line(file, $"SEQUENCE:{day.Sequence.ToString(CultureInfo.InvariantCulture)}");
            Line(file, $"DTSTAMP:{Utc(day.ChangedAt.UtcDateTime)}");
            Line(file, $"DTSTART:{At(day.On, day.From)}");
            Line(file, $"DTEND:{At(day.On, day.Until)}");
            Line(file, $"SUMMARY:{Text(day.Summary)}");
            Line(file, $"LOCATION:{Text(day.Place)}");
            Line(file, day.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
            Line(file, "CLASS:PRIVATE");
            Line(file, "END:VEVENT");
        }
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string At(DateOnly day, TimeOnly time) => Utc(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), Clock.Zone));

    private static string Utc(DateTime instant) => instant.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>A long line goes on in the next one, after a space.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var sign in line.EnumerateRunes())
        {
            if (octets + sign.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(sign.ToString());
            octets += sign.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
