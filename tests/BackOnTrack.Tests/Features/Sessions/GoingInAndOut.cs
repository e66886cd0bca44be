using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Mentors.ReadContact;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class GoingInAndOut(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>A meeting planned for today at 14:00 where the service is; it is noon.</summary>
    private async Task<(Meeting Meeting, Guid Id)> Today(string mentor, string kind = "AfterRelease")
    {
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
        await house.Sweep("update bot.outing set out_at = in_at, out_by = in_by where out_at is null"); // what another story left open
        var meeting = await house.World.Agreed(mentor, $"Mie {mentor}");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "10-03-2026").Fill("Time", "14:00").Fill("Minutes", "45").Fill("Kind", kind).Press("Save");
        return (meeting, await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id));
    }

    private Task<int> Raise() => house.As<RaiseOverdue, int>(raise => raise.Run(default));

    private Task<long> Raised(Meeting meeting) => house.Peek<long>("select count(*) from bot.outing where mentorship = $1 and alarmed_at is not null", meeting.Id);

    private Task<long> Told(Person who) => house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'mentor_overdue'", who.Id);

    [Fact]
    public async Task One_tap_on_the_start_page_checks_in_and_one_checks_out()
    {
        var (meeting, id) = await Today("Mads Tryk");
        var mads = await meeting.Mentor.Browse();
        await mads.Open("/");
        await mads.Press("Check in");
        Assert.Equal((HttpStatusCode.OK, $"{meeting.Address}/appointments/{id}"), (mads.Status, mads.Path));
        Assert.Contains("Expected out by 10 March 2026 15:15", mads.Text, StringComparison.Ordinal); // 14:00, 45 minutes, 30 of grace
        await mads.Open("/");
        await mads.Press("Check out");
        Assert.Contains("Checked out 10 March 2026 12:00", mads.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Check in", (await mads.Open("/")).Text, StringComparison.Ordinal);
        Assert.Contains("without a note", (await mads.Open("/today/AppointmentToNote")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_stands_once_and_a_check_out_by_mistake_can_be_taken_back()
    {
        var (meeting, id) = await Today("Mads Dobbelt");
        var mads = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/appointments/{id}");
        var button = mads.Page.QuerySelectorAll("main button").OfType<AngleSharp.Html.Dom.IHtmlButtonElement>().First(b => b.TextContent.Contains("Check in", StringComparison.Ordinal));
        await mads.Submit(button);
        house.Clock.Move(TimeSpan.FromMinutes(5));
        await mads.Submit(button);
        Assert.Contains("Checked in 10 March 2026 12:00", mads.Text, StringComparison.Ordinal);
        await mads.Press("Check out");
        house.Clock.Move(TimeSpan.FromMinutes(5));
        await mads.Press("Check in");
        Assert.Contains("Checked in 10 March 2026 12:10", mads.Text, StringComparison.Ordinal);
        Assert.True(await house.Peek<bool>("select out_at is null from bot.outing where id = $1", id));
    }

    [Fact]
    public async Task An_alarm_that_cannot_be_raised_keeps_no_other_waiting_and_is_raised_when_it_can_be()
    {
        var (first, id) = await Today("Mads Forrest");
        await (await (await first.Mentor.Browse()).Open("/")).Press("Check in");
        var second = await house.World.Agreed("Mads Bagefter", "Mie Bagefter");
        var mads = await second.Mentor.Browse();
        await mads.Open(second.Address + "/appointments/new");
        await mads.Fill("Date", "10-03-2026").Fill("Time", "14:30").Fill("Minutes", "45").Fill("Kind", "AfterRelease").Press("Save");
        await (await mads.Open("/")).Press("Check in");
        house.Clock.Set(new(2026, 3, 10, 16, 0, 0, TimeSpan.Zero));
        await house.Force($"alter table bot.outing add constraint breaks_off check (id <> '{id}' or alarmed_at is null) not valid");
        try
        {
            await Assert.ThrowsAnyAsync<DbUpdateException>(Raise);
            Assert.Equal((0L, 1L), (await Raised(first), await Raised(second)));
        }
        finally { await house.Force("alter table bot.outing drop constraint breaks_off"); }
        Assert.Equal(1, await Raise());
        Assert.Equal((1L, 1L), (await Raised(first), await Raised(second)));
    }

    [Fact]
    public async Task A_mentor_who_is_not_out_in_time_is_told_of_once_also_when_the_job_runs_late_and_twice()
    {
        var (meeting, _) = await Today("Mads Sen");
        var mads = await (await meeting.Mentor.Browse()).Open("/");
        await mads.Press("Check in");
        house.Clock.Set(new(2026, 3, 10, 14, 14, 0, TimeSpan.Zero));
        await Raise();
        Assert.Equal(0, await Told(meeting.Coordinator));
        house.Clock.Set(new(2026, 3, 10, 16, 0, 0, TimeSpan.Zero));
        await Task.WhenAll(Raise(), Raise(), Raise());
        await Raise();
        Assert.Equal(1, await Told(meeting.Coordinator));

        var karla = await (await meeting.Coordinator.Browse()).Open("/");
        Assert.Contains("A mentor should have been out of a meeting by now", karla.Text, StringComparison.Ordinal);
        Assert.Contains("Mads Sen", (await karla.Open("/today/MentorOverdue")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mie", karla.Text, StringComparison.Ordinal);

        // The mentor answers the telephone: the coordinator checks out for them.
        await karla.Open("/visits/out");
        await karla.Follow("Open the meeting");
        await karla.Press("Check out");
        Assert.Contains("Checked out 10 March 2026 17:00", karla.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mads Sen", (await karla.Open("/visits/out")).Text, StringComparison.Ordinal);
        await Raise();
        Assert.Equal(1, await Told(meeting.Coordinator));
    }

    [Fact]
    public async Task Whoever_checks_out_in_time_is_no_alarm_and_neither_is_whoever_writes_the_note()
    {
        var (one, _) = await Today("Mads Punktlig");
        var (two, id) = await Today("Mads Skriver");
        foreach (var who in new[] { one, two }) await (await (await who.Mentor.Browse()).Open("/")).Press("Check in");
        await (await (await one.Mentor.Browse()).Open("/")).Press("Check out");
        await (await two.Mentor.Browse()).Note(two);
        Assert.False(await house.Peek<bool>("select out_at is null from bot.outing where id = $1", id));
        house.Clock.Set(new(2026, 3, 10, 20, 0, 0, TimeSpan.Zero));
        await Raise();
        Assert.Equal((0, 0), (await Told(one.Coordinator), await Told(two.Coordinator)));
    }

    [Fact]
    public async Task The_phone_list_says_whom_to_ring_and_not_whom_they_meet_and_is_the_units_own()
    {
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var karla = await house.World.Coordinator("Karla Ring");
        var mona = await house.World.NewMentor(karla, "Mona Ring");
        (await house.As<ChangeContact, Outcome<Guid>>(act => act.Run(karla.Actor, mona.Id, new() { Name = "Mona Opdigtet", Phone = "00 11 22 33" }, default))).Value();
        var meeting = await house.World.Agreed(karla, mona, "Xenia Ring");
        var own = await (await mona.Browse()).Open(meeting.Address + "/appointments/new");
        await own.Fill("Date", "10-03-2026").Fill("Time", "13:00").Fill("Kind", "Leave").Press("Save");
        await (await own.Open("/")).Press("Check in");

        await house.Force("insert into bot.establishment_entry (id, establishment, \"from\", address, phone, booking, notice_days, may_bring, recorded_at, by) select gen_random_uuid(), 1, d, 'Prøvevej', p, 'Ring', 0, 'Frugt', '2026-01-01', $1 from (values (date '2026-01-01', '00 99 00 99'), ('2026-04-01', '00 88 00 88')) it (d, p)", karla.Id);
        await house.Force("update bot.appointment set establishment = 1 where mentorship = $1", meeting.Id);
        var list = await (await karla.Browse()).Open("/visits/out");
        Assert.Contains("00 99 00 99", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("00 88 00 88", list.Text, StringComparison.Ordinal);
        foreach (var words in new[] { "Mona Ring", "00 11 22 33", "10 March 2026 12:00", "10 March 2026 14:30" }) Assert.Contains(words, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Xenia", list.Text, StringComparison.Ordinal);
        var west = await house.World.Coordinator("Vera Vest", World.West);
        Assert.DoesNotContain("Mona Ring", (await (await west.Browse()).Open("/visits/out")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await mona.Browse()).Open("/visits/out")).Status);
    }

    [Fact]
    public async Task Nobody_checks_in_on_another_day_or_to_a_telephone_call()
    {
        var (call, id) = await Today("Mads Ringer", kind: "Phone");
        var mads = await (await call.Mentor.Browse()).Open($"{call.Address}/appointments/{id}/check-in");
        await mads.Press("Check in");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains("nothing to check in to", mads.Errors, StringComparison.Ordinal);
        var (later, other) = await Today("Mads Senere");
        house.Clock.Move(TimeSpan.FromDays(1));
        mads = await (await later.Mentor.Browse()).Open($"{later.Address}/appointments/{other}/check-in");
        await mads.Press("Check in");
        Assert.Contains("The meeting is on 10 March 2026", mads.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_on_the_telephone_notes_it_and_says_nothing_else()
    {
        var (meeting, id) = await Today("Mads Telefon");
        var page = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/appointments/{id}");
        var links = page.Text.Split(' ').Where(w => w.Contains("/noted/", StringComparison.Ordinal)).Select(w => new Uri(w).AbsolutePath).ToList();
        Assert.Equal(2, links.Count);

        var phone = await house.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(links[1])).Status); // going before coming
        await phone.Open(links[0]);
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.outing where id = $1", id)); // looking is not pressing
        await phone.Press();
        Assert.Equal("Noted", phone.Text);
        var before = await house.LastEntry();
        await phone.Open(links[1]);
        Assert.Equal("OK", phone.Text);
        await phone.Press();
        Assert.Equal("Noted", phone.Text);
        foreach (var word in new[] { "Mads", "Mie", "Back on Track" }) Assert.DoesNotContain(word, phone.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.False(await house.Peek<bool>("select out_at is null from bot.outing where id = $1", id));
        Assert.Contains(await house.Log(before), e => e is { Act: "meeting_check", Outcome: "done" } && e.Mentee == meeting.Mentee);
        // Used, it does nothing more.
        Assert.Equal("Noted", (await phone.Open(links[0])).Text);
    }

    [Fact]
    public async Task A_link_that_was_tampered_with_of_another_day_or_of_somebody_who_left_is_not_there()
    {
        var (meeting, id) = await Today("Mads Fremmed");
        var page = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/appointments/{id}");
        var link = page.Text.Split(' ').Where(w => w.Contains("/noted/", StringComparison.Ordinal)).Select(w => new Uri(w).AbsolutePath).First();
        var phone = await house.Visit();
        var nothing = (await phone.Open($"/noted/{new string('0', 64)}")).Bytes.Length;
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(link[..^1] + (link[^1] == '0' ? '1' : '0'))).Status);
        Assert.Equal(nothing, phone.Bytes.Length);
        house.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(link)).Status);
        house.Clock.Move(TimeSpan.FromDays(-1));
        Assert.Equal(HttpStatusCode.OK, (await phone.Open(link)).Status);
        await house.Force("update bot.reach set until = '2026-03-09' where account = $1", meeting.Mentor.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(link)).Status);
        await house.Force("update bot.reach set until = null where account = $1", meeting.Mentor.Id);
        var admin = await house.World.Somebody("Ada", World.East, Role.Administrator);
        (await house.As<DisableAccount, Outcome<Guid>>(act => act.Run(admin.Actor, meeting.Mentor.Id, default))).Value();
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(link)).Status);
    }

    [Fact]
    public async Task Whoever_is_overdue_since_yesterday_still_checks_out_by_the_link_and_a_week_later_nobody_does()
    {
        var (meeting, id) = await Today("Mads Nat");
        var page = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/appointments/{id}");
        var links = page.Text.Split(' ').Where(w => w.Contains("/noted/", StringComparison.Ordinal)).Select(w => new Uri(w).AbsolutePath).ToList();
        var phone = await house.Visit();
        await (await phone.Open(links[0])).Press();
        house.Clock.Move(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(links[0])).Status); // coming is for its own day
        Assert.Equal("OK", (await phone.Open(links[1])).Text);
        house.Clock.Move(TimeSpan.FromDays(6));
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(links[1])).Status);
        house.Clock.Move(TimeSpan.FromDays(-6));
        await (await phone.Open(links[1])).Press();
        Assert.Equal("Noted", phone.Text);
        Assert.False(await house.Peek<bool>("select out_at is null from bot.outing where id = $1", id));
    }
}
