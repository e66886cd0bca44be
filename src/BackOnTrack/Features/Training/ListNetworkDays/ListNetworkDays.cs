using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>One page of the gatherings, the latest first.</summary>
public sealed record NetworkDaysPage(IReadOnlyList<NetworkDay> Days, int All, DateOnly Today)
{
    public int Pages => (All + ListNetworkDays.OnAPage - 1) / ListNetworkDays.OnAPage;
}

public sealed class ListNetworkDays(Database db)
{
    public const int OnAPage = 20;

    public Task<Outcome<NetworkDaysPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<NetworkDaysPage>(actor, Act.NetworkRead, async tx =>
    {
        var days = await tx.NetworkDays.AsNoTracking().OrderByDescending(d => d.On).ThenBy(d => d.Id).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage).ToListAsync(stop);
        return new NetworkDaysPage(days, await tx.NetworkDays.CountAsync(stop), tx.Now.Day());
    }, stop);
}
