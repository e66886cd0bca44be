using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Policies;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Policies;

/// <summary>A text in force; for a mentor, since when the mentor has acknowledged it.</summary>
public sealed record PolicyLine(Guid Id, string Title, int Edition, DateTimeOffset WrittenAt, DateTimeOffset? Mine);

/// <summary>One page of the texts in force, by title.</summary>
public sealed record PoliciesPage(IReadOnlyList<PolicyLine> Lines, int All)
{
    public int Pages => (All + ListPolicies.OnAPage - 1) / ListPolicies.OnAPage;
}

public sealed class ListPolicies(Database db)
{
    public const int OnAPage = 20;

    public Task<Outcome<PoliciesPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<PoliciesPage>(actor, Act.PolicyRead, async tx =>
    {
        var said = tx.PolicyAcknowledgements;
        var all = tx.Policies.AsNoTracking().Where(p => p.EndedAt == null);
        var lines = await all.OrderBy(p => p.Title).ThenBy(p => p.Id).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage)
            .Select(p => new PolicyLine(p.Id, p.Title, p.Edition, p.WrittenAt, said.Where(s => s.Policy == p.Id && s.Mentor == actor.Account).Select(s => (DateTimeOffset?)s.At).FirstOrDefault())).ToListAsync(stop);
        return new PoliciesPage(lines, await all.CountAsync(stop));
    }, stop);
}
