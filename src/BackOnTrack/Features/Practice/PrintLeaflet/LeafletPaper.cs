using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>What stands on the leaflet, page by page, in the language spoken: the print page and the PDF say the same.</summary>
public sealed record LeafletPaper(string Headline, IReadOnlyList<(string? Heading, IReadOnlyList<string> Lines)> First, IReadOnlyList<(string? Heading, IReadOnlyList<string> Lines)> Second)
{
    public static LeafletPaper Of(LeafletSheet sheet, Words words)
    {
        var parts = sheet.Parts.All.Where(p => p.Part != nameof(LeafletParts.Headline) && p.Text is not null).ToList();
        var turn = Enum.Parse<Part>(LeafletParts.SecondPage);
        var pages = parts.ToLookup(p => Enum.Parse<Part>(p.Part) >= turn, p => ((string?)words[$"Practice.Field.{p.Part}"], (IReadOnlyList<string>)[p.Text!]));
        var figures = sheet.Entry.Figures.Select(f => f.In(sheet.Language)).ToList();
        var facts = Facts(sheet.Entry, words);
        return new(sheet.Parts.Headline ?? "", [.. pages[false]],
        [
            .. pages[true],
            .. figures.Count > 0 ? [(words["Practice.Leaflet.Figures"], (IReadOnlyList<string>)figures)] : Array.Empty<(string?, IReadOnlyList<string>)>(),
            (words["Practice.Leaflet.Facts"], facts),
        ]);
    }

    /// <summary>The leaflet's parts in their order, by the names they have in <see cref="LeafletParts"/>.</summary>
    private enum Part { Aim, ForWhom, HowItWorks, Mentors, Results, TakeItUp }

    /// <summary>Nobody's name, number or mail: whoever wants to know more finds the organisation.</summary>
    private static List<string> Facts(RanEntry entry, Words words)
    {
        var facts = new (string Key, string? Text)[]
        {
            ("Practice.Form.Organisation", TermWords.Of(words, entry.OrganisationType)), ("Practice.Form.Country", TermWords.Of(words, entry.EeaCountry ?? entry.OtherCountry)),
            ("Practice.Label.StartYear", entry.StartYear), ("Practice.Label.EndYear", entry.EndYear), ("Practice.Label.Website", entry.Website), ("Practice.Form.LastUpdate", entry.LastUpdate),
        };
        return [.. facts.Where(f => f.Text is not null && Placeholders.In(f.Text) is null).Select(f => $"{words[f.Key]}: {f.Text}")];
    }
}
