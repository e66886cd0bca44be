using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.People;

/// <summary>What was opened to be read is not written in by another way round.</summary>
public sealed class ReadingAndNothingMore(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<(Course Course, string Reference)> Opened(string mentor, string reference)
    {
        var course = await Course.Begin(house, mentor);
        await house.Force("update bot.mentee set reference = $2 where id = $1", course.Mentee, reference);
        return (course, reference);
    }

    private static async Task Ask(Visitor who, string reference, string words, string cause) =>
        await (await who.Open("/files/open")).Fill("Reference", reference).Fill("Cause", cause).Fill("Words", words).Press("Open");

    /// <summary>Whether a day in court is written down.</summary>
    private static async Task<bool> Writes(Visitor who, Guid mentee)
    {
        await (await who.Open($"/mentees/{mentee}/custody/court-date")).Fill("Day", "17-03-2026").Fill("Matter", "Trial").Press("Save");
        return who.Status == HttpStatusCode.OK;
    }

    [Fact]
    public async Task An_emergency_is_not_left_by_another_reason_nor_by_another_hat()
    {
        var (course, reference) = await Opened("Mona Nødsen", "VX-3456");
        var person = await _world.Somebody("Vera Flerhat", World.East, Role.Assessor, Role.Coach, Role.Mentor);
        var vera = await person.Browse();
        await Ask(vera, reference, "Moderen har ringet om en trussel", "UrgentSafety");
        Assert.Equal($"/mentees/{course.Mentee}", vera.Path);
        await Ask(vera, reference, "Kollegaen er syg hele ugen", "CoverForColleague");
        var glass = await Glass(person.Id, Role.Assessor);
        Assert.Equal([course.Mentee], glass!);
        foreach (var hat in new[] { Role.Coach, Role.Mentor })
            Assert.Equal(0L, await Under<long>(person.Id, hat, $"select count(*) from bot.mentorship where mentee = '{course.Mentee}'"));
    }

    [Fact]
    public async Task Cover_in_a_unit_where_one_does_not_work_reads_and_writes_nothing()
    {
        var (course, reference) = await Opened("Mona Dækket", "VX-4567");
        var (far, near) = (await (await _world.Coordinator("Vera Langt-væk", World.West)).Browse(), await (await _world.Coordinator("Nora Nær")).Browse());
        await Ask(far, reference, "Kollegaen er syg hele ugen", "CoverForColleague");
        Assert.Equal(HttpStatusCode.OK, (await far.Open(course.At)).Status);
        Assert.False(await Writes(far, course.Mentee));
        Assert.Contains("you cannot change anything in it", far.Errors, StringComparison.Ordinal);
        Assert.True(await Writes(near, course.Mentee));
    }

    [Fact]
    public async Task Whoever_only_looks_in_shuts_the_file_to_nobody_and_opens_it_to_nobody()
    {
        var (course, reference) = await Opened("Mona Lukket", "VX-5678");
        var kin = await _world.Coordinator("Kusine Lukket");
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", kin.Id, course.Mentee);
        var vera = await (await _world.Coordinator("Vera Lukker", World.West)).Browse();
        await Ask(vera, reference, "Moderen har ringet om en trussel", "UrgentSafety");
        await vera.Open($"/mentees/{course.Mentee}/exclusions");
        await vera.Press("The reason is gone");
        Assert.NotEqual(HttpStatusCode.OK, vera.Status);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.exclusion where file = $1 and until is null", course.Mentee));
        await (await vera.Open($"/mentees/{course.Mentee}/exclusions")).Fill("Account", course.Mentor.Id.ToString()).Fill("Cause", "Other").Press("Keep away");
        Assert.Contains("you cannot change anything in it", vera.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.exclusion where file = $1", course.Mentee));
    }

    [Fact]
    public async Task At_a_prompt_too_a_coordinator_of_another_unit_neither_adds_an_exclusion_nor_ends_one()
    {
        var (course, _) = await Opened("Mona Prompt", "VX-6789");
        var kin = await _world.Coordinator("Kusine Prompt");
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", kin.Id, course.Mentee);
        var vera = await _world.Coordinator("Vera Prompt", World.West);
        await using var prompt = await Prompt.Open(house, vera.Actor);
        Assert.Null(await prompt.Do("update bot.exclusion set until = bot.now() where file = $1 returning id", course.Mentee));
        Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf(
            "insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'other', bot.now(), bot.actor())", course.Mentor.Id, course.Mentee));
    }

    private Task<Guid[]?> Glass(Guid account, Role hat) => Under<Guid[]>(account, hat, "select bot.glass()");

    private async Task<T?> Under<T>(Guid account, Role hat, string sql)
    {
        await using var prompt = await Prompt.Open(house, new(account, hat));
        return (T?)await prompt.Do(sql);
    }
}
