using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Interviews;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.Features.Interviews;

public sealed class QuotesAndWithdrawal(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Report2024 = "/figures/report?period=2024";

    private readonly World _world = house.World;

    private static string Waiting(Visitor page) => string.Join(' ', page.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));

    [Fact]
    public async Task A_quote_is_released_by_a_second_evaluator_with_the_whole_list_ticked()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var id = await _world.Noted(erna, words: "The okapi course helped me.");
        var eva = await (await erna.Browse()).Open($"/interviews/{id}");
        await eva.Follow("Quote from passage");
        await eva.Fill("Words", "").Press("Propose");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        await eva.Fill("Words", "The […] course helped me.").Press("Propose");
        Assert.Contains("Waits for a second person", eva.Text);
        await eva.Follow("The […] course helped me.");
        Assert.Contains("somebody else checks it", eva.Text);
        Assert.Null(eva.Page.QuerySelector("main form[method=post]"));
        var quote = await house.Peek<Guid>("select id from bot.interview_quote where interview = $1", id);
        var own = await house.As<CheckQuote, Outcome<Guid>>(act => act.Run(erna.Actor, quote, new() { NoName = true, NoPlace = true, NoUnusualEvent = true, ConsentGiven = true, Release = true }, 0, default));
        Assert.Equal("Interviews.Refuse.OwnQuote", own.Refusals[0].Code);

        Assert.DoesNotContain(quote.ToString(), Waiting(await eva.Open("/today/QuoteToCheck"))); // not with whoever proposed it
        var second = await (await edda.Browse()).Open("/today/QuoteToCheck");
        Assert.Contains(quote.ToString(), Waiting(second));
        Assert.DoesNotContain("course helped me", second.Text);
        await second.Open($"/interviews/quotes/{quote}");
        Assert.Contains("The okapi course helped me.", second.Text); // beside the passage
        await second.Press("Decide");
        Assert.Contains("This must be answered", second.Errors);
        await second.Fill("Release", "true").Fill("NoName", "true").Press("Decide");
        Assert.Equal(3, second.Page.QuerySelectorAll(".form-error-message").Length);
        await second.Fill("NoPlace", "true").Fill("NoUnusualEvent", "true").Fill("ConsentGiven", "true").Press("Decide");
        Assert.Equal("/interviews/quotes", second.Path);
        Assert.DoesNotContain(quote.ToString(), Waiting(await second.Open("/today/QuoteToCheck")));
        Assert.Contains("The […] course helped me.", (await second.Open("/quotes")).Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.released_quote where position('course'::bytea in words) > 0")); // sealed there too
    }

    [Fact]
    public async Task A_refusal_names_its_reason_and_the_quote_goes_nowhere()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var quote = await _world.Proposed(erna, await _world.Noted(erna), "Said in the quokka year.");
        var second = await (await edda.Browse()).Open($"/interviews/quotes/{quote}");
        await second.Fill("Release", "false").Press("Decide");
        Assert.Contains("This must be answered", second.Errors);
        await second.Fill("Because", "UnusualEvent").Press("Decide");
        Assert.Contains("so unusual that somebody can be recognised", second.Text);
        Assert.DoesNotContain("quokka", (await second.Open("/quotes")).Text);
    }

    [Fact]
    public async Task The_table_itself_refuses_a_quote_that_one_person_let_out_alone()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var quote = await _world.Proposed(erna, await _world.Noted(erna));
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => house.Force("update bot.interview_quote set state = 'released', checked_by = proposed_by, checked_at = now() where id = $1", quote));
        await _world.Checked(edda, quote);
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => house.Force("update bot.released_quote set released_by = proposed_by where id = $1", quote));
    }

    [Fact]
    public async Task Coordinators_read_released_quotes_and_nothing_else_and_other_hats_not_even_those()
    {
        var id = await _world.StudiedInterview();
        var erna = await _world.Evaluator();
        var (quote, code, guide) = (await house.Peek<Guid>("select id from bot.interview_quote where interview = $1 limit 1", id), await house.Peek<Guid>("select id from bot.interview_code limit 1"), await house.Peek<Guid>("select guide from bot.interview where id = $1", id));
        string[] rooms =
        [
            "/interviews", "/interviews/new", $"/interviews/{id}", $"/interviews/{id}/note", $"/interviews/{id}/coding", $"/interviews/{id}/coding/done", $"/interviews/{id}/differences", $"/interviews/{id}/withdraw", $"/interviews/{id}/quotes/new",
            "/interviews/agreement", "/interviews/quotes", $"/interviews/quotes/{quote}", "/interviews/codes", $"/interviews/codes/{code}", "/interviews/codes/csv", "/interviews/guides", $"/interviews/guides/{guide}", $"/interviews/guides/{guide}/sheet",
        ];
        var karla = await (await _world.Coordinator("Karla")).Browse();
        Assert.Contains("The training helped me.", (await karla.Open("/quotes")).Text);
        Assert.DoesNotContain("My coach listened to me.", karla.Text); // waits for a check
        await karla.Open("/figures");
        Assert.Contains("/quotes", karla.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("/interviews", karla.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        foreach (var room in rooms) Assert.Equal(HttpStatusCode.NotFound, (await karla.Open(room)).Status);
        foreach (var hat in (Role[])[Role.Mentor, Role.Coach, Role.Administrator, Role.TrainingLead, Role.Security, Role.Referrer, Role.Assessor, Role.DataProtection])
        {
            var browser = await (await _world.Somebody($"Somebody {hat}", World.East, hat)).Browse();
            foreach (var room in rooms.Append("/quotes")) Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(room)).Status);
        }
        var eva = await erna.Browse();
        foreach (var room in rooms) Assert.Equal((room, HttpStatusCode.OK), (room, (await eva.Open(room)).Status));
    }

    [Fact]
    public async Task Consent_taken_back_removes_text_codings_quotes_and_drafts_and_marks_what_is_out()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var id = await _world.Noted(erna, words: "The narwhal passage.\n\nAnother.");
        var code = await _world.Code(erna, "Withdrawn");
        await _world.Ticks(erna, id, (1, code));
        await _world.Ticks(edda, id, (2, code)); // neither is done: neither sees the other's, and both go
        await _world.Checked(edda, await _world.Proposed(erna, id, "A narwhal quote."));
        await _world.Proposed(edda, id, "One that waits.");
        await (await (await edda.Browse()).Open($"/interviews/{id}/note")).Fill("Words", "Half a correction").Press("Keep as draft");
        Assert.Equal(1L, await Count("interview_draft", id));

        var eva = await (await erna.Browse()).Open($"/interviews/{id}/withdraw");
        Assert.Contains("Codings: 2. Quotes not released: 1. Released quotes: 1.", eva.Text);
        await eva.Press("Take consent back");
        Assert.Contains("This must be answered", eva.Errors);
        var before = await house.LastEntry();
        await eva.Fill("What", "Everything").Press("Take consent back");
        Assert.Equal("interview_withdraw done", $"{(await house.Log(before))[0].Act} {(await house.Log(before))[0].Outcome}");
        Assert.Contains("Consent was taken back on", eva.Text);
        Assert.DoesNotContain("narwhal", eva.Text);
        foreach (var table in (string[])["interview_note", "interview_coding", "interview_tick", "interview_quote", "interview_draft"]) Assert.Equal(0L, await Count(table, id));
        Assert.Equal(1L, await Count("released_quote", id));
        var karla = await (await (await _world.Coordinator("Karla")).Browse()).Open("/quotes");
        Assert.Contains("do not use it any more", karla.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("A narwhal quote.", StringComparison.Ordinal)).TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await eva.Open($"/interviews/{id}/note")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await eva.Open($"/interviews/{id}/coding")).Status);
        Assert.Equal("Interviews.Refuse.Withdrawn", (await house.As<WithdrawInterview, Outcome<Guid>>(act => act.Run(erna.Actor, id, Withdrawal.Everything, default))).Refusals[0].Code);
    }

    [Fact]
    public async Task Only_quoting_taken_back_leaves_the_note_and_its_codings()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var id = await _world.Noted(erna);
        await _world.Ticks(erna, id, (1, await _world.Code(erna, "Stays")));
        var waits = await _world.Proposed(erna, id);
        await _world.Checked(edda, await _world.Proposed(erna, id, "Out already."));
        await _world.Withdrawn(edda, id, Withdrawal.Quoting);
        Assert.Equal((1L, 1L, 1L), (await Count("interview_note", id), await Count("interview_tick", id), await Count("interview_quote", id)));
        Assert.Null(await house.Find<Guid>("select id from bot.interview_quote where id = $1", waits));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.released_quote where interview = $1 and withdrawn_at is not null", id));
        var again = await house.As<ProposeQuote, Outcome<Guid>>(act => act.Run(erna.Actor, id, new() { Passage = 1, Words = "x", NoName = true }, default));
        Assert.Equal("Interviews.Refuse.NotQuotable", again.Refusals[0].Code);
        var without = await _world.Noted(erna, mayQuote: false);
        Assert.Equal("Interviews.Refuse.NotQuotable", (await house.As<ProposeQuote, Outcome<Guid>>(act => act.Run(erna.Actor, without, new() { Passage = 1, Words = "x", NoName = true }, default))).Refusals[0].Code);
        Assert.DoesNotContain("Quote from passage", (await (await erna.Browse()).Open($"/interviews/{without}")).Text);
    }

    [Fact]
    public async Task A_released_quote_is_copied_into_the_practice_and_stands_in_the_report_while_the_consent_holds()
    {
        var (erna, edda) = (await _world.Evaluator(), await _world.SecondEvaluator());
        var eva = await erna.Browse();
        var practice = await _world.Practice(erna);
        await eva.Open(Report2024);
        Assert.Contains("Nothing recorded", Quoted(eva));
        var id = await _world.Noted(erna, on: new(2024, 5, 6));
        var quote = await _world.Proposed(erna, id, "The ocelot helped.");
        Assert.DoesNotContain("ocelot", (await eva.Open($"/practices/{practice}/quotes")).Text); // not released yet
        await _world.Checked(edda, quote);
        await house.Force("update bot.released_quote set released_at = released_at + interval '1 minute' where id = $1", quote); // the newest, whatever others released at the same instant
        await (await eva.Open($"/practices/{practice}/quotes")).Press("Copy to the entry");
        Assert.Contains("Stands in the draft", eva.Text);
        Assert.Contains("“The ocelot helped.” (A mentor, I-", await house.Peek<string>("select draft ->> 'feedback' from bot.practice_entry where id = $1", practice));
        await eva.Open(Report2024);
        Assert.Contains("“The ocelot helped.”", Quoted(eva));
        await _world.Withdrawn(erna, id);
        await eva.Open(Report2024);
        Assert.DoesNotContain("ocelot", eva.Text);
        await eva.Open($"/practices/{practice}/quotes");
        Assert.Contains("Consent taken back", eva.Text);
        var other = await _world.Practice(erna);
        var refused = await house.As<BackOnTrack.Features.Practice.TakeQuote, Outcome<Guid>>(act => act.Run(erna.Actor, other, quote, default));
        Assert.Equal("Practice.Refuse.NoQuote", refused.Refusals[0].Code);
    }

    [Fact]
    public async Task A_quote_taken_back_closes_the_public_practice_it_stands_in_until_the_passage_is_written_anew()
    {
        var (erna, edda, stranger) = (await _world.Evaluator(), await _world.SecondEvaluator(), await house.Visit());
        var practice = await _world.Practice(erna, PracticeStory.Sound with { Name = "Praksis med citat" });
        var id = await _world.Noted(erna);
        var quote = await _world.Proposed(erna, id, "The pangolin listened.");
        await _world.Checked(edda, quote);
        (await house.As<BackOnTrack.Features.Practice.TakeQuote, Outcome<Guid>>(act => act.Run(erna.Actor, practice, quote, default))).Value();
        await _world.Published(erna, practice);
        (await house.As<BackOnTrack.Features.Practice.SwitchPublic, Outcome<Guid>>(act => act.Run(erna.Actor, practice, true, true, default))).Value();
        var number = await house.Peek<int>("select number from bot.practice_entry where id = $1", practice);
        Assert.Contains("The pangolin listened.", (await stranger.Open($"/collection/{number}")).Text);

        await _world.Withdrawn(edda, id, Withdrawal.Everything);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/collection/{number}")).Status);
        Assert.DoesNotContain("Praksis med citat", (await stranger.Open("/collection")).Text);
        var eva = await (await erna.Browse()).Open("/today/QuoteTakenBack");
        Assert.Contains($"/practices/{practice}/edit", Waiting(eva));
        Assert.Equal("Practice.Refuse.QuoteWithdrawn", (await house.As<BackOnTrack.Features.Practice.SwitchPublic, Outcome<Guid>>(act => act.Run(erna.Actor, practice, true, true, default))).Refusals[0].Code);
        await _world.Written(erna, practice, PracticeStory.Sound with { Name = "Praksis med citat", Feedback = "The pangolin\nlistened. And more." });
        var seen = await _world.Seen(erna, practice);
        Assert.Equal("Practice.Refuse.QuoteWithdrawn", (await house.As<BackOnTrack.Features.Practice.PublishVersion, Outcome<Guid>>(act => act.Run(erna.Actor, practice, "shorter", seen, default))).Refusals[0].Code);

        await _world.Written(erna, practice, PracticeStory.Sound with { Name = "Praksis med citat" });
        Assert.Contains($"/practices/{practice}/edit", Waiting(await eva.Open("/today/QuoteTakenBack"))); // the newest version still says it
        await _world.Published(erna, practice, "Without the quote");
        Assert.DoesNotContain($"/practices/{practice}/edit", Waiting(await eva.Open("/today/QuoteTakenBack")));
        (await house.As<BackOnTrack.Features.Practice.SwitchPublic, Outcome<Guid>>(act => act.Run(erna.Actor, practice, true, true, default))).Value();
        Assert.DoesNotContain("pangolin", (await stranger.Open($"/collection/{number}")).Text);
    }

    private static string Quoted(Visitor eva) =>
        eva.Page.QuerySelectorAll("h2").Single(h => h.TextContent == "From the interviews").NextElementSibling is { } first ? first.TextContent + " " + first.NextElementSibling?.TextContent : "";

    private Task<long> Count(string table, Guid interview) => house.Peek<long>($"select count(*) from bot.{table} where interview = $1", interview)!;
}

/// <summary>What somebody gets out of the database, past every page.</summary>
internal static class PastThePages
{
    public static async Task<int> Count(this TestHouse house, Person who, Guid interview) => (await house.As<Database, Outcome<int>>(db => db.Read<int>(who.Actor, Act.InterviewRead, async tx =>
    {
        tx.Saw(Act.InterviewRead, null);
        return await tx.Ticks.CountAsync(t => t.Interview == interview);
    }, default))).Value();
}
