using BackOnTrack.Domain.Practice;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>The form of the RAN Collection as a Word file, filled in. The form is English, whoever reads it.</summary>
public sealed class RanWord(Words words)
{
    public byte[] Of(RanEntry entry) => Languages.Speaking(Languages.Neutral, () =>
    {
        var sheet = new WordSheet(Languages.Neutral);
        sheet.AddTitle(words["Practice.Form.Title"]);
        foreach (var line in EntryLines.Of(entry, words))
        {
            sheet.AddHeading(line.Heading);
            foreach (var guide in (words.Find($"Practice.Guide.{line.Field}") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)) sheet.AddGuidance(guide);
            foreach (var (label, text) in line.Lines)
                foreach (var (number, part) in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
                    sheet.AddLine(label is not null && number == 0 ? $"{label}: {part}" : part);
        }
        return sheet.ToFile();
    });
}
