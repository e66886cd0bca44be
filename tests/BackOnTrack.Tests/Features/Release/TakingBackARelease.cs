using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Features.Release;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>A release that mentor or coordinator write down: what follows it, and what follows when it never was.</summary>
public sealed class TakingBackARelease(TestHouse house) : IClassFixture<TestHouse>
{
    private static async Task SaysOut(Course course, Visitor who, string day = "10-03-2026")
    {
        await who.Open($"{course.At}/release/today/out");
        await who.Fill("Input.ReleasedOn", day).Press();
        Assert.Equal("", who.Errors);
    }

    private static async Task SaysItWasAMistake(Course course, Visitor who)
    {
        await who.Open($"{course.At}/release");
        await who.Follow("The release was a mistake");
        await who.Fill("Why", "Det var en anden Sara").Press("It was a mistake");
        Assert.Equal("", who.Errors);
    }

    private Task<long> Open(Course course) => house.Peek<long>("select count(*) from bot.release_item where mentee = $1 and state = 'open'", course.Mentee);

    [Fact]
    public async Task It_is_taken_back_with_a_reason_and_everything_is_as_it_was_but_for_what_is_kept()
    {
        var (course, desk) = await house.Inside();
        var mona = await course.Mentor.Browse();
        await SaysOut(course, mona);
        Assert.True(await Open(course) > 0);
        await mona.Open($"{course.At}/release");
        Assert.Contains("This is the short kit: what cannot wait.", mona.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("on remand", mona.Text, StringComparison.Ordinal); // a sentence is served, as custody says
        await mona.Follow("The release was a mistake");
        await mona.Press("It was a mistake");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        await SaysItWasAMistake(course, mona);
        Assert.Null(await house.Peek<DateOnly?>("select released_on from bot.release_path where mentorship = $1", course.Id));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.release_day where mentorship = $1 and taken_back_at is not null", course.Id));
        Assert.Equal((0L, 1L), (await Open(course), await house.Peek<long>("select count(*) from bot.act_log where act = 'release_take_back' and outcome = 'done' and mentee = $1", course.Mentee)));
        await desk.Open($"{course.At}/release");
        foreach (var kept in new[] { "A release on 10 March 2026 was written down by mistake. Mona", "Det var en anden Sara", "The short kit rested on something that was written down by mistake" })
            Assert.Contains(kept, desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Within 72 hours", desk.Text, StringComparison.Ordinal);
        await desk.Open($"/mentees/{course.Mentee}/custody");
        Assert.Contains("Release taken back by those around the mentee", desk.Text, StringComparison.Ordinal);

        // The list can be begun in earnest, and the mentee released in earnest.
        await mona.Open($"{course.At}/release/begin");
        await mona.Fill("Kind", "Whole").Press();
        Assert.Equal((20L, "whole"), (await Open(course), await house.Peek<string>("select kind from bot.release_path where mentorship = $1", course.Id)));
        await SaysOut(course, mona, "09-03-2026");
        Assert.Equal(new DateOnly(2026, 3, 12), await house.Peek<DateOnly>("select due from bot.release_contact where mentee = $1 and kind = 'three_days'", course.Mentee));
    }

    [Fact]
    public async Task Visits_follow_it_as_they_follow_custody_and_a_meeting_at_the_gate_is_possible_on_the_day()
    {
        var (course, desk) = await house.Inside();
        await house.Force("insert into bot.mentor_permit (id, mentor, unit, establishment, state, \"from\", until) values (gen_random_uuid(), $1, 1, 1, 'granted', '2026-01-01', '2026-12-31')", course.Mentor.Id);
        await house.Force("""
            insert into bot.mentor_check (id, mentor, unit, kind, issuer, issued_on, valid_until, outcome)
            select gen_random_uuid(), $1, 1, kind, 'Prøvepolitiet', '2026-01-01', '2026-12-31', 'clear' from unnest(array['criminal_record', 'security_clearance', 'references', 'confidentiality_declaration']) kind
            """, course.Mentor.Id);
        await desk.Says(course, "release", ("Day", "19-12-2026"), ("Firmness", "Firm"));
        var mona = await course.Mentor.Browse();
        Assert.Equal("", await Books("23-03-2026", "Visit"));
        Assert.Contains("19 December 2026", await Books("10-03-2026", "AtTheGate"), StringComparison.Ordinal);

        await SaysOut(course, await course.Mentor.Browse());
        Assert.True(await house.Peek<bool>("select cardinality(in_doubt) > 0 from bot.appointment where mentorship = $1 and kind = 'visit'", course.Id));
        Assert.Contains("Release is on 10 March 2026, before this visit", await Books("30-03-2026", "Visit"), StringComparison.Ordinal);
        Assert.Equal("", await Books("10-03-2026", "AtTheGate"));
        await desk.Open($"/mentees/{course.Mentee}/custody");
        Assert.Contains("The meeting planned for 23 March 2026 is in doubt", desk.Text, StringComparison.Ordinal);

        await SaysItWasAMistake(course, desk);
        Assert.False(await house.Peek<bool>("select cardinality(in_doubt) > 0 from bot.appointment where mentorship = $1 and kind = 'visit'", course.Id));
        Assert.True(await house.Peek<bool>("select cardinality(in_doubt) > 0 from bot.appointment where mentorship = $1 and kind = 'at_the_gate'", course.Id));

        async Task<string> Books(string day, string kind)
        {
            await mona.Open($"{course.At}/appointments/new");
            await mona.Fill("Date", day).Fill("Time", "18:00").Fill("Kind", kind).Press("Save");
            return mona.Errors;
        }
    }

    [Fact]
    public async Task What_custody_says_too_is_taken_back_in_custody()
    {
        var (course, desk) = await house.Inside();
        await desk.Says(course, "Released", "09-03-2026");
        var mona = await course.Mentor.Browse();
        foreach (var (who, can) in new[] { (desk, "Find the change there and say that it was a mistake"), (mona, "A coordinator can do it, and on the same day whoever reported it from the prison") })
        {
            await who.Open($"{course.At}/release/today/back");
            Assert.Contains("Custody says that the mentee has been out since 9 March 2026", who.Text, StringComparison.Ordinal);
            Assert.Contains(can, who.Text, StringComparison.Ordinal);
            Assert.Null(who.Page.QuerySelector("textarea"));
        }
        Assert.DoesNotContain("Custody and release", mona.Text, StringComparison.Ordinal);
        await desk.Follow("Custody and release");
        Assert.Equal($"/mentees/{course.Mentee}/custody", desk.Path);
        Assert.Contains("This was a mistake", desk.Text, StringComparison.Ordinal);
        // It was said in custody between the page and the button.
        var refused = await house.As<TakeBackRelease, Outcome<Guid>>(act => act.Run(course.Mentor.Actor, course.Id, "Forkert dag", default));
        Assert.Equal(["Release.Refuse.SaidInCustody"], refused.Refusals.Select(r => r.Code));
        Assert.Equal(new DateOnly(2026, 3, 9), await house.Peek<DateOnly>("select released_on from bot.release_path where mentorship = $1", course.Id));
    }

    [Fact]
    public async Task A_transfer_that_a_mistaken_release_called_off_stands_again_with_the_visit_booked_there()
    {
        var (course, desk) = await house.Inside();
        // A correction settles anew whom the file is open to: the mentor is one whom the prison has let in.
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'M', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", course.Mentee, course.Id, course.Mentor.Id);
        await desk.Says(course, "transfer", ("Establishment", "3"), ("Day", "20-03-2026"));
        await desk.Says(course, "Released", "09-03-2026");
        Assert.Contains("The transfer announced for 20 March 2026 is not carried out", desk.Text, StringComparison.Ordinal);
        Assert.Equal(0L, await InFlight(course));
        await desk.Open($"/mentees/{course.Mentee}/custody");
        await desk.Follow("This was a mistake");
        await desk.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        Assert.Contains("The transfer announced for 20 March 2026 stands again", desk.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await InFlight(course));

        // Its day has passed meanwhile: nobody knows what became of it, and the page says what must be said anew.
        await desk.Says(course, "Released", "10-03-2026");
        house.Clock.Move(TimeSpan.FromDays(12));
        try
        {
            desk = await (await house.World.Coordinator("Kis Senere")).Browse(); // signed in again
            await desk.Open($"/mentees/{course.Mentee}/custody");
            await desk.Follow("This was a mistake");
            await desk.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
            Assert.Contains("The transfer announced for 20 March 2026 does not stand again, its day has passed: announce it anew, or say where the person is now", desk.Text, StringComparison.Ordinal);
            Assert.Equal(0L, await InFlight(course));
        }
        finally { house.Clock.Move(TimeSpan.FromDays(-12)); }
    }

    private Task<long> InFlight(Course course) => house.Peek<long>("select count(*) from bot.custody_transfer where mentee = $1 and called_off_on is null and arrived_on is null and mistake is null", course.Mentee);

    [Theory]
    [InlineData("Remand", "1")]
    [InlineData("Released", "")]
    public async Task A_kit_that_was_begun_for_a_remand_or_a_release_ends_when_custody_says_that_it_was_a_mistake(string status, string place)
    {
        var (course, desk) = await house.Inside();
        // A correction settles anew whom the file is open to: the mentor is one whom the prison has let in.
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'M', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", course.Mentee, course.Id, course.Mentor.Id);
        await desk.Says(course, status, "05-03-2026", place);
        var mona = await course.Mentor.Browse();
        if (status == "Remand")
        {
            await mona.Open($"{course.At}/release/begin");
            await mona.Fill("Kind", "ShortKit").Press();
            Assert.Contains("on remand since 5 March 2026", mona.Text, StringComparison.Ordinal);
        }
        Assert.Equal(9L, await Open(course));
        await desk.Open($"/mentees/{course.Mentee}/custody");
        await desk.Follow("This was a mistake");
        await desk.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        Assert.Contains("The short kit rested on a mistake and has ended", desk.Text, StringComparison.Ordinal);
        await mona.Open($"{course.At}/release");
        Assert.Contains("The short kit rested on something that was written down by mistake", mona.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("on remand since", mona.Text, StringComparison.Ordinal);
        Assert.Equal(0L, await Open(course));
    }
}
