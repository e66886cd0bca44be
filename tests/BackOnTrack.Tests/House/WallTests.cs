using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.House;

public sealed class WallTests(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<int> Count(Person who, Act act = Act.FileSearch) => (await house.As<Database, Outcome<int>>(db => db.Read<int>(who.Actor, act, async tx =>
    {
        tx.SawMany(act, []);
        return await tx.Mentees.CountAsync();
    }, default))).Accepted(out var n, out _) ? n : -1;

    [Fact]
    public async Task Without_an_actor_every_table_of_a_file_is_empty()
    {
        var karla = await house.World.Coordinator("Karla");
        await house.World.Mentee(karla, "Mie Fiktivsen");
        var source = (Npgsql.NpgsqlDataSource)house.Services.GetService(typeof(Npgsql.NpgsqlDataSource))!;
        foreach (var wall in Walls.All)
        {
            await using var ask = source.CreateCommand($"select count(*) from bot.{wall.Table}");
            Assert.Equal(0L, await ask.ExecuteScalarAsync());
        }
    }

    [Fact]
    public async Task Every_table_that_names_a_mentee_or_a_mentor_stands_behind_a_forced_wall()
    {
        var open = await house.Peek<string>("""
            select string_agg(distinct c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where n.nspname = 'bot' and c.relkind = 'r' and a.attname in ('mentee', 'mentor', 'owner', 'file') and not a.attisdropped
              and not (c.relrowsecurity and c.relforcerowsecurity)
            """);
        Assert.Null(open);
    }

    [Fact]
    public async Task The_application_role_owns_nothing_passes_no_wall_and_cannot_change_the_log()
    {
        Assert.Equal(0L, await house.Peek<long>("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'bot_app'"));
        Assert.False(await house.Peek<bool>("select rolbypassrls or rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = 'bot_app'"));
        Assert.False(await house.Peek<bool>("select has_table_privilege('bot_app', 'bot.act_log', 'update') or has_table_privilege('bot_app', 'bot.act_log', 'delete') or has_table_privilege('bot_app', 'bot.act_log', 'truncate')"));
    }

    [Fact]
    public async Task A_coordinator_sees_the_files_of_the_unit_and_no_others()
    {
        var (east, west) = (await house.World.Coordinator("Ellen Øst", World.East), await house.World.Coordinator("Vera Vest", World.West));
        var (before, beforeWest) = (await Count(east), await Count(west));
        await house.World.Mentee(east, "Jonas Prøvesen");
        Assert.Equal(before + 1, await Count(east));
        Assert.Equal(beforeWest, await Count(west));
    }

    [Fact]
    public async Task An_exclusion_beats_the_role()
    {
        var karla = await house.World.Coordinator("Karla Kusine");
        var mentee = await house.World.Mentee(karla, "Sara Modelund");
        var before = await Count(karla);
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", karla.Id, mentee);
        Assert.Equal(before - 1, await Count(karla));
    }

    [Fact]
    public async Task A_right_that_ended_is_gone_in_the_same_instant()
    {
        var karla = await house.World.Coordinator("Karla Kortvarig", World.West);
        await house.World.Mentee(karla, "Emil Testberg");
        Assert.True(await Count(karla) > 0);
        await house.Force("update bot.reach set until = $2 where account = $1", karla.Id, house.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(0, await Count(karla));
    }

    [Fact]
    public async Task Who_covers_a_unit_reads_its_files_and_does_its_work_until_the_cover_ends()
    {
        var (karla, vera) = (await house.World.Coordinator("Karla Ferie"), await house.World.Coordinator("Vera Vikar", World.West));
        var mentee = await house.World.Mentee(karla, "Dækket Ind");
        var cover = Guid.CreateVersion7();
        const string Writes = "insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), bot.actor(), 'mentor', $1, 1, bot.now(), 'match_propose', bot.actor())";
        await using (var before = await Prompt.Open(house, vera.Actor))
            Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, await before.RefusalOf(Writes, mentee));
        await house.Force("insert into bot.reach (id, account, capacity, unit, since, cause, caused_by) values ($1, $2, 'cover', 1, '2020-01-01', 'leave', $2)", cover, vera.Id);
        await using (var during = await Prompt.Open(house, vera.Actor))
        {
            Assert.Equal(1L, await during.Do("select count(*) from bot.mentee where id = $1", mentee));
            await during.Do(Writes, mentee);
        }
        Assert.Contains("Øst", (await (await vera.Browse()).Open("/mentors/new")).Page.DocumentElement.OuterHtml);
        await house.Force("update bot.reach set until = $2 where id = $1", cover, house.Clock.GetUtcNow().UtcDateTime);
        await using var after = await Prompt.Open(house, vera.Actor);
        Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, await after.RefusalOf(Writes, mentee));
    }

    [Fact]
    public async Task When_the_log_cannot_be_written_nothing_is_saved_and_nothing_is_shown()
    {
        var karla = await house.World.Coordinator("Karla Uden-log");
        var before = await house.Peek<long>("select count(*) from bot.mentee");
        await house.Force("alter table bot.act_log add constraint no_entries check (actor <> '" + karla.Id + "') not valid");
        try
        {
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() => house.World.Mentee(karla, "Noor Fantasius"));
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() => Count(karla));
        }
        finally { await house.Force("alter table bot.act_log drop constraint no_entries"); }
        Assert.Equal(before, await house.Peek<long>("select count(*) from bot.mentee"));
    }

    [Fact]
    public async Task A_name_rests_as_noise_and_a_ciphertext_moved_to_another_row_does_not_open()
    {
        var karla = await house.World.Coordinator("Karla Kryptsen");
        var (one, two) = (await house.World.Mentee(karla, "Åse Opdigt"), await house.World.Mentee(karla, "Bjørn Usand"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.mentee where position('Opdigt'::bytea in name) > 0"));
        await house.Force("update bot.mentee set name = (select name from bot.mentee where id = $1) where id = $2", one, two);
        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => house.As<Database, Outcome<string>>(db => db.Read<string>(karla.Actor, Act.FileRead, async tx =>
        {
            tx.Saw(Act.FileRead, two);
            return (await tx.Mentees.FindVisible(two, default))!.Name.Text;
        }, default)));
        await house.Force("delete from bot.name_token where mentee = $1", two);
        await house.Force("delete from bot.mentee where id = $1", two);
    }

    [Fact]
    public async Task A_read_leaves_one_entry_and_the_hat_that_may_not_leaves_a_denied_one()
    {
        var karla = await house.World.Coordinator("Karla Læser");
        var admin = await house.World.Somebody("Adam Admin", World.East, Role.Administrator);
        var before = (await house.Log()).Select(e => e.Id).DefaultIfEmpty().Max();
        await Count(karla);
        Assert.Equal(-1, await Count(admin));
        Assert.Equal([("file_search", "done"), ("file_search", "denied")], (await house.Log(before)).Where(e => e.Actor == karla.Id || e.Actor == admin.Id).Select(e => (e.Act, e.Outcome)));
    }

    [Theory]
    [InlineData("fiktivsen"), InlineData("tivs"), InlineData("mie fik"), InlineData("MIE"), InlineData("asger"), InlineData("Åsg")]
    public async Task Any_part_of_a_name_finds_it_accents_folded(string typed)
    {
        var karla = await house.World.Coordinator("Karla Søger" + typed);
        var mentee = await house.World.Mentee(karla, "Mie-Åsger Fiktivsen");
        var outcome = await house.As<FindByName, Outcome<NamesFound>>(find => find.Run(karla.Actor, typed, default));
        Assert.True(outcome.Accepted(out var found, out _));
        Assert.Contains(found.People, p => p.Mentee == mentee);
    }

    [Fact]
    public async Task A_person_already_known_is_recognised_by_the_number_whoever_may_see_the_file()
    {
        var (east, west) = (await house.World.Coordinator("Ea Øst", World.East), await house.World.Coordinator("Vibe Vest", World.West));
        var mentee = await house.World.Mentee(east, "Tariq Fantasius", "010190-FIK1");
        var known = await house.As<Database, Outcome<Guid>>(db => db.Read<Guid>(west.Actor, Act.FileSearch, async tx => await tx.Ask<Guid?>($"select bot.known_person({tx.RegistrationIndex(new PersonAnswers(Registration: "010190 fik 1").Digits!)})", default) ?? Guid.Empty, default));
        Assert.True(known.Accepted(out var id, out _));
        Assert.Equal(mentee, id);
    }
}
