using BackOnTrack.Features.Today;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Release;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>What falls due reaches people outside the start page. In a house of its own: its clock moves by days.</summary>
public sealed class RemindingOfWork(HouseWithPost house) : IClassFixture<HouseWithPost>
{
    private static readonly DateTimeOffset day = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);

    private readonly World _world = house.World;

    /// <summary>What the two jobs do, in their order.</summary>
    private async Task Work()
    {
        await house.As<RemindOfWork, int>(act => act.Run(default));
        await house.CarryPost();
    }

    [Fact]
    public async Task Scenario_36_what_enters_its_window_is_told_once_to_each_who_has_not_opted_out_also_when_yesterdays_run_failed_or_ran_late_or_twice()
    {
        house.Clock.Set(day);
        var course = await Course.Begin(house, "Mona Mindet");
        await course.BeginList();
        await course.ReleaseOn("2026-03-21"); // the gate is asked for a week before
        var (kis, otto) = (await _world.Coordinator("Kis Mindet"), await _world.Coordinator("Otto Fravalg"));
        await course.Mentor.Wants("AtOnce", "mona@demo.invalid", "nb");
        await kis.Wants("AtOnce", "kis@demo.invalid", "en");
        await otto.Wants("AtOnce", "otto@demo.invalid", "da");
        await house.Force("update bot.post_choice set without = array['work_due'] where id = $1", otto.Id);
        await house.Force("update bot.post_choice set weekly = false, week_due = null"); // Monday's numbers are another story
        await Work();
        var before = (house.To("mona@demo.invalid").Count(), house.To("kis@demo.invalid").Count());

        house.Clock.Set(day.AddDays(3)); // the day before the window
        await Work();
        Assert.Equal(0L, await Told(kis, "GatePlanMissing"));
        house.Clock.Set(day.AddDays(6)); // nothing ran on the first two days of it
        await Task.WhenAll(house.As<RemindOfWork, int>(act => act.Run(default)), house.As<RemindOfWork, int>(act => act.Run(default))); // two nodes at once
        await house.Force("update bot.post_choice set remind_at = null"); // and once more at once
        await Work();
        house.Clock.Set(day.AddDays(7));
        await Work();
        Assert.Equal((1L, 1L, 0L), (await Told(course.Mentor, "GatePlanMissing"), await Told(kis, "GatePlanMissing"), await Told(otto, "GatePlanMissing")));
        Assert.Equal((before.Item1 + 1, before.Item2 + 1), (house.To("mona@demo.invalid").Count(), house.To("kis@demo.invalid").Count()));
        Assert.Empty(house.To("otto@demo.invalid"));

        var mail = PostStory.Readable(house.To("kis@demo.invalid").Last());
        Assert.Contains("that wait on your start page: 1", mail, StringComparison.Ordinal);
        foreach (var secret in new[] { "Kis", "Mona", "Sara", "Fiktiv", "21", "release", "gate", course.Id.ToString(), course.Mentee.ToString() }) Assert.DoesNotContain(secret, mail, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("fallen due", (await (await kis.Browse()).Open("/")).Text, StringComparison.Ordinal); // there it stands as work
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.reminder where account = $1", otto.Id));
    }

    [Fact]
    public async Task What_is_done_before_its_mail_leaves_needs_none_and_a_day_that_moves_is_told_anew()
    {
        house.Clock.Set(day.AddDays(30));
        var course = await Course.Begin(house, "Maja Mindet");
        await course.BeginList();
        await course.ReleaseOn("2026-04-12");
        await course.Mentor.Wants("Daily", "maja@demo.invalid", "da");
        await house.As<RemindOfWork, int>(act => act.Run(default));
        Assert.Equal(1L, await Told(course.Mentor, "GatePlanMissing"));
        await course.ReleaseOn("2026-06-01"); // no gate to be asked for any more
        await house.Force("update bot.post_choice set remind_at = null");
        await house.As<RemindOfWork, int>(act => act.Run(default));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice n join bot.reminder r on r.notice = n.id where n.account = $1 and n.seen is null and r.work = 'GatePlanMissing'", course.Mentor.Id));

        house.Clock.Set(day.AddDays(77));
        await course.ReleaseOn("2026-05-30");
        await house.As<RemindOfWork, int>(act => act.Run(default));
        Assert.Equal(2L, await Told(course.Mentor, "GatePlanMissing"));
    }

    [Fact]
    public async Task What_cannot_wait_goes_through_quiet_hours_and_pace_and_the_rest_waits_for_its_hour()
    {
        house.Clock.Set(day.AddDays(100));
        var course = await Course.Begin(house, "Mie Mindet");
        var kaja = await _world.Coordinator("Kaja Stille");
        await kaja.Wants("Daily", "kaja@demo.invalid", "en", quiet: ("10.00", "14.00"));
        Assert.Contains("A release today", (await (await kaja.Browse()).Open("/account/mail")).Page.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
        await Work();
        Assert.Empty(house.To("kaja@demo.invalid")); // it is one o'clock, and quiet
        Assert.InRange(await house.Peek<long>("select count(*) from bot.notice where account = $1 and letter is null", kaja.Id), 1, 99);

        await (await (await course.Mentor.Browse()).Open($"{course.At}/release/today/out")).Press();
        await house.CarryPost();
        Assert.Contains("that wait on your start page: 1", PostStory.Readable(Assert.Single(house.To("kaja@demo.invalid"))), StringComparison.Ordinal);
        house.Clock.Set(day.AddDays(101));
        await house.CarryPost();
        Assert.Single(house.To("kaja@demo.invalid")); // quiet still
        house.Clock.Set(day.AddDays(101).AddHours(3));
        await house.CarryPost();
        Assert.Equal(2, house.To("kaja@demo.invalid").Count());
    }

    [Fact]
    public async Task A_unit_in_which_no_coordinator_is_reached_by_mail_is_told_so_until_one_is()
    {
        house.Clock.Set(day.AddDays(200));
        var (vera, viggo) = (await _world.Coordinator("Vera Vest", World.West), await _world.Coordinator("Viggo Vest", World.West));
        var browser = await (await vera.Browse()).Open("/today/NobodyHears");
        Assert.DoesNotContain("Give your address", browser.Text, StringComparison.Ordinal); // no mail can leave at all
        await house.Force("select bot.job_ran('CarryPostRegularly', '1 minute', $1, $1, null)", day.UtcDateTime);
        await (await browser.Open("/today/NobodyHears")).Follow("Give your address");
        Assert.Equal("/account/mail", browser.Path);
        await viggo.Wants("AtOnce", "viggo@demo.invalid", "da");
        Assert.DoesNotContain("Give your address", (await browser.Open("/today/NobodyHears")).Text, StringComparison.Ordinal);
    }

    private Task<long> Told(Person who, string work) => house.Peek<long>("select count(*) from bot.reminder where account = $1 and work = $2", who.Id, work);
}
