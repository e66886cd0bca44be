using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>What a stranger sees who wants to become a mentor: the texts in force, or that nobody is taken on just now.</summary>
public sealed class OfferApplication(Database db)
{
    public Task<Outcome<ApplicationOffer>> Run(CancellationToken stop) => db.Read<ApplicationOffer>(Actor.House, Act.ApplicationForm, async tx =>
    {
        if (!await tx.FormIsOpen(stop)) return new ApplicationOffer(false, null, null, []);
        return new ApplicationOffer(true, await tx.InForce(RoleTextKind.Role, stop), await tx.InForce(RoleTextKind.Criteria, stop),
            await tx.Set<Unit>().AsNoTracking().OrderBy(u => u.Name).ToListAsync(stop));
    }, stop);
}
