using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>A request as the list shows it.</summary>
public sealed record ResearchLine(ResearchRequest Request, string Recipient, DeletionDuty Duty);

/// <summary>A page of the list.</summary>
public sealed record ResearchPage(IReadOnlyList<ResearchLine> Lines, int Page, int Pages);

/// <summary>What was asked for and what became of it, the newest first.</summary>
public sealed class ListResearch(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<ResearchPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<ResearchPage>(actor, Act.ResearchRead, async tx =>
    {
        var all = tx.ResearchRequests.AsNoTracking();
        var pages = Math.Max(1, (await all.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var recipients = tx.Set<Recipient>();
        var lines = await all.OrderByDescending(r => r.RequestedAt).ThenByDescending(r => r.Id).Skip((at - 1) * PageSize).Take(PageSize)
            .Select(r => new { Request = r, Name = recipients.Where(x => x.Id == r.Recipient).Select(x => x.Name).First() }).ToListAsync(stop);
        tx.Saw(Act.ResearchRead, null);
        return new ResearchPage([.. lines.Select(l => new ResearchLine(l.Request, l.Name, l.Request.Duty(tx.Now.Day())))], at, pages);
    }, stop);
}
