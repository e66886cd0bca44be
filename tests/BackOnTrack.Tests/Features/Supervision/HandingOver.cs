using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Supervision.SetCoachAway;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Supervision;

public sealed class HandingOver(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Nobody_takes_over_before_the_coach_has_written_a_summary_since_the_last_talk()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Clemens"), await _world.Coach("Dorit"));
        var mads = await _world.Mentor(karla, "Overgang", carl);
        await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 10)));
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/coach");
        await browser.Fill("Coach", dora.Id.ToString()).Fill("Cause", "CoachChanged").Fill("NobodyCan", "true").Press("Save");
        Assert.Contains("has to write a summary", browser.Errors);
        await browser.Open($"/mentors/{mads.Id}/coach/ask");
        await browser.Press("Ask for it");
        var coach = await (await carl.Browse()).Open("/");
        await coach.Follow("write a summary first");
        await coach.Fill("Words", "Han har brug for korte samtaler ofte").Press("Save");
        await browser.Open($"/mentors/{mads.Id}/coach");
        Assert.Contains("has written a summary", browser.Text);
        await browser.Fill("Coach", dora.Id.ToString()).Fill("Cause", "CoachChanged").Press("Save");
        Assert.Equal($"/mentors/{mads.Id}", browser.Path);
        Assert.DoesNotContain("without a summary", browser.Text);
    }

    [Fact]
    public async Task A_coach_assigned_by_mistake_who_never_talked_with_the_mentor_owes_no_summary()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Clement"), await _world.Coach("Dunja"));
        var mads = await _world.Mentor(karla, "Forkert Coach", dora);
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/coach");
        Assert.Contains("no summary is needed", browser.Text);
        await browser.Fill("Coach", carl.Id.ToString()).Fill("Cause", "CoachChanged").Press("Save");
        Assert.Equal($"/mentors/{mads.Id}", browser.Path);
        Assert.DoesNotContain("without a summary", browser.Text);

        var happened = await carl.Happens(mads, HappeningKind.Threat, new(2026, 3, 10), new(8, 0));
        await (await (await carl.Browse()).Open($"/mentors/{mads.Id}/debriefs/{happened}")).Press("I have been in contact");
        await browser.Open($"/mentors/{mads.Id}/coach");
        await browser.Fill("Coach", dora.Id.ToString()).Fill("Cause", "CoachChanged").Press("Save");
        Assert.Contains("has to write a summary", browser.Errors);
    }

    [Fact]
    public async Task A_summary_is_put_right_by_its_writer_until_it_is_read()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Caius"), await _world.Coach("Dorrit"));
        var mads = await _world.Mentor(karla, "Slåfejl", carl);
        await _world.Coached(karla, mads, carl, dora);
        await karla.SaysAway(carl, null, "09-03-2026", "20-03-2026"); // both reach the file
        var browser = await (await carl.Browse()).Open($"/mentors/{mads.Id}/coach-handover");
        await browser.Fill("Words", "Har brug for lange samtaler ofte").Press("Save");
        await browser.Follow("Correct a mistake");
        await browser.Fill("Words", "for kort").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Words", "Har brug for korte samtaler ofte").Press("Save");
        Assert.Contains("korte samtaler", browser.Text);
        Assert.DoesNotContain("lange samtaler", browser.Text);
        var id = await house.Peek<Guid>("select id from bot.coach_handover where mentor = $1", mads.Id);
        var next = await (await dora.Browse()).Open($"/mentors/{mads.Id}/coach-handover");
        Assert.DoesNotContain("Correct a mistake", next.Text);
        Assert.Contains("Only whoever wrote", (await next.Open($"/mentors/{mads.Id}/coach-handover/{id}/correct")).Text);
        await (await next.Open($"/mentors/{mads.Id}/coach-handover")).Press("I have read it");
        Assert.DoesNotContain("Correct a mistake", (await browser.Open($"/mentors/{mads.Id}/coach-handover")).Text);
        Assert.Contains("has been read", (await browser.Open($"/mentors/{mads.Id}/coach-handover/{id}/correct")).Text);
    }

    [Fact]
    public async Task The_next_coach_reads_a_summary_and_the_earlier_one_nothing_any_more()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Calle"), await _world.Coach("Ditte"));
        var mads = await _world.Mentor(karla, "Skifte", carl);
        var browser = await (await carl.Browse()).Open($"/mentors/{mads.Id}/coach-handover");
        await browser.Fill("Words", "Han har brug for korte samtaler ofte").Press("Save");
        Assert.Equal(HttpStatusCode.NotFound, (await (await mads.Browse()).Open($"/mentors/{mads.Id}/coach-handover")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await karla.Browse()).Open($"/mentors/{mads.Id}/coach-handover")).Status);
        await _world.Coached(karla, mads, dora);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/mentors/{mads.Id}/coach-handover")).Status);
        var next = await (await dora.Browse()).Open("/today/HandoverToRead");
        await next.Follow("Read it");
        Assert.Contains("korte samtaler", next.Text);
        await next.Press("I have read it");
        Assert.Contains("Read by Ditte", next.Text);
        Assert.DoesNotContain("Skifte", (await next.Open("/today/HandoverToRead")).Text);
    }
}
