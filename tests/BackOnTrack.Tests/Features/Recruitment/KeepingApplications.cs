using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Recruitment;

public sealed class KeepingApplications(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<Visitor> Refused(Person by, Guid id)
    {
        var desk = await (await by.Browse()).Open($"/applications/{id}/decision");
        return await desk.Fill("Kind", "Refused").Fill("Reason", "NoNeedNow").Fill("Words", "Vi har nok lige nu").Press("Save the decision");
    }

    [Fact]
    public async Task An_application_is_put_right_until_it_is_decided_and_what_stood_before_stays_readable()
    {
        var karla = await _world.Coordinator("Karla");
        var id = await _world.Application(karla, "Fejl Skrevetsen");
        var desk = await (await karla.Browse()).Open($"/applications/{id}");
        await desk.Follow("Correct the application");
        await desk.Fill("Name", "").Fill("Region", "Lolland-Falster").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        Assert.Equal("Lolland-Falster", desk.Page.QuerySelector("[name='Input.Region'] option[selected]")!.GetAttribute("value"));
        await desk.Fill("Name", "Rigtig Skrevetsen").Fill("Motives", "Vil hjælpe").Press("Save");
        Assert.Equal($"/applications/{id}", desk.Path);
        Assert.Contains("Rigtig Skrevetsen", desk.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("As it read until 10 March 2026", desk.Text);
        Assert.Contains("Fejl Skrevetsen", desk.Text);
        Assert.Contains("Vil gøre en forskel", desk.Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.application_version where position('Skrevetsen'::bytea in name) > 0"));

        await Refused(karla, id);
        Assert.Contains("has been decided", (await desk.Open($"/applications/{id}/correct")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(desk.Page.QuerySelectorAll("[name='Input.Name']"));
    }

    [Fact]
    public async Task Two_coordinators_who_correct_one_application_lose_neither_text()
    {
        var (karla, nora) = (await _world.Coordinator("Karla Først"), await _world.Coordinator("Nora Senere"));
        var id = await _world.Application(karla);
        var (first, second) = (await karla.Browse(), await nora.Browse());
        foreach (var browser in new[] { first, second }) await browser.Open($"/applications/{id}/correct");
        await first.Fill("Motives", "Har selv siddet inde").Press("Save");
        await second.Fill("Motives", "Kender miljøet").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(["Har selv siddet inde", "Kender miljøet"], second.Page.QuerySelectorAll("blockquote").Select(q => q.TextContent));
        await second.Fill("Motives", "Har selv siddet inde, kender miljøet").Press("Save");
        Assert.Contains("Har selv siddet inde, kender miljøet", second.Text);
    }

    [Fact]
    public async Task The_region_is_chosen_and_what_was_written_before_stays_to_be_chosen()
    {
        var karla = await _world.Coordinator("Karla");
        var id = await _world.Application(karla, "Gammel Regionsen");
        await house.Force("update bot.application set region = 'Et sted ved fjorden' where id = $1", id);
        var desk = await (await karla.Browse()).Open($"/applications/{id}/correct");
        Assert.Equal("Et sted ved fjorden", desk.Page.QuerySelector("[name='Input.Region'] option[selected]")!.GetAttribute("value"));
        await desk.Fill("Region", "Fyn").Press("Save");
        Assert.Contains("Funen", desk.Text);
        Assert.Contains("Et sted ved fjorden", desk.Text);
    }

    [Fact]
    public async Task A_refused_application_is_erased_when_its_day_is_here_and_only_that_it_was_refused_stays()
    {
        var (karla, viggo) = (await _world.Coordinator("Karla"), await _world.Coordinator("Viggo", World.West));
        var id = await _world.Application(karla, "Glemt Slettesen");
        await _world.Referenced(karla, id);
        var desk = await Refused(karla, id);
        await desk.Open($"/applications/{id}/erase");
        Assert.Contains("It is kept until 10 March 2027", desk.Text);
        Assert.DoesNotContain($"/applications/{id}/erase", (await desk.Open("/today/ApplicationToErase")).Page.DocumentElement.OuterHtml);

        await house.Force("update bot.application set review_due = '2026-03-10' where id = $1", id);
        Assert.Equal(HttpStatusCode.NotFound, (await (await viggo.Browse()).Open($"/applications/{id}/erase")).Status);
        await desk.Open("/today/ApplicationToErase");
        Assert.DoesNotContain("Slettesen", desk.Text);
        await desk.Open($"/applications/{id}/erase");
        await desk.Press("Erase it for good");
        Assert.Equal("/applications", desk.Path);
        Assert.Contains("Refused, decided on 10 March 2026, erased on 10 March 2026", desk.Text);
        Assert.DoesNotContain("Slettesen", desk.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Open($"/applications/{id}")).Status);
        foreach (var table in (string[])["application_reference", "application_decision", "application_version", "application_interview"])
            Assert.Equal(0L, await house.Peek<long>($"select count(*) from bot.{table} where application = $1", id));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.mentor_key where owner = $1", id));
        Assert.True(await house.Peek<bool>("select exists (select from bot.act_log where act = 'application_erase' and outcome = 'done' and record = $1)", id));
        Assert.DoesNotContain("Refused, decided", (await (await viggo.Browse()).Open("/applications")).Text);
    }

    [Fact]
    public async Task A_refused_application_is_kept_longer_with_a_reason_and_the_day_of_the_next_look()
    {
        var (karla, viggo) = (await _world.Coordinator("Karla"), await _world.Coordinator("Viggo", World.West));
        var id = await _world.Application(karla, "Gemt Længesen");
        var desk = await Refused(karla, id);
        await house.Force("update bot.application set review_due = '2026-03-10' where id = $1", id);
        Assert.Equal(HttpStatusCode.NotFound, (await (await viggo.Browse()).Open($"/applications/{id}/keep")).Status);
        await desk.Open($"/applications/{id}/erase");
        await desk.Follow("Keep the application longer");
        await desk.Fill("Words", "Søgeren har bedt om at blive husket").Fill("Until", "2027-03-11").Press("Keep it until then");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        Assert.Contains("at the latest 10 March 2027", desk.Text);
        Assert.Contains("bedt om at blive husket", desk.Page.QuerySelector("[name='Input.Words']")!.TextContent);
        await desk.Fill("Words", "").Fill("Until", "2026-09-10").Press("Keep it until then");
        Assert.Contains("Say why it is kept", desk.Text);
        await desk.Fill("Words", "Søgeren har bedt om at blive husket").Fill("Until", "2026-09-10").Press("Keep it until then");
        Assert.Equal($"/applications/{id}", desk.Path);
        Assert.Contains("On 10 March 2026 kept until 10 September 2026, Karla", desk.Text);
        Assert.Contains("bedt om at blive husket", desk.Text);
        Assert.DoesNotContain($"/applications/{id}", (await desk.Open("/today/ApplicationToErase")).Page.DocumentElement.OuterHtml);
        Assert.Contains("It is kept until 10 September 2026", (await desk.Open($"/applications/{id}/erase")).Text);

        await house.Force("update bot.application set review_due = '2026-03-10' where id = $1", id);
        await desk.Open($"/applications/{id}/erase");
        await desk.Press("Erase it for good");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.kept_application where application = $1", id));
    }

    [Fact]
    public async Task An_application_that_is_still_open_is_never_erased()
    {
        var karla = await _world.Coordinator("Karla");
        var id = await _world.Application(karla);
        await house.Force("update bot.application set review_due = '2026-03-01' where id = $1", id);
        Assert.Contains("Only an application that was refused or withdrawn", (await (await karla.Browse()).Open($"/applications/{id}/erase")).Text);
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => house.Force("select bot.erase_application($1)", id));
    }
}
