using System.Net;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Policies;

public sealed class KeepingPolicies(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_new_text_asks_every_mentor_and_a_changed_one_asks_again()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await _world.NewMentor(karla, "Mona");
        var browser = await (await lead.Browse()).Open("/policies/new");
        await browser.Fill("Title", "Tavshed").Fill("Words", "Tal ikke om en mentee uden for huset.").Press("Put it in force");
        var first = browser.Path;

        var own = await (await mona.Browse()).Open("/today/PolicyToAcknowledge");
        Assert.Contains("Tavshed", own.Text);
        await own.Open(first);
        await own.Press("I have read it");
        Assert.Contains("Acknowledged 10 March 2026", own.Text);
        Assert.DoesNotContain("Tavshed", (await own.Open("/today/PolicyToAcknowledge")).Text);
        Assert.Contains("Mona Opdigtet Acknowledged", (await (await karla.Browse()).Open($"{first}/acknowledged")).Text);

        await browser.Open($"{first}/change");
        await browser.Fill("Words", "Tal ikke om en mentee uden for huset, heller ikke på nettet.").Fill("Changed", "Nettet er nævnt.").Press("Put the new version");
        Assert.Contains("Version 2", browser.Text);
        Assert.Contains("Nettet er nævnt.", browser.Text);
        Assert.Contains("Tavshed", (await own.Open("/today/PolicyToAcknowledge")).Text);
        Assert.Contains("Acknowledged 10 March 2026", (await own.Open(first)).Text);
        await browser.Open($"{browser.Path}/acknowledged");
        Assert.Contains("Mona Opdigtet Not yet acknowledged Has acknowledged version 1", browser.Text);
        await house.Force("update bot.policy set ended_at = now() where ended_at is null");
    }

    [Fact]
    public async Task Whoever_enters_after_a_text_was_written_has_the_days_to_read_it_from_then()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var text = await _world.Policy(lead, "Gammel tekst");
        await house.Force("update bot.policy set written_at = '2025-06-01' where id = $1", text);
        var mona = await _world.NewMentor(karla, "Nyankommen");
        var own = await (await mona.Browse()).Open("/today/PolicyToAcknowledge");
        Assert.Contains("Gammel tekst", own.Text);
        Assert.Contains("24 Mar 2026", own.Text);
        await house.Force("update bot.policy set ended_at = now() where id = $1", text);
    }

    [Fact]
    public async Task The_same_text_again_asks_nobody_and_an_older_page_cannot_be_acknowledged()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (mads, text) = (await _world.NewMentor(karla, "Mads"), await _world.Policy(lead));
        var browser = await (await lead.Browse()).Open($"/policies/{text}/change");
        await browser.Fill("Changed", "Ingenting").Press("Put the new version");
        Assert.Contains("same as before", browser.Errors);
        var own = await (await mads.Browse()).Open($"/policies/{text}");
        await browser.Fill("Words", "Tag aldrig imod gaver.").Press("Put the new version");
        await own.Press("I have read it");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.Status);
        Assert.Contains("no longer holds", own.Errors);
        await own.Follow("Read version 2");
        await own.Press("I have read it");
        Assert.Contains("Acknowledged", own.Text);
    }

    [Fact]
    public async Task Who_changed_it_second_sees_both_texts_and_loses_nothing()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var text = await _world.Policy(lead, "Kørsel");
        var (first, second) = (await (await lead.Browse()).Open($"/policies/{text}/change"), await (await karla.Browse()).Open($"/policies/{text}/change"));
        await first.Fill("Words", "Kør aldrig en mentee.").Fill("Changed", "Aldrig").Press("Put the new version");
        await second.Fill("Words", "Kør kun efter aftale.").Fill("Changed", "Aftale").Press("Put the new version");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Kør aldrig en mentee.", second.Text);
        Assert.Contains("Kør kun efter aftale.", second.Text);
        await second.Press("Put the new version");
        Assert.Contains("Version 3", second.Text);
        await second.Press("End the text");
        Assert.DoesNotContain("Kørsel", second.Text);
    }

    [Fact]
    public async Task A_mentor_does_not_see_who_else_has_read_it_and_an_assessor_finds_nothing()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var text = await _world.Policy(lead, "Nøgler");
        foreach (var (who, path) in new[] { (await _world.NewMentor(karla, "Rie"), $"/policies/{text}/acknowledged"), (await _world.Assessor("Asta"), $"/policies/{text}"), (await _world.Coach("Clara"), "/policies/new") })
            Assert.Equal(HttpStatusCode.NotFound, (await (await who.Browse()).Open(path)).Status);
    }
}
