using BackOnTrack.Domain;
using Npgsql;

namespace BackOnTrack.Tests.House;

public sealed class GuardTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Reach = "insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), bot.actor(), $1, $2, 1, bot.now(), 'x', bot.actor())";

    [Fact]
    public async Task Setting_the_machines_hat_by_hand_opens_nothing()
    {
        await house.World.Coordinator("Karla Kendt");
        await using var prompt = await Prompt.Open(house);
        await prompt.Do("select set_config('bot.hat', 'system', true), set_config('bot.actor', '00000000-0000-0000-0000-00000000b070', true), set_config('bot.now', now()::text, true)");
        Assert.Equal(0L, await prompt.Do("select count(*) from bot.account"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), bot.actor(), bot.actor(), 'other', now(), bot.actor())"));
    }

    [Theory, InlineData("system"), InlineData("coordinator")]
    public async Task Without_the_pass_nobody_enters_but_by_a_sign_in(string hat)
    {
        var karla = await house.World.Coordinator("Karla Uden-pas " + hat);
        await using var prompt = await Prompt.Open(house);
        Assert.Null(await prompt.Do("select account from bot.enter_as($1, $2, now(), 'guessed')", karla.Id, hat));
        Assert.IsType<DBNull>(await prompt.Do("select bot.hat()"));
    }

    [Fact]
    public async Task The_pass_is_the_owners_to_hand_out()
    {
        await using var prompt = await Prompt.Open(house);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf("insert into bot.machine_pass values (sha256('mine'))"));
    }

    [Fact]
    public async Task A_referrer_starts_a_file_and_takes_nobody_elses()
    {
        var (karla, rikke) = (await house.World.Coordinator("Karla Ejer"), await house.World.Referrer("Rikke Rækker"));
        var others = await house.World.Mentee(karla, "Mie Andensen");
        await using var taking = await Prompt.Open(house, rikke.Actor);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await taking.RefusalOf(Reach, "referrer", others));
        await using var starting = await Prompt.Open(house, rikke.Actor);
        await starting.Do(Reach, "referrer", Guid.CreateVersion7());
    }

    [Fact]
    public async Task Whoever_starts_a_file_does_so_in_the_capacity_of_the_hat()
    {
        var rikke = await house.World.Referrer("Rikke Rolle");
        await using var prompt = await Prompt.Open(house, rikke.Actor);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf(Reach, "coordinator", Guid.CreateVersion7()));
    }

    [Fact]
    public async Task A_mentor_starts_no_file()
    {
        var mads = await house.World.Somebody("Mads Ingen", World.East, Role.Mentor);
        await using var prompt = await Prompt.Open(house, mads.Actor);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf(Reach, "mentor", Guid.CreateVersion7()));
    }

    [Theory]
    [InlineData("update bot.reach set account = bot.actor()")]
    [InlineData("update bot.reach set capacity = 'coordinator', file = null")]
    [InlineData("update bot.exclusion set file = gen_random_uuid()")]
    [InlineData("update bot.account_role set role = 'coordinator'")]
    [InlineData("update bot.sign_in set ends = 'infinity'")]
    [InlineData("update bot.account_link set expires = 'infinity'")]
    public async Task What_stands_in_the_ledger_is_ended_and_never_rewritten(string sql)
    {
        var karla = await house.World.Coordinator("Karla Retter");
        await using var prompt = await Prompt.Open(house, karla.Actor);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf(sql));
    }

    [Theory]
    [InlineData("coordinator", "1 hour"), InlineData("cover", "61 minutes"), InlineData("cover", "-1 minute"), InlineData("break_glass", "61 minutes"), InlineData("assessor", "1 hour")]
    public async Task A_reason_covers_for_an_hour_and_in_no_other_capacity(string capacity, string lasts)
    {
        var (karla, assessor) = (await house.World.Coordinator("Karla Time"), await house.World.Assessor("Asger Årsag"));
        var reference = await house.Peek<string>("select reference from bot.mentee where id = $1", await house.World.Mentee(karla, "Liv Lukketsen"));
        await using var prompt = await Prompt.Open(house, assessor.Actor);
        Assert.IsType<DBNull>(await prompt.Do("select bot.open_with_reason(gen_random_uuid(), $1, $2, 'x', bot.now() + $3::interval)", reference!, capacity, lasts));
    }

    [Fact]
    public async Task Who_is_known_here_is_not_told_to_somebody_who_has_not_entered()
    {
        var karla = await house.World.Coordinator("Karla Kender");
        await house.World.Mentee(karla, "Kim Kendtsen", "010191-FIK2");
        var index = await house.Peek<byte[]>("select registration_index from bot.mentee where registration_index is not null limit 1");
        await using var nobody = await Prompt.Open(house);
        Assert.IsType<DBNull>(await nobody.Do("select bot.known_person($1)", index!));
        Assert.Equal(0L, await nobody.Do("select count(*) from bot.registrations_taken(array[$1])", index!));
        Assert.Equal(0L, await nobody.Do("select count(*) from bot.references_taken(array(select reference from bot.mentee))"));
    }

    [Fact]
    public async Task Every_function_with_the_owners_rights_says_where_it_looks_and_is_called_by_nobody_else()
    {
        Assert.Null(await house.Peek<string>("""
            select string_agg(p.proname, ', ') from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'bot'
              and ((p.prosecdef and not coalesce('search_path=bot, pg_temp' = any (p.proconfig), false)) or p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))
            """));
    }

    [Theory, InlineData("reach_due"), InlineData("mentors_of"), InlineData("coaches_of"), InlineData("security_of"), InlineData("contacts_of"), InlineData("coaches_now")]
    public async Task What_only_serves_another_function_is_not_called_by_itself(string function)
    {
        await using var prompt = await Prompt.Open(house);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf($"select * from bot.{function}(gen_random_uuid())"));
    }
}
