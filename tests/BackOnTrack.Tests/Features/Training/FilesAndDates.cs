using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Files;
using BackOnTrack.Features.Training;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

public sealed class FilesAndDates(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private static async Task<Visitor> Upload(Visitor lead, Guid group, string name, byte[] file)
    {
        await lead.Open($"/training/cohorts/{group}/materials/new");
        var token = lead.Page.QuerySelector("main form input[name=form]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(file), "Upload", name }, { new StringContent("1"), "Input.Module" }, { new StringContent(token), "form" }, { new StringContent(Guid.NewGuid().ToString()), "once" },
        };
        return await lead.Send(HttpMethod.Post, $"/training/cohorts/{group}/materials/new", form);
    }

    [Fact]
    public async Task A_file_is_checked_by_its_contents_kept_sealed_and_read_by_mentors()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, mona) = (await _world.Group(lead), await _world.NewMentor(karla, "Mona"));
        var browser = await Upload(await lead.Browse(), group, "program.pdf", Encoding.ASCII.GetBytes("MZ this runs"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("not what the name says", browser.Errors);
        Assert.Contains("No scanner is set up", browser.Text);
        await Upload(browser, group, "program.exe", CohortStory.Pdf);
        Assert.Contains("not what the name says", browser.Errors);
        await Upload(browser, group, "program.pdf", new byte[Brought.MostMegabytes * Brought.Megabyte + 400_000]);
        Assert.Contains("The file is 10.4 MB. At most 10 MB are taken.", browser.Errors);
        await Upload(browser, group, "program.pdf", CohortStory.Pdf);
        Assert.Equal($"/training/cohorts/{group}/materials", browser.Path);
        Assert.Contains("program.pdf", browser.Text);
        Assert.Contains("(not scanned)", browser.Text);

        var id = await house.Peek<Guid>("select id from bot.material where cohort = $1", group);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.material where position('%PDF'::bytea in body) > 0"));
        var own = await (await mona.Browse()).Open($"/training/cohorts/{group}/materials");
        Assert.DoesNotContain("Remove", own.Text);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString((await own.Open($"/training/materials/{id}")).Bytes));
        await browser.Press("Remove");
        Assert.Equal(HttpStatusCode.NotFound, (await own.Open($"/training/materials/{id}")).Status);
        Assert.Equal(0L, await house.Peek<long>("select length(body)::bigint from bot.material where id = $1", id));
    }

    [Fact]
    public async Task A_scanner_that_is_set_decides_and_one_that_cannot_say_lets_nothing_pass()
    {
        var settings = new BackOnTrack.Web.HouseSettings("", "", "", Demo: true);
        foreach (var (command, said) in new (string, ScanAnswer)[] { ("", ScanAnswer.NotScanned), ("true", ScanAnswer.Clean), ("false", ScanAnswer.Harmful), ("no-such-scanner-here -", ScanAnswer.Unsure), ("grep -q Clean", ScanAnswer.Clean) })
            Assert.Equal(said, await new FileScanner(settings with { Scanner = command }).Look(Encoding.ASCII.GetBytes("Clean"), default));
    }

    [Fact]
    public async Task A_calendar_names_day_place_and_time_and_a_moved_day_has_a_higher_sequence()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, mie) = (await _world.Group(lead, name: "Hold Kalender"), await _world.NewMentor(karla, "Mie Kalender"));
        await _world.Seated(lead, group, mie);
        var day = await _world.DayOf(group, 5);
        var own = await (await mie.Browse()).Open($"/mentors/{mie.Id}/training/calendar");
        var before = Encoding.UTF8.GetString(own.Bytes);
        Assert.Contains($"UID:{day:D}\r\nSEQUENCE:0", before);
        Assert.Contains("SUMMARY:Training day 5\r\nLOCATION:Prøvegården", before);
        Assert.DoesNotContain("Mie", before);
        Assert.DoesNotContain("Hold", before);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{day}/move");
        await browser.Fill("On", "27-04-2026").Fill("From", "10.00").Fill("Until", "15.00").Fill("Reason", "Weather").Press("Move");
        var after = Encoding.UTF8.GetString((await own.Open($"/mentors/{mie.Id}/training/calendar")).Bytes);
        Assert.Contains($"UID:{day:D}\r\nSEQUENCE:1", after);
        Assert.Contains("DTSTART:20260427T080000Z", after); // summer time where the service is
        Assert.All(after.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
    }

    [Fact]
    public async Task A_training_day_called_off_is_struck_out_in_the_calendar_and_on_again_when_it_is_moved()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, mie) = (await _world.Group(lead, name: "Hold Aflyst"), await _world.NewMentor(karla, "Mie Aflyst"));
        var seat = await _world.Seated(lead, group, mie);
        var day = await _world.DayOf(group, 5);
        house.Clock.Move(TimeSpan.FromMinutes(1));
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{day}/move");
        await browser.Press("Call the day off");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Off", "TrainerPrevented").Press("Call the day off");
        Assert.Contains("called off, The trainer is prevented", browser.Text);
        var own = await (await mie.Browse()).Open("/today/TrainingDayMoved");
        Assert.Contains("Hold Aflyst", own.Text);
        Assert.Contains("called off, The trainer is prevented", (await own.Open($"/training/seats/{seat}")).Text);
        var file = Encoding.UTF8.GetString((await own.Open($"/mentors/{mie.Id}/training/calendar")).Bytes);
        Assert.Contains($"UID:{day:D}\r\nSEQUENCE:1", file);
        Assert.Single(file.Split("STATUS:CANCELLED")[1..]);
        Assert.Equal("Training.Refuse.Cancelled", Assert.Single((await house.As<CancelDay, Outcome<Guid>>(a => a.Run(lead.Actor, group, day, MoveReason.Other, default))).Refusals).Code);

        await browser.Open($"/training/cohorts/{group}/days/{day}/move");
        await browser.Fill("On", "28-04-2026").Fill("From", "10.00").Fill("Until", "15.00").Fill("Reason", "TrainerPrevented").Press("Move");
        file = Encoding.UTF8.GetString((await own.Open($"/mentors/{mie.Id}/training/calendar")).Bytes);
        Assert.Contains($"UID:{day:D}\r\nSEQUENCE:2", file);
        Assert.DoesNotContain("STATUS:CANCELLED", file);
    }

    [Fact]
    public async Task A_gathering_is_moved_with_a_reason_and_called_off_and_who_said_yes_sees_both()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mie = await _world.NewMentor(karla, "Mie Samling");
        var day = (await house.As<PlanNetworkDay, Outcome<Guid>>(act => act.Run(lead.Actor, new()
        { Kind = GatheringKind.FollowUpSeminar, Title = "Svære samtaler", Programme = "Sparring", Place = "Prøvegården", On = new(2026, 3, 20) }, default))).Value();
        var own = await (await mie.Browse()).Open($"/training/network-days/{day}");
        await own.Press("Yes, I am coming");
        house.Clock.Move(TimeSpan.FromMinutes(1));

        var browser = await (await lead.Browse()).Open($"/training/network-days/{day}/move");
        await browser.Fill("On", "27-03-2026").Fill("Place", "").Press("Move the gathering");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Write where", browser.Errors);
        await browser.Fill("Place", "Eksempelhuset").Fill("Reason", "RoomNotFree").Press("Move the gathering");
        Assert.Contains("From 20 March 2026 to 27 March 2026: The room is not free", browser.Text);
        Assert.Contains("Svære samtaler", (await own.Open("/today/NetworkDayMoved")).Text);
        await own.Follow("See what changed");
        Assert.Contains("Eksempelhuset", own.Text);
        Assert.Contains("From 20 March 2026 to 27 March 2026", own.Text);
        await own.Press("Yes, I am coming");
        Assert.DoesNotContain("Svære samtaler", (await own.Open("/today/NetworkDayMoved")).Text);
        Assert.Contains($"UID:{day:D}\r\nSEQUENCE:1", Encoding.UTF8.GetString((await own.Open($"/mentors/{mie.Id}/training/calendar")).Bytes));

        house.Clock.Move(TimeSpan.FromMinutes(1));
        await browser.Open($"/training/network-days/{day}/move");
        await browser.Fill("Off", "TooFewCouldCome").Press("Call the day off");
        Assert.Contains("Called off", browser.Text);
        Assert.DoesNotContain("Send invitations", browser.Text);
        await own.Open($"/training/network-days/{day}");
        Assert.Contains("27 March 2026: called off, Too few could come", own.Text);
        await own.Press("I have seen it");
        Assert.DoesNotContain("Svære samtaler", (await own.Open("/today/NetworkDayMoved")).Text);
        var file = Encoding.UTF8.GetString((await own.Open($"/mentors/{mie.Id}/training/calendar")).Bytes);
        Assert.Contains($"UID:{day:D}\r\nSEQUENCE:2", file);
        Assert.Contains("STATUS:CANCELLED", file);
        Assert.DoesNotContain("Svære", file);
    }

    [Fact]
    public async Task Who_is_not_invited_to_a_gathering_is_not_asked_and_is_invited_by_name()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (asked, not) = (await _world.NewMentor(karla, "Inga Inviteret"), await _world.NewMentor(karla, "Ulf Uden"));
        var day = (await house.As<PlanNetworkDay, Outcome<Guid>>(act => act.Run(lead.Actor, new()
        { Kind = GatheringKind.NetworkingDay, Title = "Kun for få", Programme = "Sparring", Place = "Prøvegården", On = new(2026, 3, 12), InviteLater = true }, default))).Value();
        var browser = await (await lead.Browse()).Open($"/training/network-days/{day}/invite");
        await browser.Fill("Mentors", asked.Id.ToString()).Press("Send invitations");
        Assert.Contains("Inga Inviteret Opdigtet: Invited", browser.Text);
        Assert.Contains("Kun for få", (await (await asked.Browse()).Open("/today/NetworkDayToAnswer")).Text);
        Assert.DoesNotContain("Kun for få", (await (await not.Browse()).Open("/today/NetworkDayToAnswer")).Text);
        Assert.Contains("have not been invited", (await (await not.Browse()).Open($"/training/network-days/{day}")).Text);
        await (await (await asked.Browse()).Open($"/training/network-days/{day}")).Press("I cannot come");
        Assert.Contains("Inga Inviteret Opdigtet: Said no", (await browser.Open($"/training/network-days/{day}")).Text);
    }
}
