using BackOnTrack.Domain;
using BackOnTrack.Web;
using CsvHelper;

namespace BackOnTrack.Features.Custody;

/// <summary>The rows of a file that cannot be written, as a file of the same columns and one with what is wrong, fit to be corrected and sent again.</summary>
internal static class BadEvents
{
    public static byte[] Of(IReadOnlyList<EventPreview> rows, Words words)
    {
        using var into = new MemoryStream();
        using (var csv = CsvWriter.Create(into, CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var heading in EventFile.Headings) csv.WriteField(heading);
            csv.WriteField(EventFile.Problem);
            csv.EndRecord();
            foreach (var row in rows.Where(r => r.Problems.Count > 0))
            {
                foreach (var word in row.Row.Words) csv.WriteField(SafeCell.Write(word));
                csv.WriteField(string.Join(' ', row.Problems.Select(wrong => $"{wrong.Field}: {words[wrong.Code, wrong.Values ?? []]}")));
                csv.EndRecord();
            }
        }
        return into.ToArray();
    }
}
