using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

public sealed class TakingDaysBack(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private Task<string?> Seat(Guid group, Person mentor) => house.Peek<string>("select state || array_to_string(days, ',') from bot.cohort_seat where cohort = $1 and mentor = $2", group, mentor.Id);

    private Task<string?> State(Person mentor) => house.Peek<string>("select state from bot.mentor where id = $1", mentor.Id);

    private async Task Credit(Person lead, Person mentor, params int[] days) =>
        (await house.As<CreditDays, Outcome<Guid>>(a => a.Run(lead.Actor, mentor.Id, new() { Days = [.. days], Reason = CreditReason.TrainedElsewhere, On = new(2026, 1, 5) }, default))).Value();

    [Fact]
    public async Task A_day_that_was_let_count_by_mistake_is_taken_back_with_a_reason_and_completion_and_certificate_go_with_it()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mia = await _world.NewMentor(karla, "Godskrevet");
        await Credit(lead, mia, [.. Enumerable.Range(1, 12)]);
        Assert.Equal("available", await State(mia));
        var browser = await (await lead.Browse()).Open($"/mentors/{mia.Id}/training");
        await browser.Follow("Take back days");
        await browser.Press("Take them back");
        Assert.Contains("Choose at least one day", browser.Errors);
        await browser.Fill("Days", "3").Fill("Because", "NotShown").Press("Take them back");
        Assert.Equal($"/mentors/{mia.Id}/training", browser.Path);
        Assert.Contains("Lacking: 1 of 12 days", browser.Text);
        Assert.Contains("Day 3: taken back on 10 March 2026", browser.Text);
        Assert.Contains("by Tove. It was never shown", browser.Text);
        Assert.DoesNotContain("Missed", browser.Text);
        Assert.Equal("in_training", await State(mia));
        Assert.Equal(HttpStatusCode.NotFound, (await (await mia.Browse()).Open($"/mentors/{mia.Id}/certificate")).Status);

        await Credit(lead, mia, 3);
        Assert.Equal("available", await State(mia));
        Assert.NotEqual(HttpStatusCode.OK, (await (await karla.Browse()).Open($"/mentors/{mia.Id}/training/credit/take-back")).Status);
    }

    [Fact]
    public async Task Whoever_has_all_days_gives_the_seats_of_coming_days_to_who_waits_and_has_them_again_when_a_day_is_taken_back()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var group = await _world.Group(lead, seats: 1, first: new(2026, 3, 16), name: "Hold Plads");
        var (first, second) = (await _world.NewMentor(karla, "Færdig"), await _world.NewMentor(karla, "Næste"));
        await _world.Seated(lead, group, first);
        await _world.Seated(lead, group, second);
        Assert.Equal("waiting", await Seat(group, second));
        await Credit(lead, first, [.. Enumerable.Range(1, 12)]);
        Assert.Equal("declined", await Seat(group, first));
        Assert.Equal("accepted", await Seat(group, second));
        Assert.Contains("You have got a seat you were waiting for", (await (await second.Browse()).Open("/")).Text);

        (await house.As<TakeBackCredit, Outcome<Guid>>(a => a.Run(lead.Actor, first.Id, new() { Days = [1], Because = CreditDoubt.WrongMentor }, default))).Value();
        Assert.Equal("waiting", await Seat(group, first));
    }

    [Fact]
    public async Task Days_that_were_held_stay_on_the_sheet_of_whoever_completes_in_the_middle_of_a_group()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, mona) = (await _world.Group(lead, name: "Hold Midt"), await _world.NewMentor(karla, "Midtvejs"));
        await Credit(lead, mona, [.. Enumerable.Range(2, 11)]);
        await _world.Seated(lead, group, mona);
        var at = $"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance";
        var browser = await (await lead.Browse()).Open(at);
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        Assert.Equal("available", await State(mona));
        Assert.Equal("accepted1", await Seat(group, mona));
        Assert.DoesNotContain("Midtvejs", (await browser.Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 5)}/attendance")).Text);
        await browser.Open(at);
        await browser.Fill("Presence", "Absent").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        Assert.Equal("in_training", await State(mona));
        Assert.Equal("accepted", await Seat(group, mona));
    }

    [Fact]
    public async Task The_page_that_moves_a_day_says_that_the_day_is_called_off()
    {
        var lead = await _world.TrainingLead();
        var group = await _world.Group(lead, name: "Hold Aflyst", first: new(2026, 4, 6));
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/move");
        Assert.DoesNotContain("Called off", browser.Page.QuerySelector("h1")!.TextContent);
        await house.Force("update bot.cohort_day set cancelled = true where cohort = $1 and day = 1", group);
        await browser.Open(browser.Path);
        Assert.Contains("alled off", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("it is on again", browser.Text);
    }
}
