using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.House;

/// <summary>Two units of work at once, neither of which can see what the other makes before both have looked.</summary>
public sealed class SomebodyWasFaster(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Of_two_that_make_what_there_may_be_one_of_the_second_is_told_so_and_the_house_does_not_fall()
    {
        var karla = await house.World.Coordinator("Karla Kapløb");
        var (one, two) = (new TaskCompletionSource(), new TaskCompletionSource());
        var before = (await house.Log()).Select(e => e.Id).DefaultIfEmpty().Max();
        var outcomes = await Task.WhenAll(Keep(karla.Id, one, two.Task), Keep(karla.Id, two, one.Task));
        Assert.Single(outcomes, o => o.Accepted(out _, out _));
        Assert.Equal([Refusal.Conflict], outcomes.Select(o => o.Accepted(out _, out var refusals) ? [] : refusals).Single(r => r.Count > 0));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.desk_draft where account = $1", karla.Id));
        Assert.Equal("done,refused", string.Join(',', (await house.Log(before)).Where(e => e.Actor == Actor.House.Account).Select(e => e.Outcome).Order()));
    }

    private Task<Outcome<Guid>> Keep(Guid whose, TaskCompletionSource looked, Task otherLooked) => house.As<Database, Outcome<Guid>>(db => db.Write(Actor.House, Act.OwnAccountChange, async tx =>
    {
        Assert.False(await tx.Ask<bool>($"select exists (select from bot.desk_draft where account = {whose})", default));
        looked.SetResult();
        await otherLooked;
        var id = Guid.CreateVersion7();
        await tx.Database.ExecuteSqlAsync($"insert into bot.desk_draft (id, account, address, fields, saved_at, expires_at) values ({id}, {whose}, '/x', '\\x00', {tx.Now.UtcDateTime}, {tx.Now.UtcDateTime.AddDays(1)})");
        tx.Did(Act.OwnAccountChange, mentee: null, id);
        return id;
    }, default));
}
