using System.Net;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Network;

public sealed class KeepingANetwork(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_list_shows_first_name_and_relation_and_how_to_reach_somebody_is_opened_for_itself()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var lis = await mona.Knows(course, "Lis");
        await mona.Open($"{lis}/contact-data/change");
        await mona.Fill("FullName", "Lis Opdigtet").Fill("Phone", "00 00 00 17").Press("Save");
        Assert.Contains("00 00 00 17", mona.Text, StringComparison.Ordinal);

        foreach (var page in new[] { $"{course.At}/network", lis, $"{course.At}/network/picture" })
        {
            await mona.Open(page);
            Assert.Contains("Lis", mona.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Opdigtet", mona.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("00 17", mona.Text, StringComparison.Ordinal);
        }
        var before = await house.Peek<long>("select count(*) from bot.act_log where act = 'network_contact_data' and class = 'consultation' and record = $1", Guid.Parse(lis.Split('/')[^1]));
        await mona.Open($"{lis}/contact-data");
        Assert.Equal(before + 1, await house.Peek<long>("select count(*) from bot.act_log where act = 'network_contact_data' and class = 'consultation' and record = $1", Guid.Parse(lis.Split('/')[^1])));
    }

    [Fact]
    public async Task Without_the_mentees_yes_no_contact_is_written_down_and_the_page_says_why()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        var lis = await mona.Knows(course, "Lis");
        await mona.Contact(lis);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mona.Status);
        Assert.Contains("has not been asked whether people may be contacted", mona.Errors, StringComparison.Ordinal);
        Assert.Contains("Talte om weekenden", mona.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);

        await course.MenteeSays();
        await mona.Contact(lis);
        Assert.Contains("Talte om weekenden", mona.Text, StringComparison.Ordinal);

        await course.MenteeSays("withdrawn", "2026-03-01");
        await mona.Contact(lis, "Endnu en gang");
        Assert.Contains("taken back the consent", mona.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.network_contact where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task Whoever_said_no_is_left_in_peace_but_may_turn_to_us()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var bo = await mona.Knows(course, "Bo", "Brother", "Difficult");
        await mona.Says(bo, "Declined");
        await mona.Contact(bo);
        Assert.Contains("This person has said no", mona.Errors, StringComparison.Ordinal);
        await mona.Contact(bo, "Han ringede selv", they: true);
        Assert.Equal("", mona.Errors);
        Assert.Contains("They turned to us", mona.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_speak_to_somebody_is_kept_to()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var far = await mona.Knows(course, "Kurt", "Father", "Neutral", speaker: "OnlyTheMentee");
        await mona.Contact(far);
        Assert.Contains("only the mentee speaks", mona.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_childs_number_is_kept_only_while_a_carer_says_yes()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var mie = await mona.Knows(course, "Mie", "Child", child: true);
        await mona.Open($"{mie}/contact-data/change");
        await mona.Fill("Phone", "00 00 00 18").Press("Save");
        Assert.Contains("Without a carer's consent", mona.Errors, StringComparison.Ordinal);
        await mona.Says(mie);
        Assert.Contains("which carer says yes", mona.Errors, StringComparison.Ordinal);
        await mona.Says(mie, carer: "Anna, mor");
        Assert.Contains("Anna, mor", mona.Text, StringComparison.Ordinal);

        await mona.Open($"{mie}/contact-data/change");
        await mona.Fill("Phone", "00 00 00 18").Press("Save");
        Assert.Contains("00 00 00 18", mona.Text, StringComparison.Ordinal);
        house.Clock.Move(TimeSpan.FromMinutes(1)); // the last word counts
        await mona.Says(mie, "Withdrawn");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.network_contact_data where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task Whoever_asks_to_be_removed_is_really_gone_and_that_it_was_done_stays()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var (lis, bo) = (await mona.Knows(course, "Lis"), await mona.Knows(course, "Bo", "Brother"));
        await mona.Says(lis);
        await mona.Contact(lis);
        await mona.Open($"{lis}/contact-data/change");
        await mona.Fill("Phone", "00 00 00 19").Press("Save");
        await mona.Meets(course, "20-03-2026", "Et sted at bo", lis, bo);

        await mona.Open($"{lis}/remove");
        await mona.Fill("Wish", "TheirOwn").Press("Remove");
        Assert.Contains("Tick that you understand", mona.Errors, StringComparison.Ordinal);
        await mona.Fill("Wish", "TheirOwn").Fill("Sure", "true").Press("Remove");
        Assert.Equal($"{course.At}/network", mona.Path);
        Assert.DoesNotContain("Lis", mona.Text, StringComparison.Ordinal);
        Assert.Contains("The person asked for it", mona.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open(lis)).Status);

        var id = Guid.Parse(lis.Split('/')[^1]);
        Assert.Equal(0L, await house.Peek<long>("""
            select (select count(*) from bot.network_person where id = $1) + (select count(*) from bot.network_portrait where id = $1) + (select count(*) from bot.network_contact_data where id = $1)
              + (select count(*) from bot.network_consent where person = $1) + (select count(*) from bot.network_contact where person = $1) + (select count(*) from bot.network_invitee where person = $1)
            """, id));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.network_contact_note where mentee = $1", course.Mentee));
        Assert.Equal("their_own", await house.Peek<string>("select wish from bot.network_removal where id = $1", id));
    }

    [Fact]
    public async Task The_coach_sees_how_many_and_nobody_of_them_and_a_relative_nothing_at_all()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        var lis = await mona.Knows(course, "Lisbethine");
        var coach = await house.World.Coach("Clara Coach");
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, 1, '2026-01-20', 'match', $1)", coach.Id, course.Mentee);
        var clara = await (await coach.Browse()).Open(course.At);
        Assert.Contains("People in the network: 1.", clara.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lisbethine", clara.Text, StringComparison.Ordinal);
        foreach (var page in new[] { $"{course.At}/network", lis, $"{lis}/contact-data", $"{course.At}/network/picture" }) Assert.Equal(HttpStatusCode.NotFound, (await clara.Open(page)).Status);

        var karla = await house.World.Coordinator("Karla Fætter");
        Assert.Equal(HttpStatusCode.OK, (await (await karla.Browse()).Open(lis)).Status);
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", karla.Id, course.Mentee);
        var kin = await karla.Browse();
        foreach (var page in new[] { course.At, $"{course.At}/network", lis, $"{lis}/contact-data", $"{course.At}/network/picture" }) Assert.Equal(HttpStatusCode.NotFound, (await kin.Open(page)).Status);
    }

    [Fact]
    public async Task The_picture_needs_no_script_and_says_nothing_the_table_beneath_does_not()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        await mona.Knows(course, "Lis");
        await mona.Knows(course, "Bo <b>", "Brother", "Difficult");
        await mona.Open($"{course.At}/network/picture");
        var svg = mona.Page.QuerySelector("svg.bot-picture")!;
        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Empty(svg.QuerySelectorAll("script, style, [style], b"));
        var table = mona.Page.QuerySelector("table")!.TextContent;
        var labels = svg.QuerySelectorAll("text").Skip(1).Select(t => t.TextContent).ToList();
        Assert.Equal(4, labels.Count);
        Assert.All(labels, label => Assert.Contains(label, table, StringComparison.Ordinal));
        Assert.Contains("Difficult", table, StringComparison.Ordinal);
        Assert.Single(svg.QuerySelectorAll("path"));
    }

    [Fact]
    public async Task Two_who_change_the_same_person_both_see_what_the_other_wrote()
    {
        var course = await Course.Begin(house);
        var (mona, karla) = (await course.Mentor.Browse(), await (await house.World.Coordinator("Karla Samtidig")).Browse());
        var lis = await mona.Knows(course, "Lis");
        await mona.Open($"{lis}/change");
        await karla.Open($"{lis}/change");
        await karla.Fill("MaySay", "Kun at han er rask").Press("Save");
        await mona.Fill("MaySay", "At han ringer selv").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, mona.Status);
        Assert.Contains("Kun at han er rask", mona.Text, StringComparison.Ordinal);
        await mona.Press("Save");
        Assert.Contains("At han ringer selv", mona.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_was_not_asked_stands_on_the_start_page_until_they_are()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        var lis = await mona.Knows(course, "Lis");
        Assert.Contains("have not been asked", (await mona.Open("/today/NetworkWordMissing")).Text, StringComparison.Ordinal);
        await mona.Follow("Write down what they said");
        Assert.Equal($"{lis}/consent", mona.Path);
        await mona.Says(lis);
        Assert.DoesNotContain("Write down what they said", (await mona.Open("/today/NetworkWordMissing")).Text, StringComparison.Ordinal);
    }
}
