using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackOnTrack.Tests.Features.Post;

public sealed class WhatRan(BusyHouse house) : IClassFixture<BusyHouse>
{
    [Fact]
    public async Task What_the_house_does_at_intervals_is_written_down_whether_it_went_well_or_not()
    {
        var scopes = house.Services.GetRequiredService<IServiceScopeFactory>();
        using var stumbles = new Stumbling(scopes);
        await stumbles.StartAsync(default);
        await stumbles.Twice.WaitAsync(TimeSpan.FromMinutes(1)); // when it begins anew, the first time has been written down
        await stumbles.StopAsync(default);
        Assert.Equal("InvalidOperationException", await house.Peek<string>("select fault from bot.job where name = $1 and worked is null and ended = $2", nameof(Stumbling), house.Clock.GetUtcNow().UtcDateTime));
    }

    private sealed class Stumbling(IServiceScopeFactory scopes) : Regularly(TimeSpan.FromMilliseconds(1), scopes, new MovableClock(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero)), NullLogger.Instance)
    {
        private readonly TaskCompletionSource _twice = new();
        private int _times;

        public Task Twice => _twice.Task;

        protected override Task Do(IServiceProvider services, CancellationToken stop)
        {
            if (++_times == 2) _twice.SetResult();
            throw new InvalidOperationException("It stumbled.");
        }
    }
}
