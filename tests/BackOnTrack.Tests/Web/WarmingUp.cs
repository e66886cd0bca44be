using BackOnTrack.Cli;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Web;

public sealed class WarmingUp(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_the_start_pages_ask_can_be_asked_by_nobody_and_leaves_no_entry()
    {
        await WarmUp.Questions(house.Services, default);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where act = 'today_read'"));
    }

    [Theory]
    [InlineData(0, 60_000_000, true)] // after a day's work, in a quiet moment
    [InlineData(9_000_000, 60_000_000, false)] // somebody is reading
    [InlineData(0, 1_000_000, false)] // nothing has come together since
    public void Memory_is_given_back_when_it_is_quiet_and_there_is_some(long lately, long sinceTidied, bool tidies) => Assert.Equal(tidies, TidyMemory.IsTime(lately, sinceTidied));
}
