using BackOnTrack.Features.Log;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BackOnTrack.Tests.House;

/// <summary>The log of a house that has been used: what is sealed already must not make the next sealing dearer.</summary>
public sealed class SealingABusyYear(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task All_of_it_is_sealed_at_once_in_batches_that_memory_holds_and_what_was_sealed_before_makes_the_rest_no_dearer()
    {
        await AskForNothingThatTakesTenSeconds();
        await house.Force("""
            insert into bot.act_log (at, actor, hat, act, class, outcome, request)
            select now(), gen_random_uuid(), 'coordinator', 'today_read', 'reading', 'done', gen_random_uuid() from generate_series(1, 100000)
            """);
        await house.Force("analyze bot.act_log, bot.act_leaf"); // as a database does by itself within a minute
        Assert.True(await house.As<SealLog, int>(s => s.Run(default)) >= 100_000);
        Assert.Equal(10_000, await house.Peek<long>("select max(last_position - first_position + 1) from bot.act_seal"));
        Assert.Equal(await house.Peek<long>("select count(*) from bot.act_log"), await house.Peek<long>("select count(*) from bot.act_leaf"));
    }

    /// <summary>Each entry compared with every sealed one takes a minute; done as it should be, a part of a second.</summary>
    private async Task AskForNothingThatTakesTenSeconds()
    {
        var source = house.Services.GetRequiredService<NpgsqlDataSource>();
        await house.Force($"alter database {new NpgsqlConnectionStringBuilder(source.ConnectionString).Database} set statement_timeout = '10s'");
        source.Clear(); // for those who come in from now on
    }
}
