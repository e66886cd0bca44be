using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Tests.Mentors;

namespace BackOnTrack.Domain.Tests.Practice;

public class CheckingAnEntry
{
    private static RanEntry Sound => Entries.Sound;

    [Fact]
    public void A_sound_entry_has_nothing_to_remark() => Assert.Empty(Sound.Findings());

    [Fact]
    public void An_empty_entry_is_told_everything_the_form_asks_for_in_its_order()
    {
        var findings = EntryChecks.Of(new RanEntry { Name = "Tom" }, Entries.Lists, Entries.Today);
        Assert.Equal(findings.OrderBy(f => f.Field).Select(f => f.Code), findings.Select(f => f.Code));
        Assert.Equal([RanField.Description, RanField.PeerReviewed, RanField.Themes, RanField.Audiences, RanField.Scope, RanField.Start, RanField.Evidence, RanField.Sustainability, RanField.Funding, RanField.Organisation, RanField.Country, RanField.Contact, RanField.LastUpdate],
            findings.Where(f => f.IsRule).Select(f => f.Field).Distinct());
    }

    [Fact]
    public void The_link_to_prevention_is_confirmed_and_stands_in_the_text()
    {
        Assert.Equal(["LinkNotConfirmed StatesLink"], (Sound with { StatesLink = null }).Findings());
        Assert.Equal(["LinkNotInText Description"], (Sound with { Description = "Mentors help with housing." }).Findings());
    }

    [Theory, InlineData(nameof(RanEntry.Description), 300), InlineData(nameof(RanEntry.Sustainability), 200), InlineData(nameof(RanEntry.Funding), 100), InlineData(nameof(RanEntry.Organisation), 100)]
    public void Each_limited_field_may_have_its_words_and_not_one_more(string property, int most)
    {
        RanEntry With(int words)
        {
            var text = string.Join(' ', Enumerable.Repeat("extremism", words));
            return property switch
            {
                nameof(RanEntry.Description) => Sound with { Description = text },
                nameof(RanEntry.Sustainability) => Sound with { Sustainability = text },
                nameof(RanEntry.Funding) => Sound with { Funding = text },
                _ => Sound with { Organisation = text },
            };
        }
        Assert.Empty(With(most).Findings());
        Assert.Equal([$"TooManyWords {property}"], With(most + 1).Findings());
    }

    [Theory, InlineData("a  b\nc — d", 4), InlineData("(finding a home, work, etc.)", 5), InlineData("– … /", 0), InlineData(null, 0)]
    public void Words_are_what_stands_between_spaces_and_has_a_letter_or_digit(string? text, int words) => Assert.Equal(words, WordCount.Of(text));

    [Fact]
    public void Themes_are_two_and_of_the_list()
    {
        Assert.Equal(["Themes Themes"], (Sound with { Themes = ["Rehabilitation"] }).Findings());
        Assert.Equal(["Themes Themes"], (Sound with { Themes = ["Rehabilitation", "Prison and probation", "Education"] }).Findings());
        Assert.Equal(["NotInList Themes"], (Sound with { Themes = ["Rehabilitation", "Gardening"] }).Findings());
        Assert.Equal(["Themes Themes"], (Sound with { Themes = ["Rehabilitation", "Rehabilitation"] }).Findings());
    }

    [Fact]
    public void An_audience_may_be_added_and_there_is_at_least_one()
    {
        Assert.Equal(["NoAudience Audiences"], (Sound with { Audiences = [] }).Findings());
        Assert.Empty((Sound with { Audiences = [], OtherAudiences = "Invented gardeners" }).Findings());
    }

    [Fact]
    public void An_ending_year_stands_only_with_what_is_no_longer_in_use()
    {
        Assert.Equal(["EndsWhileInUse EndYear"], (Sound with { EndYear = "2014" }).Findings());
        Assert.Empty((Sound with { EndYear = "2014", InUse = false }).Findings());
        Assert.Equal(["NoEndYear EndYear"], (Sound with { InUse = false }).Findings());
        Assert.Equal(["EndsBeforeItStarts EndYear"], (Sound with { EndYear = "2009", InUse = false }).Findings());
        Assert.Equal(["NoStartYear StartYear"], (Sound with { StartYear = "some time ago" }).Findings());
    }

    [Theory, InlineData("Around 40 inquiries have been evaluated.", false), InlineData("24 of 40 said so", true), InlineData("24 out of around 40", true), InlineData("60 % said so", true), InlineData("60 per cent", true), InlineData("24/40", true), InlineData("see http://example.org/24/40", false)]
    public void A_count_by_itself_and_the_digits_of_a_link_are_no_figures(string measures, bool enough) =>
        Assert.Equal(enough ? [] : ["NoFigures Measures advice"], (Sound with { Measures = measures }).Findings());

    [Fact]
    public void A_figure_taken_over_from_the_evaluation_is_one()
    {
        var figure = new EvidenceFigure("mentors.trained", "Trained", new(2025, 1, 1), new(2025, 12, 31), 12, "12 of 12", "12 af 12", "12 av 12", Entries.Today);
        Assert.Empty((Sound with { Measures = null, Figures = [figure] }).Findings());
    }

    [Theory, InlineData("Meetings held: n = 55, 2025", false), InlineData("Meetings held: Yes: n = 31; No: hidden, 2025", false), InlineData("Meetings held: 73 % (with so few: between 60 and 83 %) (n = 55), 2025", true), InlineData("Hours: mean 4.1 hours a month (n = 55), 2025", true)]
    public void A_figure_of_which_only_n_is_said_is_none(string text, bool enough)
    {
        var figure = new EvidenceFigure("meetings_held.total", "Meetings held", new(2025, 1, 1), new(2025, 12, 31), 55, text, text, text, Entries.Today);
        Assert.Equal(enough ? [] : ["NoFigures Measures advice"], (Sound with { Measures = "Around 40 inquiries have been evaluated.", Figures = [figure] }).Findings());
    }

    [Theory, InlineData("Select date of the meeting."), InlineData("Enter place of the meeting."), InlineData("Enter name if non EU country"), InlineData("Click or tap here to enter text."), InlineData("Choose an item."), InlineData("[redacted]"), InlineData("xxx"), InlineData("Vælg dato"), InlineData("…")]
    public void What_the_form_left_behind_is_named(string left) => Assert.Contains("LeftOver MeetingPlace", (Sound with { MeetingPlace = left }).Findings());

    [Theory, InlineData("Selected mentors met in Prøveby"), InlineData("Enterprise House"), InlineData("Select committee"), InlineData("Clickton"), InlineData("Choose life, a conference")]
    public void What_only_begins_like_a_placeholder_is_an_answer(string said) => Assert.Null(Placeholders.In(said));

    [Theory]
    [InlineData("http://intranettet/klienter/evaluering.pdf"), InlineData("https://intranet.service.dk/x"), InlineData("http://10.1.2.3/x"), InlineData("http://172.31.0.1/"), InlineData("http://192.168.1.1/x"), InlineData("http://[::1]/x"), InlineData("http://[fd00::1]/")]
    [InlineData("file:///C:/evaluering.pdf"), InlineData(@"\\server\share\evaluering.pdf"), InlineData("https://portal.local/x"), InlineData("www.noget.intern/x"), InlineData("http://localhost:5000/")]
    public void A_link_into_somebodys_own_network_is_told_by_its_form(string link) => Assert.Single(Links.Unreachable($"See {link}, please."));

    [Theory, InlineData("https://www.kriminalforsorgen.dk/"), InlineData("http://172.32.0.1/"), InlineData("www.example.org/intranet/x"), InlineData("no link at all")]
    public void A_link_everybody_can_open_is_left_alone(string text) => Assert.Empty(Links.Unreachable(text));

    [Fact]
    public void A_dead_link_and_a_fund_without_a_name_are_advice()
    {
        Assert.Equal(["DeadLink Deliverables advice"], (Sound with { Deliverables = "http://intranettet/x" }).Findings());
        Assert.Equal(["FundNotNamed Funding advice"], (Sound with { Funding = "Funded by the European Union, everybody was satisfied." }).Findings());
        Assert.Empty((Sound with { Funding = "Funded by the European Union (ISF)." }).Findings());
    }

    [Fact]
    public void Country_contact_and_meeting_are_whole()
    {
        Assert.Equal(["NoCountry EeaCountry"], (Sound with { EeaCountry = null }).Findings());
        Assert.Equal(["TwoCountries OtherCountry"], (Sound with { OtherCountry = "Inventia" }).Findings());
        Assert.Empty((Sound with { EeaCountry = null, OtherCountry = "Inventia" }).Findings());
        Assert.Equal(["NoEmail ContactEmail"], (Sound with { ContactEmail = "call us" }).Findings());
        Assert.Equal(["MeetingNotWhole MeetingDate"], (Sound with { MeetingDate = null }).Findings());
        Assert.Equal(["NoDay MeetingDate advice"], (Sound with { MeetingDate = "in spring" }).Findings());
        Assert.Equal(["NoMeeting MeetingName advice"], (Sound with { MeetingName = null }).Findings());
    }

    [Fact]
    public void A_word_stands_in_its_list_from_its_first_day_to_its_last()
    {
        var term = FormTerm.Add(TermKind.Theme, " Early   prevention ", new(2026, 3, 12), [], Entries.Today, Entries.Now).Value();
        Assert.Equal("Early prevention", term.Words);
        Assert.False(term.Holds(new(2026, 3, 11)));
        term.End(new(2026, 3, 20)).Value();
        Assert.True(term.Holds(new(2026, 3, 19)));
        Assert.False(term.Holds(new(2026, 3, 20)));
        Assert.Equal(["Practice.Refuse.TermEnded"], term.End(new(2026, 4, 1)).Codes());
        Assert.Equal(["Practice.Refuse.TermKnown"], FormTerm.Add(TermKind.Theme, "rehabilitation", null, [.. Entries.Terms], Entries.Today, Entries.Now).Codes());
        Assert.Equal("Prison and probation", Entries.Lists.Known(TermKind.Theme, "Prison & Probation"));
    }
}
