using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>Draws the leaflet: two pages of A4, in the leaflet's language whoever prints it.</summary>
public sealed class LeafletPdf(Words words)
{
    public byte[] Draw(LeafletSheet sheet) => Languages.Speaking(sheet.Language, () => Sheet(LeafletPaper.Of(sheet, words), sheet.Language).ToFile());

    internal static PdfSheet Sheet(LeafletPaper paper, string language)
    {
        var sheet = new PdfSheet(paper.Headline, language);
        sheet.Write(paper.Headline, 26, bold: true);
        sheet.Gap(8);
        Write(sheet, paper.First);
        sheet.TurnOver();
        Write(sheet, paper.Second);
        return sheet;
    }

    private static void Write(PdfSheet sheet, IReadOnlyList<(string? Heading, IReadOnlyList<string> Lines)> parts)
    {
        foreach (var (heading, lines) in parts)
        {
            sheet.Gap(8);
            if (heading is not null) sheet.Write(heading, 13, bold: true);
            foreach (var line in lines) { sheet.Gap(2); sheet.Write(line, 10); }
        }
    }
}
