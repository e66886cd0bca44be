using BackOnTrack.Data;
using BackOnTrack.Vault;
using Npgsql;

namespace BackOnTrack.Tests.House;

public sealed class StartingAgain
{
    [Fact]
    public async Task A_start_where_all_stands_touches_no_wall_and_one_that_is_missing_or_of_another_build_is_put_up_again()
    {
        await using var database = await TestDatabase.Make();
        await using var super = NpgsqlDataSource.Create(database.Super);
        await Migrate.Run(database.Owner, default);
        var before = await Walls(super);
        await Migrate.Run(database.Owner, default);
        Assert.Equal(before, await Walls(super));

        await Do(super, "drop policy wall_read on bot.mentee");
        await Migrate.Run(database.Owner, default);
        Assert.Contains("mentee.wall_read", await Walls(super), StringComparison.Ordinal);

        before = await Walls(super);
        await Do(super, "update bot.setting set value = 'of another build' where key = 'house.walls'");
        await Migrate.Run(database.Owner, default);
        Assert.NotEqual(before, await Walls(super));
    }

    [Fact]
    public async Task With_another_master_key_the_house_does_not_start_and_the_database_still_knows_its_own()
    {
        await using var database = await TestDatabase.Make();
        MasterKey Key(string name) => MasterKey.AtPath(Path.Combine(database.Folder, name));
        await Migrate.HandOutPass(database.Owner, Key("its own"), default);
        await Assert.ThrowsAsync<AnotherKeyException>(() => Migrate.HandOutPass(database.Owner, Key("another"), default));
        await Migrate.HandOutPass(database.Owner, Key("its own"), default);
    }

    /// <summary>Each wall with the number under which it was put up.</summary>
    private static async Task<string> Walls(NpgsqlDataSource super)
    {
        await using var ask = super.CreateCommand("select string_agg(c.relname || '.' || p.polname || ' ' || p.oid, ', ' order by p.oid) from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname like 'wall%'");
        return (string)(await ask.ExecuteScalarAsync())!;
    }

    private static async Task Do(NpgsqlDataSource super, string sql)
    {
        await using var command = super.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
