using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Features.Practice;
using BackOnTrack.Files;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Practice;

public sealed class PuttingPracticesRight(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_practice_that_was_never_published_is_removed_with_all_that_hangs_on_it_and_a_published_one_is_not()
    {
        var eva = await _world.Evaluator();
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Ved en fejl" });
        await _world.Leaflet(eva, practice, "da");
        await _world.Deliverable(eva, practice, "Håndbog ved en fejl");
        var browser = await (await eva.Browse()).Open($"/practices/{practice}");
        await browser.Follow("Remove this practice");
        foreach (var goes in (string[])["the draft with its figures", "the leaflet in 1 language", "Håndbog ved en fejl"]) Assert.Contains(goes, browser.Text);
        await browser.Press("Remove it for good");
        Assert.Equal("/practices", browser.Path);
        Assert.DoesNotContain("Ved en fejl", browser.Text);
        Assert.Equal(0L, await house.Peek<long>("select (select count(*) from bot.practice_leaflet where practice = $1) + (select count(*) from bot.deliverable where practice = $1)", practice));

        var kept = await _world.Practice(eva, PracticeStory.Sound with { Name = "Udgivet" });
        await _world.Published(eva, kept);
        Assert.DoesNotContain("Remove this practice", (await browser.Open($"/practices/{kept}")).Text);
        Assert.Contains("is not removed", (await browser.Open($"/practices/{kept}/remove")).Text);
        var seen = await _world.Seen(eva, kept);
        Assert.Equal(["Practice.Refuse.Published"], (await house.As<RemovePractice, Outcome<Guid>>(act => act.Run(eva.Actor, kept, seen, default))).Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task A_scenario_is_removed_with_its_versions_by_who_has_seen_its_last_one()
    {
        var eva = await _world.Evaluator();
        var scenario = await _world.Scenario(eva, "Til ingen nytte");
        Assert.Equal(["House.Refuse.Conflict"], (await house.As<RemoveScenario, Outcome<Guid>>(act => act.Run(eva.Actor, scenario, 0, default))).Refusals.Select(r => r.Code));
        var browser = await (await eva.Browse()).Open($"/scenarios/{scenario}");
        await browser.Follow("Remove this scenario");
        await browser.Press("Remove it for good");
        Assert.Equal("/scenarios", browser.Path);
        Assert.DoesNotContain("Til ingen nytte", browser.Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.adoption_version where scenario = $1", scenario));
    }

    [Fact]
    public async Task A_file_that_was_withdrawn_is_nobodys_to_take_and_stays_on_the_list_with_the_reason()
    {
        var (eva, stranger) = (await _world.Evaluator(), await house.Visit());
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Med forkert fil" });
        await _world.Published(eva, practice);
        var deliverable = await _world.Deliverable(eva, practice, "Forkert fil");
        var number = await house.Peek<int>("select number from bot.deliverable where id = $1", deliverable);
        (await house.As<SwitchPublic, Outcome<Guid>>(act => act.Run(eva.Actor, practice, true, true, default))).Value();
        (await house.As<OpenDeliverable, Outcome<Guid>>(act => act.Run(eva.Actor, deliverable, true, default))).Value();
        Assert.Equal(HttpStatusCode.OK, (await stranger.Open($"/collection/files/{number}")).Status);

        // What is open for everybody takes no new file unasked.
        Assert.Equal(["Practice.Refuse.ForEverybody"], (await house.As<AddDeliverableVersion, Outcome<Guid>>(act => act.Run(eva.Actor, deliverable, HeldOut.Of("ny.pdf", CohortStory.Pdf), false, default))).Refusals.Select(r => r.Code));
        var browser = await (await eva.Browse()).Open($"/deliverables/{deliverable}/file");
        Assert.Contains("Strangers may have this file", browser.Text);
        var second = (await house.As<AddDeliverableVersion, Outcome<Guid>>(act => act.Run(eva.Actor, deliverable, HeldOut.Of("ny.pdf", CohortStory.Pdf), true, default))).Value();

        await browser.Open($"/deliverables/versions/{second}/withdraw");
        Assert.Contains("open for everybody", browser.Text);
        await browser.Press("Withdraw it");
        Assert.Contains("Say why", browser.Errors);
        await browser.Fill("Why", "Et navn stod i den").Press("Withdraw it");
        Assert.Equal($"/deliverables/{deliverable}", browser.Path);
        Assert.Contains("ny.pdf Withdrawn on 10 March 2026: Et navn stod i den", browser.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/deliverables/versions/{second}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/collection/files/{number}")).Status); // and no earlier one instead
        (await house.As<OpenDeliverable, Outcome<Guid>>(act => act.Run(eva.Actor, deliverable, true, default))).Value();
        Assert.Contains("h%C3%A5ndbog", (await stranger.Open($"/collection/files/{number}")).Heads["Content-Disposition"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_source_with_a_wrong_share_is_corrected_and_what_stood_there_stays_and_counts_nowhere()
    {
        var eva = await _world.Evaluator();
        var wrong = (await house.As<AddSource, Outcome<Guid>>(act => act.Run(eva.Actor, new() { Name = "Opdigtet pulje", Percent = 90, From = new(2024, 1, 1), Until = new(2024, 7, 1) }, default))).Value();
        var browser = await (await eva.Browse()).Open($"/costs/funding/{wrong}/correct");
        await browser.Fill("Percent", "19").Press("Save");
        Assert.Contains("Say why", browser.Errors);
        await browser.Fill("Why", "Byttet om").Press("Save");
        Assert.Equal("/costs/funding", browser.Path);
        Assert.Contains("Corrected on 10 March 2026: Byttet om", browser.Text);
        Assert.Contains("90 %", browser.Text);
        Assert.Equal(19m, await house.Peek<decimal>("select sum(percent) from bot.funding_source where name = 'Opdigtet pulje' and corrected_at is null"));
        Assert.True((await house.As<AddSource, Outcome<Guid>>(act => act.Run(eva.Actor, new() { Name = "En anden", Percent = 81, From = new(2024, 1, 1), Until = new(2024, 7, 1) }, default))).Accepted(out _, out _));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/costs/funding/{wrong}/correct")).Status);
        Assert.Equal(["Practice.Refuse.SourceCorrected"], (await house.As<EndSource, Outcome<Guid>>(act => act.Run(eva.Actor, wrong, default))).Refusals.Select(r => r.Code));
    }
}
