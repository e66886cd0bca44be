using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Policies;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Policies;

/// <summary>A mentor, since when this version is acknowledged, and which earlier one was.</summary>
public sealed record AcknowledgedLine(Guid Mentor, string Name, DateTimeOffset? At, int? Earlier);

/// <summary>One page of the mentors, those who lack it first.</summary>
public sealed record AcknowledgedPage(Policy Policy, IReadOnlyList<AcknowledgedLine> Lines, int Have, int All)
{
    public int Pages => (All + ListAcknowledged.OnAPage - 1) / ListAcknowledged.OnAPage;
}

/// <summary>Who has acknowledged a version of a text, and who has not.</summary>
public sealed class ListAcknowledged(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<AcknowledgedPage>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<AcknowledgedPage>(actor, Act.PolicyStanding, async tx =>
    {
        var policy = await tx.Policies.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (policy is null) return Refusal.NotFound;
        var (said, editions) = (tx.PolicyAcknowledgements, tx.Policies.Where(p => p.Root == policy.Root && p.Edition < policy.Edition));
        var corps = tx.Mentors.AsNoTracking().Where(m => m.State != MentorState.Left);
        var rows = await corps
            .Select(m => new
            {
                m.Id, m.Alias, At = said.Where(s => s.Policy == id && s.Mentor == m.Id).Select(s => (DateTimeOffset?)s.At).FirstOrDefault(),
                Earlier = editions.Where(e => said.Any(s => s.Policy == e.Id && s.Mentor == m.Id)).Max(e => (int?)e.Edition),
            })
            .OrderBy(m => m.At != null).ThenBy(m => m.Alias).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage).ToListAsync(stop);
        var names = await tx.NamesOf(rows.Select(r => r.Id), stop);
        tx.SawMany(Act.PolicyStanding, rows.Select(r => r.Id));
        return new AcknowledgedPage(policy, [.. rows.Select(r => new AcknowledgedLine(r.Id, names.GetValueOrDefault(r.Id, ""), r.At, r.Earlier))],
            await corps.CountAsync(m => said.Any(s => s.Policy == id && s.Mentor == m.Id), stop), await corps.CountAsync(stop));
    }, stop);
}
