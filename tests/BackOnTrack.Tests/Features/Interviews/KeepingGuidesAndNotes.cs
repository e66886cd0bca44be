using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Interviews;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Interviews;

public sealed class KeepingGuidesAndNotes(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_guide_is_written_published_and_printed_and_then_only_a_next_version_changes_it()
    {
        var eva = await (await _world.Evaluator()).Browse();
        await (await eva.Open("/figures")).Follow("Interviews of the evaluation");
        await eva.Follow("Interview guides");
        await eva.Follow("Begin a guide");
        await eva.Fill("Title", "Mentors 2026").Press("Save draft");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("This must be answered", eva.Errors);
        await eva.Fill("Language", "da").Fill("Questions", "Hvad hjalp?\n- kursus\n\nHvad var svært?").Press("Save draft");
        Assert.Contains("Draft", eva.Text);
        var at = eva.Path;
        await eva.Follow("Write the draft of the guide");
        await eva.Fill("Title", "Mentorer 2026").Press("Save draft");
        await eva.Press("Publish");
        Assert.Contains("Published", eva.Text);
        Assert.DoesNotContain("Write the draft", eva.Text);
        Assert.Contains("is not changed", (await eva.Open($"{at}/edit")).Text);

        await eva.Open($"{at}/sheet");
        Assert.Equal(2, eva.Page.QuerySelectorAll(".bot-letter section h3").Length);
        Assert.Equal(12, eva.Page.QuerySelectorAll(".bot-letter section .bot-line").Length); // room to write under each question
        Assert.Contains("Skriv hverken navne eller steder", eva.Text); // in the guide's own language
        Assert.Equal(2, eva.Page.QuerySelectorAll(".bot-box").Length); // both consents

        await (await eva.Open(at)).Press("Begin the next version");
        await eva.Fill("Questions", "Hvad hjalp mest?").Press("Save draft");
        Assert.Contains("Version 2", eva.Text);
        Assert.Contains("Hvad hjalp mest?", eva.Text);
        Assert.DoesNotContain("Hvad hjalp mest?", (await eva.Open(at)).Text);
        Assert.Null(eva.Page.QuerySelector($"form[action='{at}/next']")); // one draft at a time
    }

    [Fact]
    public async Task An_interview_gets_the_next_number_and_every_answer_that_is_missing_is_named_at_its_field()
    {
        var erna = await _world.Evaluator();
        await _world.Guide(erna, "Guide to choose");
        var draft = await _world.GuideDraft(erna, "Not published");
        var eva = await (await erna.Browse()).Open("/interviews/new");
        Assert.DoesNotContain("Not published", eva.Text);
        await eva.Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Equal(5, eva.Page.QuerySelectorAll(".form-error-message").Length);
        await eva.Fill("HeldOn", "11/3/2026").Fill("Asked", "Mentor").Fill("MayUse", "false").Fill("MayQuote", "true").Press("Save");
        Assert.Contains("The day lies ahead", eva.Errors);
        Assert.Contains("nothing of the interview may be kept", eva.Errors);
        var refused = await house.As<HoldInterview, Outcome<Guid>>(act => act.Run(erna.Actor, new() { HeldOn = new(2026, 3, 1), Guide = draft, Asked = Asked.Mentor, MayUse = true, MayQuote = true }, default));
        Assert.Equal(("Interviews.Refuse.NotPublished", "Guide"), (refused.Refusals[0].Code, refused.Refusals[0].Field));
        var before = await house.Peek<int?>("select max(number) from bot.interview") ?? 0;
        var guide = eva.Page.QuerySelectorAll("option").First(o => o.TextContent.Contains("Guide to choose", StringComparison.Ordinal)).GetAttribute("value")!;
        await eva.Fill("HeldOn", "9/3/2026").Fill("Guide", guide).Fill("MayUse", "true").Press("Save");
        Assert.EndsWith("/note", eva.Path);
        Assert.Contains(Interview.CodeOf(before + 1), eva.Text);
    }

    [Fact]
    public async Task A_note_rests_sealed_and_stands_in_numbered_passages()
    {
        var erna = await _world.Evaluator();
        var id = await _world.Interviewed(erna);
        var eva = await (await erna.Browse()).Open($"/interviews/{id}/note");
        await eva.Fill("Words", "").Press("Save");
        Assert.Contains("This must be answered", eva.Errors);
        await eva.Fill("Words", "Zeppelins helped. They were slow.").Fill("Rule", "Sentences").Press("Save");
        Assert.Equal($"/interviews/{id}", eva.Path);
        Assert.Equal(["Zeppelins helped.", "They were slow."], eva.Page.QuerySelectorAll(".bot-passages li > span").Select(p => p.TextContent.Trim()).ToList());
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.interview_note n where position('Zeppelins'::bytea in n.words) > 0"));
        await (await eva.Open($"/interviews/{id}/note")).Fill("Words", "Zeppelins helped.").Press("Save");
        Assert.Equal("1 1", await house.Peek<string>("select count(*) || ' ' || max(edition) from bot.interview_note where interview = $1", id)); // nobody had coded it
    }

    [Fact]
    public async Task A_name_or_an_alias_of_a_mentor_is_caught_until_somebody_has_looked_and_a_reference_always()
    {
        var karla = await _world.Coordinator("Karla");
        var coach = await _world.Coach("Conny");
        await _world.Mentor(karla, "Sørenaz", coach);
        await house.Force("update bot.account set display_name = 'Ragnvald Opdigtsen' where id = (select id from bot.mentor where alias = 'Sørenaz')");
        var erna = await _world.Evaluator();
        var id = await _world.Interviewed(erna);
        var eva = await (await erna.Browse()).Open($"/interviews/{id}/note");
        foreach (var words in (string[])["Then SORENAZ came.", "It was sørenaz, he said.", "Ask ragnvald about it.", "opdigtsen"])
        {
            await eva.Fill("Words", words).Press("Save");
            Assert.Contains("part of a mentor's name or alias", eva.Errors);
            Assert.Equal(words, eva.Page.QuerySelector("textarea")!.TextContent.Trim());
        }
        await eva.Fill("NoName", "true").Fill("Words", "It was about KV-4827, not Ragnvald.").Press("Save");
        Assert.Contains("looks like a reference number", eva.Errors);
        await eva.Fill("Words", "An old king was called Ragnvald.").Press("Save");
        Assert.Equal($"/interviews/{id}", eva.Path);

        await eva.Open($"/interviews/{id}/quotes/new?passage=1");
        await eva.Press("Propose");
        Assert.Contains("part of a mentor's name or alias", eva.Errors);
        await eva.Open("/interviews/codes/new");
        await eva.Fill("Name", "Kings").Fill("Meaning", "m").Fill("Example", "Ragnvald ruled.").Press("Save");
        Assert.Contains("part of a mentor's name or alias", eva.Errors);
    }

    [Fact]
    public async Task What_is_typed_and_not_sent_waits_for_its_writer_and_for_nobody_else()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var id = await _world.Interviewed(erna);
        var eva = await (await erna.Browse()).Open($"/interviews/{id}/note");
        Assert.Equal($"/interviews/{id}/note/draft", eva.Page.QuerySelector("form[data-draft]")!.GetAttribute("data-draft"));
        await eva.Fill("Words", "Half a sentence with quagga").Press("Keep as draft");
        Assert.Equal($"/interviews/{id}/note", eva.Path);
        Assert.Contains("Half a sentence with quagga", eva.Page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.interview_draft where position('quagga'::bytea in fields) > 0"));
        Assert.DoesNotContain("quagga", (await (await edda.Browse()).Open($"/interviews/{id}/note")).Page.QuerySelector("textarea")!.TextContent);
        await eva.Press("Clear draft");
        Assert.DoesNotContain("quagga", eva.Page.QuerySelector("textarea")!.TextContent);
        await eva.Fill("Words", "A whole sentence with quagga.").Press("Keep as draft");
        await eva.Press("Save");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.interview_draft where interview = $1", id)); // sent: of no use any more

        await (await eva.Open($"/interviews/{id}/note")).Fill("Words", "Old").Press("Keep as draft");
        house.Clock.Move(TimeSpan.FromDays(14));
        (await house.As<SweepNoteDrafts, Outcome<int>>(sweep => sweep.Run(default))).Accepted(out var swept, out _);
        house.Clock.Move(TimeSpan.FromDays(-14));
        Assert.Equal(1, swept);
    }

    [Fact]
    public async Task Two_who_write_a_note_at_once_are_told()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var id = await _world.Noted(erna);
        var (one, two) = (await (await erna.Browse()).Open($"/interviews/{id}/note"), await (await edda.Browse()).Open($"/interviews/{id}/note"));
        await one.Fill("Words", "Mine came first.").Press("Save");
        await two.Fill("Words", "Mine came second.").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("Mine came second.", two.Page.QuerySelector("textarea")!.TextContent);
        Assert.Contains("Mine came first.", two.Text);
    }
}
