using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>One field of the form with what stands in it, a line each; a label where the form has one.</summary>
public sealed record EntryLine(RanField Field, string Heading, IReadOnlyList<(string? Label, string Text)> Lines);

/// <summary>An entry as the form has it: all fields, in its order. Preview, paper, Word and the web layout are made from it.</summary>
public static class EntryLines
{
    /// <summary>All sixteen fields, empty ones too, in the language spoken.</summary>
    public static IReadOnlyList<EntryLine> Of(RanEntry entry, Words words) =>
        [.. Enum.GetValues<RanField>().Select(field => new EntryLine(field, words[$"Practice.Form.{field}"], [.. Lines(field, entry, words).Where(l => l.Text is { Length: > 0 }).Select(l => (l.Label is null ? null : words[$"Practice.Label.{l.Label}"], l.Text!))]))];

    private static IEnumerable<(string? Label, string? Text)> Lines(RanField field, RanEntry e, Words words) => field switch
    {
        RanField.Name => [(null, e.Name)],
        RanField.Description => [(null, e.Description)],
        RanField.PeerReviewed => [(null, e.PeerReviewed is { } yes ? words[yes ? "House.Yes" : "House.No"] : null)],
        RanField.Themes => e.Themes.Select(t => ((string?)null, (string?)t)),
        RanField.Audiences => e.Audiences.Concat((e.OtherAudiences ?? "").Split('\n')).Select(t => ((string?)null, (string?)t)),
        RanField.Scope => [(null, e.Scope)],
        RanField.Start => [(nameof(e.StartYear), e.StartYear), (nameof(e.EndYear), e.EndYear)],
        RanField.Deliverables => [(null, e.Deliverables)],
        RanField.Evidence => [(nameof(e.Measures), e.Measures), .. e.Figures.Select(f => ((string?)nameof(e.Figures), (string?)f.Text)), (nameof(e.Feedback), e.Feedback), (nameof(e.PeerReview), e.PeerReview)],
        RanField.Sustainability => [(null, e.Sustainability)],
        RanField.Meeting => [(nameof(e.MeetingName), e.MeetingName), (nameof(e.MeetingDate), e.MeetingDate), (nameof(e.MeetingPlace), e.MeetingPlace), (nameof(e.MeetingSubject), e.MeetingSubject)],
        RanField.Funding => [(null, e.Funding)],
        RanField.Organisation => [(null, e.Organisation), (nameof(e.OrganisationType), e.OrganisationType)],
        RanField.Country => [(nameof(e.EeaCountry), e.EeaCountry), (nameof(e.OtherCountry), e.OtherCountry)],
        RanField.Contact => [(nameof(e.ContactAddress), e.ContactAddress), (nameof(e.ContactPerson), e.ContactPerson), (nameof(e.ContactEmail), e.ContactEmail), (nameof(e.ContactPhone), e.ContactPhone), (nameof(e.Website), e.Website)],
        _ => [(null, e.LastUpdate)],
    };
}
