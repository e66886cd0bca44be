using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Features.Privacy;

/// <summary>How long a file is kept (O7, O9, O12), and what is restricted (O35, scenario 49).</summary>
public sealed class KeepingFiles(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Shut = "Personen bestrider det, der står om dommen";

    private readonly World _world = house.World;

    private string On(int days) => house.Clock.Today().AddDays(days).ToString("dd-MM-yyyy", null);

    private async Task<string> Reference(Guid mentee) => (await house.Peek<string>("select reference from bot.mentee where id = $1", mentee))!;

    private Task<bool> Restricted(Guid mentee) => house.Peek<bool>("select restricted from bot.mentee where id = $1", mentee);

    /// <summary>A declined file of the eastern unit, and who coordinates it.</summary>
    private async Task<(Person Karla, Guid Mentee, string Reference)> Declined(string name)
    {
        var (karla, asked) = (await _world.Coordinator("Karla"), await _world.Inquiry(name));
        await house.Over(asked.Mentee);
        return (karla, asked.Mentee, await Reference(asked.Mentee));
    }

    private async Task<Visitor> Restrict(Person who, Guid mentee)
    {
        var desk = await (await who.Browse()).Open($"/mentees/{mentee}/keeping");
        await desk.Fill("Outcome", "Restrict").Fill("Ground", "Contested").Fill("Words", Shut).Fill("NextReview", On(60)).Press("Save the review");
        Assert.Equal("/keeping", desk.Path);
        return desk;
    }

    [Fact]
    public async Task A_file_whose_day_has_come_stands_on_the_start_page_and_is_kept_with_a_reason_until_a_day_within_the_longest_interval()
    {
        var (karla, mentee, reference) = await Declined("Gemt Længesen");
        await house.Force("update bot.mentee set review_due = $2 where id = $1", mentee, house.Clock.Today().AddDays(-1));
        var desk = await (await karla.Browse()).Open("/today/FileToReview");
        Assert.Contains($"/mentees/{mentee}/keeping", desk.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Overdue", (await desk.Open("/keeping")).Text, StringComparison.Ordinal);
        await desk.Open($"/mentees/{mentee}/keeping");
        await desk.Fill("Outcome", "Keep").Fill("NextReview", On(500)).Press("Save the review");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        Assert.Contains("Choose a day after today", desk.Errors, StringComparison.Ordinal);
        Assert.Contains("Write why", desk.Errors, StringComparison.Ordinal);
        await desk.Fill("Words", "Sagen om erstatning er ikke slut").Fill("NextReview", On(200)).Press("Save the review");
        Assert.Equal("/keeping", desk.Path);
        Assert.DoesNotContain($"/mentees/{mentee}/keeping", (await desk.Open("/today/FileToReview")).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Sagen om erstatning er ikke slut", (await desk.Open($"/mentees/{mentee}/keeping")).Text, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.file_review where position('erstatning'::bytea in words) > 0"));
        Assert.Contains(reference, (await desk.Open("/keeping")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_reviews_at_once_are_told_of_each_other_and_nothing_typed_is_lost()
    {
        var (karla, mentee, _) = await Declined("Dobbelt Setsen");
        var (first, second) = (await (await karla.Browse()).Open($"/mentees/{mentee}/keeping"), await (await (await _world.Coordinator("Nora")).Browse()).Open($"/mentees/{mentee}/keeping"));
        await first.Fill("Outcome", "Keep").Fill("Words", "Den første var hurtigst").Fill("NextReview", On(90)).Press("Save the review");
        await second.Fill("Outcome", "Keep").Fill("Words", "Den anden skrev også").Fill("NextReview", On(120)).Press("Save the review");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Den første var hurtigst", second.Text, StringComparison.Ordinal);
        Assert.Equal("Den anden skrev også", second.Page.QuerySelector("[name='Input.Words']")!.TextContent.Trim());
        await second.Press("Save the review");
        Assert.Equal("/keeping", second.Path);
    }

    [Fact]
    public async Task Scenario_49_a_restricted_file_is_in_no_list_search_count_or_page_of_anybody()
    {
        var match = await (await _world.Proposed("Mads", "Lukket Forbudsen")).Active();
        await house.Over(match.Mentee);
        var reference = await Reference(match.Mentee);
        Assert.NotEqual(0L, await house.Peek<long>("select count(*) from bot.notice where strpos(path, $1) > 0", match.Id.ToString()));
        await Restrict(match.Karla, match.Mentee);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where strpos(path, $1) > 0", match.Id.ToString()));
        var desk = await match.Karla.Browse();
        foreach (var page in (string[])[$"/mentees/{match.Mentee}", $"/mentorships/{match.Id}", $"/mentees/{match.Mentee}/timeline", $"/mentees/{match.Mentee}/keeping", $"/mentees/{match.Mentee}/lookers"])
            Assert.Equal(HttpStatusCode.NotFound, (await desk.Open(page)).Status);
        foreach (var list in (string[])["/", "/mentorships", "/inquiries", "/custody", "/week", "/search?q=Forbudsen", $"/search?q={reference}"])
        {
            await desk.Open(list);
            Assert.DoesNotContain("Lukket", desk.Text, StringComparison.Ordinal);
            Assert.False(desk.Page.DocumentElement.OuterHtml.Contains(match.Id.ToString(), StringComparison.Ordinal), $"{list}: {desk.Page.QuerySelector($"[href*='{match.Id}']")?.ParentElement?.OuterHtml}");
        }
        await using var prompt = await Prompt.Open(house, match.Karla.Actor);
        foreach (var table in (string[])["mentee", "mentorship", "inquiry", "session", "session_note", "file_key", "name_token", "plan"])
            Assert.Null(await prompt.Do($"select 1 from bot.{table} where {(table is "mentee" ? "id" : table is "file_key" ? "owner" : "mentee")} = $1", match.Mentee));
    }

    [Fact]
    public async Task A_restricted_file_is_opened_with_a_reason_to_be_read_and_not_to_cover_for_a_colleague()
    {
        var (karla, mentee, reference) = await Declined("Bestridt Ordsen");
        var desk = await Restrict(karla, mentee);
        Assert.True(await Restricted(mentee));
        Assert.Contains("Restricted", desk.Text, StringComparison.Ordinal);
        await (await desk.Open("/files/open")).Fill("Reference", reference).Fill("Cause", "CoverForColleague").Fill("Words", "Kollegaen er syg i dag").Press("Open");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Open($"/mentees/{mentee}")).Status);
        await (await desk.Open("/files/open")).Fill("Reference", reference).Fill("Cause", "ReviewOfKeeping").Fill("Words", "Er der svar på det, personen bestrider").Press("Open");
        Assert.Equal($"/mentees/{mentee}", desk.Path);
        Assert.Contains("Restricted", desk.Text, StringComparison.Ordinal);
        Assert.Contains(Shut, (await desk.Open($"/mentees/{mentee}/keeping")).Text, StringComparison.Ordinal);
        await desk.Fill("Outcome", "Keep").Fill("Words", "Alligevel ikke, sagen bruges").Fill("NextReview", On(30)).Press("Save the review");
        Assert.Contains("you cannot change anything in it", desk.Errors, StringComparison.Ordinal);
        Assert.True(await Restricted(mentee));
        house.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, (await (await karla.Browse()).Open($"/mentees/{mentee}")).Status);
    }

    [Fact]
    public async Task Data_protection_sees_the_days_of_all_and_no_name_and_opens_a_restricted_file_to_those_it_was_shut_to()
    {
        var (karla, mentee, reference) = await Declined("Skjult Dagsen");
        await Restrict(karla, mentee);
        var dora = await (await _world.Somebody("Dora Data", World.West, Role.DataProtection)).Browse();
        await dora.Open("/keeping");
        Assert.Contains(reference, dora.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dagsen", dora.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dora.Open($"/mentees/{mentee}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dora.Open($"/mentees/{mentee}/keeping")).Status);
        await dora.Open($"/mentees/{mentee}/keeping/lift");
        await dora.Fill("Words", "x").Fill("NextReview", On(-1)).Press("Open it again");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dora.Status);
        var before = (await house.Log())[^1].Id;
        await dora.Fill("Words", "Det bestridte er rettet nu").Fill("NextReview", On(90)).Press("Open it again");
        Assert.Equal("/keeping", dora.Path);
        Assert.False(await Restricted(mentee));
        Assert.Contains(await house.Log(before), e => e.Act == "restriction_lift" && e.Outcome == "done" && e.Mentee == mentee);
        Assert.Equal(HttpStatusCode.OK, (await (await karla.Browse()).Open($"/mentees/{mentee}")).Status);
    }

    [Fact]
    public async Task Another_unit_a_mentor_and_whoever_is_kept_from_the_file_neither_see_its_days_nor_open_it_again()
    {
        var (karla, mentee, reference) = await Declined("Fremmed Dagsen");
        await Restrict(karla, mentee);
        var (viggo, nora) = (await _world.Coordinator("Viggo", World.West), await _world.Coordinator("Nora"));
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", nora.Id, mentee);
        foreach (var person in (Person[])[viggo, nora])
        {
            var desk = await person.Browse();
            Assert.DoesNotContain(reference, (await desk.Open("/keeping")).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await desk.Open($"/mentees/{mentee}/keeping/lift")).Status);
            await using var prompt = await Prompt.Open(house, person.Actor);
            Assert.Equal(false, await prompt.Do("select bot.lift_restriction($1, gen_random_uuid(), '2030-01-01')", mentee));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Somebody("Mona", World.East, Role.Mentor)).Browse()).Open("/keeping")).Status);
        Assert.True(await Restricted(mentee));
    }

    [Fact]
    public async Task What_runs_is_not_restricted_and_its_ending_brings_the_review_forward()
    {
        var match = await (await _world.Proposed("Eskild", "Travl Dagsen")).Active();
        var desk = await (await match.Karla.Browse()).Open($"/mentees/{match.Mentee}/keeping");
        await desk.Fill("Outcome", "Restrict").Fill("Ground", "Evidence").Fill("Words", Shut).Fill("NextReview", On(60)).Press("Save the review");
        Assert.Contains("the file can only be kept", desk.Errors, StringComparison.Ordinal);
        Assert.False(await Restricted(match.Mentee));
    }

    [Fact]
    public async Task A_hold_of_an_authority_stands_against_erasing_until_it_is_lifted_or_its_day_is_over()
    {
        var (karla, mentee, _) = await Declined("Bevaret Bevisen");
        var desk = await (await karla.Browse()).Open($"/mentees/{mentee}/hold");
        await desk.Fill("Until", On(-1)).Press("Keep it for them");
        Assert.Contains("Write which authority", desk.Errors, StringComparison.Ordinal);
        Assert.Contains("Choose a day from today", desk.Errors, StringComparison.Ordinal);
        await desk.Fill("Authority", "Østpolitiet, sag 123").Fill("Words", "Bevis i en straffesag").Fill("Until", On(30)).Press("Keep it for them");
        Assert.Equal($"/mentees/{mentee}/keeping", desk.Path);
        Assert.Contains("Østpolitiet, sag 123", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Somebody has decided", (await desk.Open($"/mentees/{mentee}/erase")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Privacy.Refuse.Against.Held", Assert.Single((await karla.Proposes(mentee)).Refusals).Code);
        await (await desk.Open($"/mentees/{mentee}/hold")).Press("They no longer need it");
        Assert.Empty((await karla.Proposes(mentee)).Refusals.Select(r => r.Code));
    }
}
