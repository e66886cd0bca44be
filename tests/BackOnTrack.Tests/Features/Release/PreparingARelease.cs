using System.Net;
using System.Text.RegularExpressions;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

public sealed partial class PreparingARelease(TestHouse house) : IClassFixture<TestHouse>
{
    [GeneratedRegex("/release/[0-9a-f]{64}")] private static partial Regex Address();

    [Fact]
    public async Task The_list_of_the_pack_has_owners_and_days_counted_from_release()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        Assert.Equal(20L, await house.Peek<long>("select count(*) from bot.release_item where mentee = $1", course.Mentee));
        Assert.Equal(new DateOnly(2026, 5, 10), await course.DueOf("meeting"));
        Assert.Equal(new DateOnly(2026, 9, 3), await course.DueOf("gate_plan"));
        Assert.Null(await course.DueOf("faith_community")); // nobody runs after what is not wished
        Assert.Contains("Waits for others: 7", mona.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_day_moves_every_open_point_moves_and_says_what_it_was()
    {
        var course = await Course.Begin(house);
        var desk = await (await house.World.Coordinator($"Karla {Guid.NewGuid():N}")).Browse();
        await desk.Open($"/mentees/{course.Mentee}/custody/status");
        await desk.Fill("Status", "Sentenced").Fill("Establishment", "1").Fill("Day", "01-02-2026").Press("Save");
        await Expects(desk, course, "10-09-2026");
        var mona = await course.BeginList();
        await Expects(desk, course, "10-10-2026");
        Assert.Contains("Every open point of the release list has its new day", desk.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 6, 10), await course.DueOf("meeting"));
        await mona.Open($"{course.At}/release");
        Assert.Contains("Before: 10 May 2026", mona.Text, StringComparison.Ordinal);
        Assert.Contains("before, it was 10 September 2026", mona.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'release_moved' and path = $2", course.Mentor.Id, $"{course.At}/release"));
        // The first day was told by the room of mentorships, the second by this one alone: one notice for each change.
        Assert.Equal<string>(["custody_changed", "custody_changed", "release_moved"], (await house.Peek<string[]>("select array_agg(kind order by kind) from bot.notice where account = $1", course.Mentor.Id))!);
    }

    [Fact]
    public async Task What_was_agreed_keeps_its_distance_to_release_though_for_a_while_nobody_knows_the_day()
    {
        var (course, desk) = await house.Inside();
        await Expects(desk, course, "18-09-2026");
        var mona = await course.BeginList();
        await Agreed(mona, course, "01-09-2026");
        await desk.Open($"/mentees/{course.Mentee}/custody/release");
        await desk.Fill("Day", "").Fill("Firmness", "").Fill("Unknown", "Appeal").Press("Save");
        Assert.Equal("", desk.Errors);
        Assert.Equal(new DateOnly(2026, 9, 1), await course.DueOf("agreed"));
        await desk.Open($"/mentees/{course.Mentee}/custody/release");
        await desk.Fill("Day", "18-12-2027").Fill("Firmness", "Firm").Fill("Unknown", "").Press("Save");
        Assert.Equal("", desk.Errors);
        Assert.Equal(new DateOnly(2027, 12, 1), await course.DueOf("agreed"));
        await Expects(desk, course, "28-12-2027");
        Assert.Equal(new DateOnly(2027, 12, 11), await course.DueOf("agreed"));
    }

    private static async Task Agreed(Visitor mona, Course course, string due)
    {
        await mona.Open($"{course.At}/release/items/new");
        await mona.Fill("What", "Et værelse").Fill("Owner", "Municipality").Fill("Due", due).Press("Save");
        Assert.Equal("", mona.Errors);
    }

    private static async Task Expects(Visitor desk, Course course, string day)
    {
        await desk.Open($"/mentees/{course.Mentee}/custody/release");
        await desk.Fill("Day", day).Fill("Firmness", "Firm").Press("Save");
    }

    [Fact]
    public async Task Whoever_is_released_by_a_court_is_looked_after_from_that_day()
    {
        var course = await Course.Begin(house);
        var desk = await (await house.World.Coordinator($"Kis {Guid.NewGuid():N}")).Browse();
        await desk.Open($"/mentees/{course.Mentee}/custody/status");
        await desk.Fill("Status", "Remand").Fill("Establishment", "1").Fill("Day", "01-02-2026").Press("Save");
        await desk.Open($"/mentees/{course.Mentee}/custody/transfer");
        await desk.Fill("Establishment", "2").Fill("Day", "20-02-2026").Press("Save");
        await desk.Open($"/mentees/{course.Mentee}/custody/status");
        await desk.Fill("Status", "Released").Fill("Establishment", "").Fill("Day", "10-03-2026").Press("Save");
        Assert.Contains("The contacts after release count from 10 March 2026", desk.Text, StringComparison.Ordinal);
        Assert.Equal("short_kit", await house.Peek<string>("select kind from bot.release_path where mentorship = $1 and released_on = '2026-03-10' and remand_since = '2026-02-01'", course.Id));
        Assert.Equal(7L, await house.Peek<long>("select count(*) from bot.release_contact where mentee = $1", course.Mentee));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'released_today' and path = $2", course.Mentor.Id, $"{course.At}/release"));
    }

    [Fact]
    public async Task Done_with_evidence_is_still_done_for_somebody_else_with_who_and_when()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        var at = await course.Point("bank");
        await mona.Open(at);
        await mona.Fill("State", "Done").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        await mona.Fill("Words", "Kontoen er åbnet").Press();
        var desk = await (await house.World.Coordinator($"Kaj {Guid.NewGuid():N}")).Browse();
        await desk.Open($"{course.At}/release");
        Assert.Contains("Bank account: Done, 10 March 2026, Mona Mentorsen. Kontoen er åbnet", Regex.Replace(desk.Text, @"\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_the_municipality_stands_apart_and_counts_as_nobodys_of_ours()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        Assert.Contains("Ours: 10. Waits for others: 7", mona.Text, StringComparison.Ordinal);
        await mona.Open($"{await course.Point("work")}/owner");
        await mona.Fill("WaitsFor", "JobCentre").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        await mona.Fill("Why", "Praktikplads").Press();
        Assert.Contains("Ours: 9. Waits for others: 8", mona.Text, StringComparison.Ordinal);
        Assert.Contains("Waits for: Job and benefits office", mona.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_outside_confirms_once_and_sees_nothing_but_the_one_point()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        await mona.Open($"{await course.Point("housing")}/link");
        await mona.Press();
        var address = Address().Match(mona.Text).Value;
        Assert.NotEmpty(address);
        await mona.Open(await course.Point("housing"));
        Assert.DoesNotMatch(Address(), mona.Text); // shown once

        var stranger = await house.Visit();
        await stranger.Open(address);
        Assert.Contains("A place to live", stranger.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Sara", "Fiktivsen", "Mona", "KV-" }) Assert.DoesNotContain(secret, stranger.Text, StringComparison.Ordinal);
        await stranger.Fill("Words", "Anvist fra den første").Press();
        Assert.Equal("/release/thanks", stranger.Path);
        var used = await stranger.Open(address);
        var unknown = await (await house.Visit()).Open("/release/" + new string('a', 64));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (used.Status, unknown.Status));
        Assert.Equal(unknown.Said, used.Said);
        await mona.Open($"{course.At}/release");
        Assert.Contains("A place to live: Done, 10 March 2026, Municipality", Regex.Replace(mona.Text, @"\s+", " "), StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'release_confirm' and mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task An_address_that_is_too_old_answers_like_one_that_never_was()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        await mona.Open($"{await course.Point("housing")}/link");
        await mona.Press();
        await house.Force("update bot.release_link set expires = '2026-03-01' where mentee = $1", course.Mentee);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open(Address().Match(mona.Text).Value)).Status);
    }

    [Fact]
    public async Task Released_today_raises_the_alarm_makes_the_short_kit_and_leads_through_one_thing_at_a_time()
    {
        var course = await Course.Begin(house);
        var desk = await house.World.Coordinator($"Kim {Guid.NewGuid():N}");
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/release/today/out");
        Assert.Contains("short kit", mona.Text, StringComparison.Ordinal);
        await mona.Press();
        Assert.Equal($"{course.At}/release/today/who", mona.Path);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'released_today' and path = $2", desk.Id, $"{course.At}/release"));
        await mona.Fill("Who", "Mona ved hovedporten").Press();
        await mona.Fill("Tonight", "Hos søsteren").Press();
        await mona.Fill("Call", "Vagttelefonen").Press();
        Assert.Equal($"{course.At}/release", mona.Path);
        Assert.Contains("Hos søsteren", mona.Text, StringComparison.Ordinal);
        Assert.Contains("short kit", mona.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 13), await house.Peek<DateOnly>("select due from bot.release_contact where mentee = $1 and kind = 'three_days'", course.Mentee));
        Assert.Equal(7L, await house.Peek<long>("select count(*) from bot.release_contact where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task The_short_kit_of_remand_is_ready_from_week_two_and_grows_into_the_whole_list()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/release/begin");
        await mona.Fill("Kind", "ShortKit").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        await mona.Fill("RemandSince", "05-03-2026").Press();
        Assert.Equal(9L, await house.Peek<long>("select count(*) from bot.release_item where mentee = $1 and due = '2026-03-19'", course.Mentee));
        await mona.Open($"{course.At}/release/begin");
        await mona.Press();
        Assert.Equal(20L, await house.Peek<long>("select count(*) from bot.release_item where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task A_contact_that_reached_nobody_stays_due()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/release/today/out");
        await mona.Press();
        var contact = $"{course.At}/release/contacts/{await house.Peek<Guid>("select id from bot.release_contact where mentee = $1 and kind = 'three_days'", course.Mentee)}";
        await mona.Open(contact);
        await mona.Fill("Way", "NotReached").Press();
        Assert.Contains("Tried once", mona.Text, StringComparison.Ordinal);
        await mona.Open(contact);
        await mona.Fill("Way", "Phone").Fill("Words", "Har et sted at bo").Press();
        Assert.Equal(new DateOnly(2026, 3, 10), await house.Peek<DateOnly>("select held_on from bot.release_contact where mentee = $1 and kind = 'three_days'", course.Mentee));
        await mona.Open(contact);
        Assert.Null(mona.Page.QuerySelector("textarea")); // held is held
    }

    [Fact]
    public async Task Papers_name_no_surname_no_programme_and_the_Word_file_says_the_same()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        await mona.Open($"{course.At}/release/gate");
        await mona.Fill("Who", "Fru Fiktivsen").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        await mona.Fill("Who", "Min søster").Fill("At", "09:00").Fill("Place", "Hovedporten").Fill("Fallback", "Ring til vagten").Press();
        Assert.Contains("are settled", mona.Text, StringComparison.Ordinal);
        foreach (var paper in new[] { "card", "summary" })
        {
            await mona.Open($"{course.At}/release/{paper}");
            Assert.Equal(HttpStatusCode.OK, mona.Status);
            foreach (var secret in new[] { "Fiktivsen", "Mentorsen", "Back on Track" }) Assert.DoesNotContain(secret, mona.Page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Contains("KV-", mona.Text, StringComparison.Ordinal);
        await mona.Open($"{course.At}/release/card");
        Assert.Contains("Min søster", mona.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_point_of_another_mentorship_is_not_there()
    {
        var (one, other) = (await Course.Begin(house), await Course.Begin(house, "Bente Andensen"));
        await one.BeginList();
        await other.BeginList();
        var mona = await one.Mentor.Browse();
        var foreign = (await other.Point("bank")).Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open($"{one.At}/release/items/{foreign}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open($"{other.At}/release")).Status);
    }

    [Fact]
    public async Task A_coach_sees_whether_there_is_contact_after_a_release_and_nothing_that_was_said()
    {
        var course = await Course.Begin(house, "Mette Coachet");
        var (coach, stranger) = (await house.World.Coach("Carl Udefra"), await house.World.Coach("Clara Fremmed"));
        foreach (var file in new[] { course.Mentee, course.Mentor.Id })
            await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, 1, '2026-01-20', 'world', $1)", coach.Id, file);
        var mona = await course.Mentor.Browse();
        await (await mona.Open($"{course.At}/release/today/out")).Press();
        await mona.Open($"{course.At}/release/contacts/{await Step("at_the_gate")}");
        await mona.Fill("Way", "InPerson").Fill("Areas", "Health").Fill("Words", "Hun var bange quagga").Press("Save");
        await mona.Open($"{course.At}/release/contacts/{await Step("three_days")}");
        await mona.Fill("Way", "NotReached").Press("Save");

        var carl = await (await coach.Browse()).Open(course.At);
        foreach (var fact in new[] { "Met at the gate", "10 March 2026 · ", "Within 72 hours", "13 March 2026", "Tried once" }) Assert.Contains(fact, carl.Text, StringComparison.Ordinal);
        foreach (var said in new[] { "quagga", "Health" }) Assert.DoesNotContain(said, carl.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await carl.Open($"{course.At}/release")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await stranger.Browse()).Open(course.At)).Status);
        await using var prompt = await Prompt.Open(house, stranger.Actor);
        Assert.Equal(0L, await prompt.Do("select count(*) from bot.release_steps($1)", course.Id));

        Task<Guid> Step(string kind) => house.Peek<Guid>("select id from bot.release_contact where mentee = $1 and kind = $2", course.Mentee, kind);
    }
}
