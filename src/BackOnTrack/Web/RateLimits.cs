using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;

namespace BackOnTrack.Web;

/// <summary>
/// How often one account may use a route, by the class the route declares; before sign-in one address. Ordinary pages are
/// counted by each node; what an attacker would use - guessing, searching, taking out, reading slowly for hours - is
/// counted over all of them. Wrong passwords are counted elsewhere, by name.
/// </summary>
public sealed class RateLimits(RequestDelegate next, SharedWindows windows, PartitionedRateLimiter<string> ordinary, TimeProvider clock, IConfiguration settings)
{
    /// <summary>So many in so long.</summary>
    private sealed record Limit(int Most, TimeSpan Window);

    private static readonly Limit Ordinary = new(600, TimeSpan.FromMinutes(1));

    private static readonly Dictionary<Rate, Limit> Bursts = new()
    {
        [Rate.Search] = new(90, TimeSpan.FromMinutes(1)),
        [Rate.SignIn] = new(300, TimeSpan.FromMinutes(5)), // a whole office may come from one address
        [Rate.Export] = new(20, TimeSpan.FromHours(1)),
        [Rate.Api] = new(120, TimeSpan.FromMinutes(1)), // a nightly run of a prison's system; whoever has no secret is counted by address
        [Rate.Code] = new(30, TimeSpan.FromMinutes(5)), // what strangers guess at
    };

    /// <summary>Openings of files: more than a coordinator's longest day, and what nobody needs between ten at night and six.</summary>
    private const int Day = 3000, Night = 400, Evening = 22, Morning = 6;

    internal const string Factor = "Rates:Factor";

    /// <summary>Setting <c>Rates:Factor</c> multiplies every limit: for measuring, and for tests that are in a hurry.</summary>
    private readonly int _factor = settings.GetValue(Factor, 1);

    public async Task Invoke(HttpContext context)
    {
        if (TooMany.IsSaying(context) || context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>() is not { } needs)
        {
            await next(context);
            return;
        }
        var (now, who) = (clock.GetUtcNow(), Who(context));
        if (await Burst(needs, who, now, context.RequestAborted) is { } wait) await TooMany.Refuse(context, needs.Act, AlarmKind.Flood, wait, now);
        else if (Reads(context, needs) && await Slow(who, now, context.RequestAborted) is { } later) await TooMany.Refuse(context, needs.Act, AlarmKind.MassReading, later, now);
        else await next(context);
    }

    /// <summary>How long to wait, or null when it is this one's turn.</summary>
    private async ValueTask<TimeSpan?> Burst(NeedsAttribute needs, string who, DateTimeOffset now, CancellationToken stop)
    {
        if (!Bursts.TryGetValue(needs.Rate, out var limit))
        {
            using var turn = ordinary.AttemptAcquire(who);
            return turn.IsAcquired ? null : Ordinary.Window;
        }
        var starts = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % limit.Window.Ticks), TimeSpan.Zero);
        return await windows.Take($"{needs.Rate}|{who}", starts, Times(limit.Most, _factor), stop) ? null : starts + limit.Window - now;
    }

    /// <summary>The long window: one day of work, or one night.</summary>
    private async ValueTask<TimeSpan?> Slow(string who, DateTimeOffset now, CancellationToken stop)
    {
        var local = now.Local();
        var isNight = local.Hour is >= Evening or < Morning;
        var started = local.Date.AddHours(isNight ? local.Hour < Morning ? Evening - 24 : Evening : Morning);
        var starts = now - (local - started);
        return await windows.Take($"{(isNight ? "night" : "day")}|{who}", starts, Times(isNight ? Night : Day, _factor), stop)
            ? null : starts.AddHours(isNight ? 24 - Evening + Morning : Evening - Morning) - now;
    }

    private static bool Reads(HttpContext context, NeedsAttribute needs) =>
        context.User.Actor() is not null && AccessTable.ClassOf(needs.Act) is LogClass.Consultation or LogClass.Disclosure;

    /// <summary>The account, or before sign-in the address.</summary>
    internal static string Who(HttpContext context) => context.User.Actor()?.Account.ToString() ?? (context.Connection.RemoteIpAddress is { } address ? Network(address) : "");

    /// <summary>
    /// What one line is given: an address of the old kind, of the new one a network of 64 bits, in which whoever has one has more
    /// addresses than anybody could count.
    /// </summary>
    private static string Network(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString() : address.AddressFamily is AddressFamily.InterNetworkV6 ? $"{new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]])}/64" : address.ToString();

    /// <summary>What each node counts by itself.</summary>
    internal static PartitionedRateLimiter<string> EachNode(int factor) => PartitionedRateLimiter.Create<string, string>(who => RateLimitPartition.GetSlidingWindowLimiter(who,
        _ => new() { PermitLimit = Times(Ordinary.Most, factor), Window = Ordinary.Window, SegmentsPerWindow = 6, QueueLimit = 0 }));

    private static int Times(int limit, int factor) => (int)Math.Min(int.MaxValue, (long)limit * factor);
}

public static class RateLimitSetup
{
    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton<SharedWindows>().AddSingleton(RateLimits.EachNode(settings.GetValue(RateLimits.Factor, 1)));
}
