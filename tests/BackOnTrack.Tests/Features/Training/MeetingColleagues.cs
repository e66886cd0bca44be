using System.Net;
using AngleSharp;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

public sealed class MeetingColleagues(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_mentor_is_invited_comes_and_sees_it_counted()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await _world.NewMentor(karla, "Mona");
        await _world.Trained(mona);
        var day = await _world.Gathering(lead);
        var own = await (await mona.Browse()).Open("/today/NetworkDayToAnswer");
        Assert.Contains($"/training/network-days/{day}", own.Page.ToHtml());
        await own.Open($"/training/network-days/{day}");
        await own.Press("Yes, I am coming");
        Assert.DoesNotContain($"/training/network-days/{day}", (await own.Open("/today/NetworkDayToAnswer")).Page.ToHtml());

        var browser = await (await lead.Browse()).Open($"/training/network-days/{day}/attendance");
        await browser.Fill("Mentors", mona.Id.ToString()).Press("Confirm");
        Assert.Contains("Mona Opdigtet", browser.Text);
        await own.Open($"/mentors/{mona.Id}/training");
        Assert.Contains("Networking days attended: 1 of at least 2", own.Text);
    }

    [Fact]
    public async Task A_note_with_the_name_of_a_mentee_the_writer_may_see_is_refused_and_nothing_typed_is_lost()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var day = await _world.Gathering(lead);
        await _world.Mentee(karla, "Qamar Fiktivsen");
        var browser = await (await karla.Browse()).Open($"/training/network-days/{day}");
        await browser.Fill("Kind", "Note").Fill("Words", "Det gik godt med Qamar i går.").Press("Share");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("name of a mentee you know", browser.Errors);
        Assert.Contains("Det gik godt med Qamar", browser.Text);
        await browser.Fill("Words", "Det gik godt i går med Mogens.").Press("Share");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("med Mogens", (await (await lead.Browse()).Open($"/training/network-days/{day}")).Text);

        await browser.Fill("Kind", "Note").Fill("Words", "Qamar er også navnet på en bog").Press("Share");
        Assert.Contains("name of a mentee you know", browser.Errors);
        await browser.Fill("NoMentee", "true").Press("Share");
        Assert.Contains("navnet på en bog", (await (await lead.Browse()).Open($"/training/network-days/{day}")).Text);
    }

    [Fact]
    public async Task Whom_the_writer_may_not_see_is_not_given_away_by_the_check()
    {
        var (west, lead) = (await _world.Coordinator("Viggo", World.West), await _world.TrainingLead());
        var day = await _world.Gathering(lead);
        await _world.Mentee(west, "Zafira Tænktesen");
        var browser = await (await (await _world.Coordinator("Karla")).Browse()).Open($"/training/network-days/{day}");
        await browser.Fill("Kind", "Question").Fill("Words", "Kender nogen bogen af Zafira?").Press("Share");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task Feedback_is_hidden_until_five_have_answered_and_names_nobody()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var group = await _world.Group(lead);
        var mentors = new List<(Person Mentor, Guid Seat)>();
        foreach (var alias in (string[])["Ane", "Bo", "Cay", "Dan", "Eva"])
        {
            var mentor = await _world.NewMentor(karla, $"Tal {alias}");
            mentors.Add((mentor, await _world.Seated(lead, group, mentor)));
        }
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance");
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        foreach (var (nth, (mentor, seat)) in mentors.Index())
        {
            await browser.Open($"/training/cohorts/{group}/feedback");
            Assert.DoesNotContain("Rollespil", browser.Text);
            var own = await (await mentor.Browse()).Open($"/training/seats/{seat}/feedback/1");
            await own.Fill("Useful", "5").Fill("Clear", "4").Fill("Practised", "3").Fill("Keep", $"Rollespil {nth}").Press("Send");
            Assert.Equal($"/mentors/{mentor.Id}/training", own.Path);
        }
        await browser.Open($"/training/cohorts/{group}/feedback");
        Assert.Contains("Rollespil 4", browser.Text);
        Assert.Contains("5.0", browser.Text);
        Assert.DoesNotContain("Tal Ane", browser.Text);
        var again = await (await mentors[0].Mentor.Browse()).Open($"/training/seats/{mentors[0].Seat}/feedback/1");
        await again.Fill("Useful", "1").Fill("Clear", "1").Fill("Practised", "1").Press("Send");
        Assert.Contains("already given feedback", again.Errors);
    }

    [Fact]
    public async Task Feedback_on_a_module_taken_with_another_group_is_none_on_this_one()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (here, there, mentor) = (await _world.Group(lead), await _world.Group(lead, name: "Hold Andetsteds"), await _world.NewMentor(karla, "Gæst"));
        var (mine, elsewhere) = (await _world.Seated(lead, here, mentor), await _world.Seated(lead, there, mentor, 1));
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{there}/days/{await _world.DayOf(there, 1)}/attendance");
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        var own = await (await mentor.Browse()).Open($"/training/seats/{mine}/feedback/1");
        await own.Fill("Useful", "5").Fill("Clear", "4").Fill("Practised", "3").Press("Send");
        Assert.Contains("when you have attended it", own.Errors);
        await own.Open($"/training/seats/{elsewhere}/feedback/1");
        await own.Fill("Useful", "5").Fill("Clear", "4").Fill("Practised", "3").Press("Send");
        Assert.Equal($"/mentors/{mentor.Id}/training", own.Path);
    }
}
