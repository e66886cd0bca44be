using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Features.Training;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

/// <summary>What is put right after a group was planned, and what the training lead writes down for a mentor.</summary>
public sealed class CorrectingAGroup(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private Task<string?> StateOf(Guid seat) => house.Peek<string>("select state from bot.cohort_seat where id = $1", seat);

    /// <summary>A group with one seat, which the first has, and a second mentor who waits for it.</summary>
    private async Task<(Person Lead, Guid Group, Guid First, Person Second, Guid Waiting)> Full(string name)
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (one, two) = (await _world.NewMentor(karla, $"{name}en"), await _world.NewMentor(karla, $"{name}to"));
        var group = await _world.Group(lead, seats: 1, name: name);
        var (first, waiting) = (await _world.Seated(lead, group, one), await _world.Seated(lead, group, two));
        Assert.Equal(("accepted", "waiting"), (await StateOf(first), await StateOf(waiting)));
        return (lead, group, first, two, waiting);
    }

    [Fact]
    public async Task Name_place_seats_and_trainers_are_put_right_and_with_more_seats_the_waiting_list_moves_up()
    {
        var (lead, group, _, second, waiting) = await Full("Rettes");
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}");
        await browser.Follow("Change name, place, seats or trainers");
        await browser.Fill("Name", "Hold Rettet").Fill("Place", "Eksempelgården").Fill("Seats", "2").Fill("Trainers", "Per Pædagog").Press("Save");
        Assert.Equal($"/training/cohorts/{group}", browser.Path);
        foreach (var words in new[] { "Hold Rettet", "Eksempelgården", "Per Pædagog" }) Assert.Contains(words, browser.Text);
        Assert.DoesNotContain("Ulla Underviser", browser.Text);
        Assert.Equal("accepted", await StateOf(waiting));
        await house.Force("update bot.cohort_seat set seen_at = '2026-03-01' where id = $1", waiting); // the answer was some days ago
        var own = await (await second.Browse()).Open("/today/TrainingDayMoved");
        Assert.Contains("Hold Rettet", own.Text);
        await own.Open($"/training/seats/{waiting}");
        Assert.Contains("Eksempelgården", own.Text);
        Assert.Contains("another time, place or trainer", own.Text);
        Assert.Contains("You have got a seat you were waiting for", (await own.Open("/")).Text);
    }

    [Fact]
    public async Task There_are_never_fewer_seats_than_are_taken()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var group = await _world.Group(lead, name: "Hold Fyldt");
        foreach (var alias in new[] { "Fyldten", "Fyldtto" }) await _world.Seated(lead, group, await _world.NewMentor(karla, alias));
        await _world.Seated(lead, group, await _world.NewMentor(karla, "Fyldttre"), 3); // comes for a missed day, between the others
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/correct");
        await browser.Fill("Seats", "1").Press("Save");
        Assert.Contains("2 mentors have a seat already", browser.Errors);
        await browser.Fill("Seats", "2").Press("Save");
        Assert.Contains("2 of 2", browser.Text);
    }

    [Fact]
    public async Task A_day_is_held_in_another_room_by_another_trainer_and_what_is_the_groups_leaves_it_alone()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mentor = await _world.NewMentor(karla, "Andetsteds");
        var group = await _world.Group(lead, name: "Hold Flyttet");
        var seat = await _world.Seated(lead, group, mentor);
        var day = await _world.DayOf(group, 3);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{day}/move");
        await browser.Fill("Place", "Lokale 4, Fiktivholm").Fill("Trainers", "Vera Vikar").Fill("Reason", "RoomNotFree").Press("Move");
        Assert.Contains("Lokale 4, Fiktivholm", browser.Text);
        Assert.Contains("Vera Vikar", browser.Text);
        await browser.Open($"/training/cohorts/{group}/correct");
        await browser.Fill("Place", "Eksempelgården").Fill("Trainers", "Per Pædagog").Press("Save");
        Assert.Equal(("Lokale 4, Fiktivholm", "Vera Vikar"), (await house.Peek<string>("select place from bot.cohort_day where id = $1", day), await house.Peek<string>("select trainers from bot.cohort_day where id = $1", day)));
        var own = await (await mentor.Browse()).Open($"/training/seats/{seat}");
        Assert.Contains("Lokale 4, Fiktivholm", own.Text);
        await own.Open($"/mentors/{mentor.Id}/training/calendar");
        Assert.Contains("Lokale 4", Encoding.UTF8.GetString(own.Bytes));
    }

    [Fact]
    public async Task The_days_of_another_provider_have_their_trainers_from_the_beginning_and_say_whose_they_are()
    {
        var lead = await _world.TrainingLead();
        var browser = await (await lead.Browse()).Open("/training/cohorts/new");
        Assert.Contains("Days 11, 12: The ministry and the security service", browser.Text);
        await browser.Fill("Name", "Hold To slags").Fill("Place", "Prøvegården").Fill("FirstDay", "16-03-2026").Fill("Trainers", "Ulla Underviser").Fill("OtherTrainers", "Mille Ministersen").Press("Plan");
        Assert.Contains("The ministry and the security service", browser.Text);
        var group = Guid.Parse(browser.Path.Split('/')[^1]);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.cohort_day where cohort = $1 and day in (11, 12) and trainers = 'Mille Ministersen'", group));
        Assert.Equal(10L, await house.Peek<long>("select count(*) from bot.cohort_day where cohort = $1 and trainers = 'Ulla Underviser'", group));
        await browser.Open($"{browser.Path}/correct");
        Assert.Contains("Mille Ministersen", browser.Page.QuerySelector("[name='Input.OtherTrainers']")!.GetAttribute("value"));
        await browser.Fill("OtherTrainers", "Pia Tjenestesen").Press("Save");
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.cohort_day where cohort = $1 and day in (11, 12) and trainers = 'Pia Tjenestesen'", group));
    }

    [Fact]
    public async Task A_seat_cancelled_by_telephone_is_freed_by_the_training_lead_and_goes_to_the_next_in_line()
    {
        var (lead, group, first, _, waiting) = await Full("Ringer");
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}");
        await browser.Follow("Write the answer down");
        Assert.Equal($"/training/seats/{first}/for", browser.Path);
        await browser.Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Word", "DoesNotCome").Press("Save");
        Assert.Equal(("declined", "accepted"), (await StateOf(first), await StateOf(waiting)));
        Assert.Contains("Written down by Tove", browser.Text);
        Assert.Equal(lead.Id, await house.Peek<Guid>("select actor from bot.act_log where act = 'seat_answer_for' and outcome = 'done' and record = $1", first));
    }

    [Fact]
    public async Task An_invitation_that_was_withdrawn_is_answered_by_nobody_but_the_training_lead()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mentor = await _world.NewMentor(karla, "Tilbage");
        var group = await _world.Group(lead, name: "Hold Tilbage");
        var seat = await _world.Invited(lead, group, mentor);
        await (await (await lead.Browse()).Open($"/training/seats/{seat}/for")).Fill("Word", "Withdrawn").Press("Save");
        var own = await (await mentor.Browse()).Open($"/training/seats/{seat}");
        Assert.Contains("The invitation was withdrawn", own.Text);
        Assert.DoesNotContain("Hold Tilbage", (await own.Open("/today/TrainingInvitation")).Text);
        Assert.Equal("Training.Refuse.Withdrawn", (await house.As<AnswerSeat, Outcome<Guid>>(act => act.Run(mentor.Actor, seat, new() { Comes = true }, default))).Refusals[0].Code);
        await (await (await lead.Browse()).Open($"/training/seats/{seat}/for")).Fill("Word", "Comes").Press("Save");
        Assert.Equal("accepted", await StateOf(seat));
        Assert.Equal(HttpStatusCode.NotFound, (await own.Open($"/training/seats/{seat}/for")).Status);
    }

    [Fact]
    public async Task Two_who_correct_a_group_at_once_lose_neither_text()
    {
        var lead = await _world.TrainingLead();
        var group = await _world.Group(lead, name: "Hold Begge");
        var (first, second) = (await (await lead.Browse()).Open($"/training/cohorts/{group}/correct"), await (await lead.Browse()).Open($"/training/cohorts/{group}/correct"));
        await first.Fill("Trainers", "Per Pædagog").Press("Save");
        await second.Fill("Place", "Eksempelgården").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        foreach (var both in new[] { "Per Pædagog", "Eksempelgården" }) Assert.Contains(both, second.Text);
        Assert.Equal("Per Pædagog", await house.Peek<string>("select trainers from bot.cohort where id = $1", group));
        await second.Fill("Trainers", "Per Pædagog").Press("Save");
        Assert.Equal("Eksempelgården Per Pædagog", await house.Peek<string>("select place || ' ' || trainers from bot.cohort where id = $1", group));
    }
}
