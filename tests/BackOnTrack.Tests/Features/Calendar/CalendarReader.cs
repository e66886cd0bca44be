using System.Globalization;
using System.Text;

namespace BackOnTrack.Tests.Features.Calendar;

/// <summary>One event as a calendar programme takes it.</summary>
internal sealed record Event(string Uid, int Sequence, string Summary, string? Location, DateTime Start, DateTime End, bool WholeDay, string Status, DateTime Stamp, IReadOnlyDictionary<string, string> All);

/// <summary>
/// Reads iCalendar from RFC 5545 alone and strictly: what a real client would stumble over fails here. It shares nothing with what writes the file.
/// </summary>
internal static class CalendarReader
{
    public static IReadOnlyList<Event> Read(byte[] file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1); // no line feed but after a carriage return
        Assert.Equal(text.Count(c => c == '\r'), text.Split("\r\n").Length - 1);
        var raw = text[..^2].Split("\r\n");
        Assert.All(raw, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        var lines = text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Select(Line).ToList();

        Assert.Equal(("BEGIN", "VCALENDAR"), (lines[0].Name, lines[0].Value));
        Assert.Equal(("END", "VCALENDAR"), (lines[^1].Name, lines[^1].Value));
        var head = lines.TakeWhile(l => l.Value != "VEVENT").Where(l => l.Name != "BEGIN").ToList();
        Assert.Equal("2.0", Assert.Single(head, l => l.Name == "VERSION").Value);
        Assert.NotEmpty(Assert.Single(head, l => l.Name == "PRODID").Value);

        var (events, open) = (new List<Event>(), (List<(string Name, string Parameters, string Value)>?)null);
        foreach (var line in lines.Skip(1 + head.Count).SkipLast(1))
            if ((line.Name, line.Value) == ("BEGIN", "VEVENT")) { Assert.Null(open); open = []; }
            else if ((line.Name, line.Value) == ("END", "VEVENT")) { events.Add(Close(open!)); open = null; }
            else if (open is not null) open.Add(line);
        Assert.Null(open);
        Assert.Equal(events.Count, events.DistinctBy(e => e.Uid).Count());
        return events;
    }

    private static (string Name, string Parameters, string Value) Line(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, line);
        var name = line[..colon].Split(';', 2);
        Assert.Matches("^[A-Z0-9-]+$", name[0]);
        return (name[0], name.Length > 1 ? name[1] : "", line[(colon + 1)..]);
    }

    private static Event Close(List<(string Name, string Parameters, string Value)> lines)
    {
        string One(string name) => Assert.Single(lines, l => l.Name == name).Value;
        var start = Assert.Single(lines, l => l.Name == "DTSTART");
        var end = Assert.Single(lines, l => l.Name == "DTEND");
        Assert.Equal(start.Parameters, end.Parameters);
        var whole = start.Parameters == "VALUE=DATE";
        var read = new Event(One("UID"), int.Parse(One("SEQUENCE"), CultureInfo.InvariantCulture), Text(One("SUMMARY")), lines.Where(l => l.Name == "LOCATION").Select(l => Text(l.Value)).SingleOrDefault(),
            When(start.Value, whole), When(end.Value, whole), whole, One("STATUS"), When(One("DTSTAMP"), false), lines.ToDictionary(l => l.Name, l => l.Value));
        Assert.True(read.End > read.Start);
        return read;
    }

    private static DateTime When(string value, bool whole) => DateTime.ParseExact(value, whole ? "yyyyMMdd" : "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>TEXT of section 3.3.11: only these four are escaped, and nothing that must be may stand bare.</summary>
    private static string Text(string value)
    {
        var words = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            if (value[i] == '\\')
            {
                Assert.Contains(value[++i], "\\;,nN");
                words.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
            }
            else
            {
                Assert.DoesNotContain(value[i], ";,");
                words.Append(value[i]);
            }
        return words.ToString();
    }
}
