using System.Globalization;
using System.Text;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Calendar;

/// <summary>One thing in somebody's calendar. Nobody's name is in it.</summary>
/// <param name="Id">Its own id: a calendar knows by it that this is the one it has already.</param>
/// <param name="From">When it begins where the service is; null for a day without a time.</param>
/// <param name="Sequence">How often it was moved or called off: the higher one counts.</param>
/// <param name="Cancelled">It is not held: a calendar that has it strikes it out.</param>
public sealed record CalendarEntry(Guid Id, string Summary, string Place, DateOnly On, TimeOnly? From, int Minutes, int Sequence, DateTimeOffset ChangedAt, bool Cancelled);

/// <summary>What somebody has in the calendar, as calendar programmes read it (RFC 5545). The programme's name is not in it either.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75; // octets, the line's end aside

    public static byte[] Of(IEnumerable<CalendarEntry> entries)
    {
        var file = new StringBuilder();
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//BOT//Calendar//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]) Line(file, line);
        foreach (var entry in entries) foreach (var line in Lines(entry)) Line(file, line);
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static IEnumerable<string> Lines(CalendarEntry entry) =>
    [
        "BEGIN:VEVENT", $"UID:{entry.Id:D}", $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}", $"DTSTAMP:{Utc(entry.ChangedAt)}",
        .. When(entry), $"SUMMARY:{Text(entry.Summary)}", .. entry.Place.Length == 0 ? Array.Empty<string>() : [$"LOCATION:{Text(entry.Place)}"],
        entry.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED", "CLASS:PRIVATE", "END:VEVENT",
    ];

    /// <summary>Beginning and end; a day without a time is a whole day, whose end is the day after.</summary>
    private static string[] When(CalendarEntry entry) => entry.From is { } from
        ? [$"DTSTART:{Utc(entry.On.ToDateTime(from).Instant())}", $"DTEND:{Utc(entry.On.ToDateTime(from).AddMinutes(entry.Minutes).Instant())}"]
        : [$"DTSTART;VALUE=DATE:{Day(entry.On)}", $"DTEND;VALUE=DATE:{Day(entry.On.AddDays(1))}"];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

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
