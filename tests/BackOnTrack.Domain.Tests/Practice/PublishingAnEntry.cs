using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Tests.Mentors;

namespace BackOnTrack.Domain.Tests.Practice;

public class PublishingAnEntry
{
    [Fact]
    public void A_draft_keeps_every_fault_and_is_not_published_with_one()
    {
        var practice = Entries.Begun(Entries.Sound with { EndYear = "2014", MeetingDate = "Select date of the meeting." });
        Assert.Equal(["Practice.Finding.EndsWhileInUse", "Practice.Finding.LeftOver"], practice.Publish(null, null, practice.Checked(), Guid.Empty, Entries.Now).Codes());
        practice.Write(Entries.Sound, Guid.Empty, Entries.Now).Value();
        Assert.Equal(1, practice.Publish(null, null, practice.Checked(), Guid.Empty, Entries.Now).Value().Edition);
    }

    [Fact]
    public void Advice_does_not_hold_a_version_up()
    {
        var practice = Entries.Begun(Entries.Sound with { Measures = "Around 40 inquiries." });
        Assert.NotEmpty(practice.Checked());
        practice.Publish(null, null, practice.Checked(), Guid.Empty, Entries.Now).Value();
    }

    [Fact]
    public void The_next_version_says_something_else_and_what_is_new()
    {
        var practice = Entries.Begun();
        var first = practice.Publish(null, null, practice.Checked(), Guid.Empty, Entries.Now).Value();
        Assert.Equal(["Practice.Refuse.Same"], practice.Publish(first, "Nothing", practice.Checked(), Guid.Empty, Entries.Now).Codes());
        practice.Write(Entries.Sound with { Themes = ["Prison and probation", "Education"] }, Guid.Empty, Entries.Now).Value();
        Assert.Equal(["Practice.Refuse.Changed"], practice.Publish(first, " ", practice.Checked(), Guid.Empty, Entries.Now).Codes());
        Assert.Equal((2, "Themes"), practice.Publish(first, " Themes ", practice.Checked(), Guid.Empty, Entries.Now).Value() is var second ? (second.Edition, second.Changed) : default);
    }

    [Fact]
    public void A_figure_is_taken_once_per_period_and_only_so_many_fit()
    {
        var practice = Entries.Begun();
        EvidenceFigure Figure(string id, string text) => new(id, id, new(2025, 1, 1), new(2025, 12, 31), 12, text, text, text, Entries.Today);
        practice.Take(Figure("a", "first"), Guid.Empty, Entries.Now).Value();
        practice.Take(Figure("a", "anew"), Guid.Empty, Entries.Now).Value();
        Assert.Equal(["anew"], practice.Draft.Figures.Select(f => f.Text));
        practice.Write(Entries.Sound with { Figures = [Figure("typed", "by hand")] }, Guid.Empty, Entries.Now).Value();
        Assert.Equal(["anew"], practice.Draft.Figures.Select(f => f.Text));
        for (var n = 1; n < EvidenceFigure.Most; n++) practice.Take(Figure($"b{n}", ""), Guid.Empty, Entries.Now).Value();
        Assert.Equal(["Practice.Refuse.Figures"], practice.Take(Figure("more", ""), Guid.Empty, Entries.Now).Codes());
        practice.Drop("a", new(2025, 1, 1), Guid.Empty, Entries.Now).Value();
        Assert.Equal(["House.Refuse.NotFound"], practice.Drop("a", new(2025, 1, 1), Guid.Empty, Entries.Now).Codes());
    }

    [Fact]
    public void A_word_form_read_in_again_says_no_figure_twice_and_forgets_no_answer_the_form_does_not_ask()
    {
        var practice = Entries.Begun();
        practice.Take(new("a", "A", new(2025, 1, 1), new(2025, 12, 31), 55, "A: 73 %  (n = 55), 2025", "", "", Entries.Today), Guid.Empty, Entries.Now).Value();
        var read = Entries.Sound with { StatesLink = null, InUse = null, Measures = "12 of 40 said so.\nA: 73 % (n = 55), 2025" };
        for (var round = 0; round < 2; round++) Assert.Null(practice.Import(read, Guid.Empty, Entries.Now).Value()); // nothing lost, nothing to keep
        Assert.Equal(("12 of 40 said so.", true, true), (practice.Draft.Measures, practice.Draft.StatesLink, practice.Draft.InUse));
        var before = practice.Import(read with { Scope = "Utopia" }, Guid.Empty, Entries.Now).Value();
        Assert.Equal(("Inventia", "Utopia"), (before!.Entry.Scope, practice.Draft.Scope));
    }

    [Theory, InlineData("Ask Opdigtet Kontakt", "Opdigtet Kontakt"), InlineData("Write to mie@example.org today", "mie@example.org"), InlineData("Ring +45 00 00 00 00", "+45 00 00 00 00"), InlineData("Ring 00 00 00 00", "00 00 00 00")]
    public void Strangers_are_shown_nothing_that_names_somebody(string said, string what)
    {
        var practice = Entries.Begun(Entries.Sound with { Deliverables = said });
        var version = practice.Publish(null, null, practice.Checked(), Guid.Empty, Entries.Now).Value();
        Assert.Equal(["Practice.Refuse.NamesNobody"], practice.Show(version, namesNobody: false, Entries.Now).Codes());
        practice.Show(version, namesNobody: true, Entries.Now).Accepted(out _, out var refusals);
        Assert.Equal([what], refusals.Single().Values!);
        Assert.Null(practice.PublicVersion);
    }

    [Fact]
    public void The_contact_itself_stays_in_the_house_and_years_are_no_telephone_numbers()
    {
        var practice = Entries.Begun(Entries.Sound with { Deliverables = "Reports of 2011, 2012, 2013 and 2014-2019" });
        var version = practice.Publish(null, null, practice.Checked(), Guid.Empty, Entries.Now).Value();
        practice.Show(version, namesNobody: true, Entries.Now).Value();
        Assert.Equal(version.Id, practice.PublicVersion);
        Assert.DoesNotContain(PublicText.Of(version.Entry).Texts(), t => t.Text.Contains("Opdigtet", StringComparison.Ordinal) || t.Text.Contains('@', StringComparison.Ordinal));
        practice.Hide();
        Assert.Null(practice.PublicVersion);
    }

    [Fact]
    public void A_text_without_an_end_is_not_kept_even_in_a_draft() =>
        Assert.Equal(["Practice.Refuse.TooLong"], PracticeEntry.Begin(Entries.Sound with { Scope = new string('x', RanEntry.LongestText + 1) }, Guid.Empty, Entries.Now).Codes());
}
