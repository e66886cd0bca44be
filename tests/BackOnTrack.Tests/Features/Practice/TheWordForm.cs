using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Practice;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Web;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BackOnTrack.Tests.Features.Practice;

public sealed class TheWordForm
{
    private static readonly DateOnly today = new(2026, 3, 10);
    private static readonly Words words = new(strict: true);

    private static readonly TermLists lists = new(
    [
        .. new[] { (TermKind.Theme, "Prison and probation"), (TermKind.Theme, "Rehabilitation"), (TermKind.Audience, "Families"), (TermKind.Audience, "Prison / Probation"), (TermKind.OrganisationType, "Governmental institution"), (TermKind.EeaCountry, "Denmark"), (TermKind.Fund, "ISF") }
            .Select(t => FormTerm.Add(t.Item1, t.Item2, new(2018, 1, 1), [], today, DateTimeOffset.UnixEpoch).Value()),
    ], today);

    private static RanEntry Read(byte[] file) => RanWordForm.Read(WordLines.Read(file)!, words, lists)!;

    private static byte[] Write(RanEntry entry) => new RanWord(words).Of(entry);

    [Fact]
    public void The_entry_as_it_was_found_is_read_field_for_field()
    {
        var entry = Read(PracticeStory.AsFound());
        Assert.Equal("Back on Track", entry.Name);
        Assert.StartsWith("This programme is designed for inmates and remand prisoners", entry.Description, StringComparison.Ordinal);
        Assert.EndsWith("Mentor coaches will support and supervise mentors throughout their work.", entry.Description, StringComparison.Ordinal);
        Assert.False(entry.PeerReviewed);
        Assert.Equal(["Prison and probation", "Rehabilitation"], entry.Themes);
        Assert.Equal(["Families", "Prison / Probation"], entry.Audiences);
        Assert.Null(entry.OtherAudiences);
        Assert.Equal("Back on Track is implemented in the Danish Prison and Probation Service", entry.Scope);
        Assert.Equal(("2011", "2014"), (entry.StartYear, entry.EndYear));
        Assert.Equal("In English only, a leaflet describing Back on Track", entry.Deliverables);
        Assert.StartsWith("Around 40 inquiries have been evaluated", entry.Measures, StringComparison.Ordinal);
        Assert.Contains("Norway has adapted the idea.", entry.Measures, StringComparison.Ordinal);
        Assert.DoesNotContain("qualitative views", entry.Measures, StringComparison.Ordinal);
        Assert.EndsWith("The Danish Prison and Probation Service is happy to provide additional information.", entry.Sustainability, StringComparison.Ordinal);
        Assert.Equal(("RAN Prison and Probation", "Select date of the meeting.", "Enter place of the meeting.", "Enter subject of meeting."), (entry.MeetingName, entry.MeetingDate, entry.MeetingPlace, entry.MeetingSubject));
        Assert.Equal("Back on Track was largely funded by the European Union from 2011 to 2014, but it now forms part of the general initiatives in the Prison Service.", entry.Funding);
        Assert.StartsWith("Back on Track is a governmental project", entry.Organisation, StringComparison.Ordinal);
        Assert.Equal(("Governmental institution", "Denmark", "Enter name if non EU country"), (entry.OrganisationType, entry.EeaCountry, entry.OtherCountry));
        Assert.Equal(("Direktoratet for Kriminalforsorgen\n[redacted]\nDenmark", "[redacted]", "[redacted]", "http://www.kriminalforsorgen.dk/"), (entry.ContactAddress, entry.ContactPerson, entry.ContactPhone, entry.Website));
        Assert.Equal("2019", entry.LastUpdate);
    }

    [Fact]
    public void Its_placeholder_its_dead_link_its_ending_year_and_its_missing_figures_are_named()
    {
        var findings = EntryChecks.Of(Read(PracticeStory.AsFound()), lists, today);
        string[] said = [.. findings.Select(f => $"{f.Code["Practice.Finding.".Length..]} {f.Property}")];
        Assert.Equal(
        [
            "LinkNotConfirmed StatesLink", "InUseNotSaid InUse", "EndsWhileInUse EndYear", "NoFigures Measures", "NoFeedback Feedback", "DeadLink Measures",
            "LeftOver MeetingDate", "LeftOver MeetingPlace", "LeftOver MeetingSubject", "FundNotNamed Funding", "LeftOver OtherCountry",
            "NoEmail ContactEmail", "LeftOver ContactAddress", "LeftOver ContactPerson", "LeftOver ContactPhone", "LongAgo LastUpdate",
        ], said);
        Assert.Contains("Select date of the meeting.", findings.Select(f => f.Values.FirstOrDefault()));
    }

    [Fact]
    public void From_word_to_the_practice_room_to_word_nothing_is_lost()
    {
        var found = Read(PracticeStory.AsFound());
        var once = Write(found);
        Assert.Equal(EntryJson.Write(found), EntryJson.Write(Read(once)));
        Assert.Equal(WordLines.Read(once), WordLines.Read(Write(Read(once))));
        var sound = PracticeStory.Sound with { OtherAudiences = "Invented gardeners\nInvented bakers", PeerReviewed = true, PeerReview = "They liked it.\nThey asked about costs.", Description = "First line on extremism.\nDate: this is text." };
        Assert.Equal(EntryJson.Write((sound with { StatesLink = null, InUse = null }).Tidy()), EntryJson.Write(Read(Write(sound))));
    }

    [Fact]
    public void The_file_is_sound_has_the_forms_fields_in_the_forms_order_and_names_no_writer()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Write(Read(PracticeStory.AsFound()))), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(word).Select(e => e.Description));
        Assert.Null(word.CoreFilePropertiesPart);
        string[] headings = [.. word.MainDocumentPart!.Document!.Body!.ChildElements.Where(p => p.InnerXml.Contains("\"Heading1\"", StringComparison.Ordinal)).Select(p => p.InnerText)];
        Assert.Equal(
        [
            "Name of the practice", "Description", "Peer reviewed", "Key themes", "Target audience", "Geographical scope", "Start of the practice", "Deliverables", "Evidence and evaluation", "Sustainability and transferability",
            "Presented and discussed in RAN meeting", "Linked to other EU initiatives or EU funding", "Organisation", "Country of origin", "Contact details", "Last update text",
        ], headings);
        Assert.Contains("Starting year: 2011", word.MainDocumentPart.Document.Body.ChildElements.Select(p => p.InnerText));
    }

    [Fact]
    public void A_word_an_answer_shares_with_the_guidance_is_an_answer()
    {
        var entry = PracticeStory.Sound with { OtherAudiences = "community members\nviolent extremism", Organisation = "Governmental" };
        var read = Read(Write(entry));
        Assert.Equal((entry.OtherAudiences, entry.Organisation), (read.OtherAudiences, read.Organisation));
    }

    [Fact]
    public void Signs_no_file_may_hold_do_not_break_it() => Assert.Equal("ab", Read(Write(PracticeStory.Sound with { Scope = "a\u0001b" })).Scope);

    [Fact]
    public void What_is_no_form_is_none()
    {
        Assert.Null(RanWordForm.Read(WordLines.Read(PracticeStory.Word(["A letter", "Description", "Of something else"]))!, words, lists));
        Assert.Null(WordLines.Read("PK\x03\x04 nothing"u8.ToArray()));
        Assert.Null(WordLines.Read([]));
    }
}
