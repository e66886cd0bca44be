using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>What nobody has begun is asked for, and no longer when it is there.</summary>
public sealed class BeingAskedInTime(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, Visitor Desk, Visitor Mona)> Inside(string status, string since)
    {
        var (course, desk) = await house.Inside(status, since);
        return (course, desk, await course.Mentor.Browse());
    }

    /// <summary>Whether the list of that work leads to the person of the story.</summary>
    private static async Task<bool> Waits(Course course, Visitor who, string kind) => (await who.Open($"/today/{kind}")).Page.QuerySelectorAll("main a[href]")
        .Any(link => new[] { course.Id, course.Mentee, course.Mentor.Id }.Any(id => link.GetAttribute("href")!.Contains(id.ToString(), StringComparison.Ordinal)));

    [Fact]
    public async Task The_short_kit_is_asked_for_in_the_second_week_of_remand_counted_from_its_first_prison()
    {
        var (course, desk, mona) = await Inside("Remand", "02-03-2026");
        Assert.True(await Waits(course, mona, "ShortKitMissing"));
        await desk.Says(course, "transfer", ("Establishment", "2"), ("Day", "09-03-2026"));
        Assert.True(await Waits(course, mona, "ShortKitMissing"));
        await mona.Follow("Begin the short kit");
        await mona.Fill("Kind", "ShortKit").Press();
        Assert.False(await Waits(course, mona, "ShortKitMissing"));
        Assert.Equal(new DateOnly(2026, 3, 2), await house.Peek<DateOnly>("select remand_since from bot.release_path where mentorship = $1", course.Id));

        var (another, _, later) = await Inside("Remand", "06-03-2026");
        Assert.False(await Waits(another, later, "ShortKitMissing"));
    }

    [Fact]
    public async Task The_list_is_asked_for_a_year_before_a_release_that_is_known()
    {
        var (course, desk, mona) = await Inside("Sentenced", "01-02-2026");
        await desk.Says(course, "release", ("Day", "11-03-2027"), ("Firmness", "Likely"));
        Assert.False(await Waits(course, mona, "ReleaseListMissing"));
        await desk.Says(course, "release", ("Day", "10-03-2027"), ("Firmness", "Likely"));
        Assert.True(await Waits(course, mona, "ReleaseListMissing"));
        await mona.Follow("Begin the list");
        await mona.Fill("Kind", "Whole").Press();
        Assert.False(await Waits(course, mona, "ReleaseListMissing"));
    }

    [Fact]
    public async Task A_release_meeting_that_was_planned_gets_its_words_when_it_has_been_held()
    {
        var (course, desk, mona) = await Inside("Sentenced", "01-02-2026");
        await desk.Says(course, "release", ("Day", "01-06-2026"), ("Firmness", "Likely"));
        await mona.Open($"{course.At}/release/begin");
        await mona.Fill("Kind", "Whole").Press();
        await mona.Open($"{course.At}/release/meeting");
        await mona.Fill("On", "12-03-2026").Fill("With", "Municipality").Press("Save");
        Assert.Equal("", mona.Errors);
        Assert.False(await Waits(course, mona, "ReleaseMeetingToWrite"));
        var now = house.Clock.GetUtcNow();
        house.Clock.Set(now.AddDays(3));
        try
        {
            mona = await course.Mentor.Browse(); // three days later the sign-in has ended
            Assert.True(await Waits(course, mona, "ReleaseMeetingToWrite"));
            await mona.Follow("Write what was agreed");
            await mona.Press("Save");
            Assert.NotEqual("", mona.Errors);
            await mona.Fill("Words", "Kommunen finder et værelse").Press("Save");
            Assert.Contains("Kommunen finder et værelse", mona.Text, StringComparison.Ordinal);
            Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.release_meeting where mentorship = $1", course.Id));
            Assert.False(await Waits(course, mona, "ReleaseMeetingToWrite"));
        }
        finally { house.Clock.Set(now); }
    }

    [Fact]
    public async Task A_release_a_mentor_writes_down_is_to_be_said_in_custody_too()
    {
        var (course, desk, mona) = await Inside("Sentenced", "01-02-2026");
        await mona.Open($"{course.At}/release/today/out");
        await mona.Fill("Input.ReleasedOn", "10-03-2026").Press();
        Assert.Equal("", mona.Errors);
        Assert.True(await Waits(course, desk, "ReleaseToConfirm"));
        await desk.Says(course, "status", ("Status", "Parole"), ("Establishment", ""), ("Day", "10-03-2026"));
        Assert.False(await Waits(course, desk, "ReleaseToConfirm"));
    }

    [Fact]
    public async Task Contact_that_cannot_be_had_asks_for_its_reason_and_a_new_place_for_a_permit()
    {
        var (course, desk, _) = await Inside("Sentenced", "01-02-2026");
        Assert.True(await Waits(course, desk, "PermitMissing"));
        await house.Force("insert into bot.mentor_permit (id, mentor, unit, establishment, state, applied_on) values (gen_random_uuid(), $1, 1, 1, 'applied', '2026-03-01')", course.Mentor.Id);
        Assert.False(await Waits(course, desk, "PermitMissing"));
        await desk.Says(course, "transfer", ("Establishment", "2"), ("Day", "09-03-2026"));
        Assert.True(await Waits(course, desk, "PermitMissing"));

        await desk.Says(course, "restriction", ("Restriction", "LettersRead"), ("Day", "09-03-2026"), ("DecidedBy", "Court"));
        Assert.False(await Waits(course, desk, "GapToJustify"));
        await desk.Says(course, "restriction", ("Restriction", "Isolation"), ("Day", "09-03-2026"), ("DecidedBy", "Court"));
        Assert.True(await Waits(course, desk, "GapToJustify"));
        await desk.Open($"{course.At}/gaps/new?restriction={await house.Peek<Guid>("select id from bot.contact_restriction where mentee = $1 and kind = 'isolation'", course.Mentee)}");
        Assert.Equal(("09/03/2026", "Isolation"), (desk.Page.QuerySelector("#Input_From")!.GetAttribute("value"), desk.Page.QuerySelector("[name='Input.Reason'][checked]")!.GetAttribute("value")));
        await desk.Press();
        Assert.Equal(("", course.At), (desk.Errors, desk.Path));
        Assert.False(await Waits(course, desk, "GapToJustify"));
    }

    [Fact]
    public async Task A_gap_for_refused_visits_proposes_their_last_day_and_says_so_in_words_and_a_restriction_of_somebody_else_is_not_there()
    {
        var (course, desk, mona) = await Inside("Sentenced", "01-02-2026");
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'M', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", course.Mentee, course.Id, course.Mentor.Id);
        await desk.Says(course, "restriction", ("Restriction", "VisitsRefused"), ("Day", "05-03-2026"), ("Until", "28-03-2026"), ("DecidedBy", "Police"));
        await (await mona.Open("/today/GapToJustify")).Follow("Justify the gap");
        Assert.Equal(("05/03/2026", "28/03/2026", "Other"), (mona.Page.QuerySelector("#Input_From")!.GetAttribute("value"), mona.Page.QuerySelector("#Input_Until")!.GetAttribute("value"),
            mona.Page.QuerySelector("[name='Input.Reason'][checked]")!.GetAttribute("value")));
        Assert.Equal("Visits refused", mona.Page.QuerySelector("#Input_Note")!.TextContent.Trim());
        var (other, _, _) = await Inside("Sentenced", "01-02-2026");
        await desk.Open($"{other.At}/gaps/new?restriction={await house.Peek<Guid>("select id from bot.contact_restriction where mentee = $1", course.Mentee)}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, desk.Status);
    }
}
