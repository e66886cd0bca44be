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
}
