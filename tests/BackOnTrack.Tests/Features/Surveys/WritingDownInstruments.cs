using System.Net;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Surveys;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Surveys;

public sealed class WritingDownInstruments(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task An_evaluator_writes_down_what_was_used_and_what_was_typed_stays_when_something_is_missing()
    {
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures");
        await eva.Follow("Instruments of others");
        await eva.Follow("Write down an instrument");
        await eva.Fill("What", "Skala A").Fill("DoneOn", "11/3/2026").Fill("KeptAt", new string('k', Instrument.LongestWhere + 1)).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("This must be answered", eva.Errors);
        Assert.Contains("The date lies ahead", eva.Errors);
        Assert.Contains("Write at most 200 characters", eva.Errors);
        Assert.Equal("Skala A", eva.Page.QuerySelector("[name='Input.What']")!.GetAttribute("value"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.instrument where what = 'Skala A'"));

        await eva.Fill("DoneBy", "Opdigtet Institut").Fill("DoneOn", "9/3/2026").Fill("KeptAt", "Arkiv 7").Press("Save");
        Assert.Equal("/surveys/instruments", eva.Path);
        foreach (var words in (string[])["Skala A", "Opdigtet Institut", "Arkiv 7"]) Assert.Contains(words, eva.Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'instrument_keep' and record = (select id from bot.instrument where what = 'Skala A')"));
    }

    [Fact]
    public async Task A_line_taken_back_stays_to_be_seen_and_is_not_taken_back_twice()
    {
        var eva = await _world.Evaluator();
        var id = await _world.WrittenDown(eva, "Skala B");
        var browser = await (await eva.Browse()).Open("/surveys/instruments");
        Assert.DoesNotContain("Taken back", RowOf(browser, "Skala B"));
        await browser.Submit((IHtmlButtonElement)browser.Page.QuerySelector($"form[action='/surveys/instruments/{id}/withdraw'] button")!);
        Assert.Contains("Taken back", RowOf(browser, "Skala B"));
        Assert.Null(browser.Page.QuerySelector($"form[action='/surveys/instruments/{id}/withdraw']"));
        var again = await house.As<WithdrawInstrument, Outcome<Guid>>(act => act.Run(eva.Actor, id, default));
        Assert.False(again.Accepted(out _, out var refusals));
        Assert.Equal("Surveys.Refuse.Withdrawn", Assert.Single(refusals).Code);
    }

    [Fact]
    public async Task A_coordinator_reads_the_list_and_changes_nothing_and_a_mentor_does_not_find_it()
    {
        var id = await _world.WrittenDown(await _world.Evaluator(), "Skala C");
        var karla = await (await _world.Coordinator("Karla")).Browse();
        Assert.Contains("Skala C", (await karla.Open("/surveys/instruments")).Text);
        Assert.Null(karla.Page.QuerySelector($"form[action='/surveys/instruments/{id}/withdraw']"));
        Assert.DoesNotContain("Write down an instrument", karla.Text);
        Assert.NotEqual(HttpStatusCode.OK, (await karla.Open("/surveys/instruments/new")).Status);
        var mona = await (await _world.Somebody("Mona", World.East, Role.Mentor)).Browse();
        Assert.NotEqual(HttpStatusCode.OK, (await mona.Open("/surveys/instruments")).Status);
    }

    private static string RowOf(Visitor browser, string what) =>
        browser.Page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(what, StringComparison.Ordinal)).TextContent;
}

/// <summary>What a test tells of instruments.</summary>
internal static class InstrumentStory
{
    public static async Task<Guid> WrittenDown(this World world, Person evaluator, string what) =>
        (await world.House.As<RecordInstrument, Outcome<Guid>>(act => act.Run(evaluator.Actor,
            new() { What = what, DoneBy = "Opdigtet Institut", DoneOn = new(2026, 3, 2), KeptAt = "Arkiv 1" }, default))).Value();
}
