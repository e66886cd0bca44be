using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>A coordinator writes down an application that came on paper or by telephone.</summary>
public sealed class EnterApplication(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, ApplicationInput input, CancellationToken stop) => db.Write(actor, Act.ApplicationEnter, async tx =>
    {
        if (!(await tx.Take(input, await tx.MyUnits(stop), ApplicationWay.Coordinator, stop)).Accepted(out var application, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ApplicationEnter, null, application.Id);
        return application.Id;
    }, stop);
}

/// <summary>What stands beside the coordinator's form.</summary>
public sealed class OfferEntering(Database db)
{
    public Task<Outcome<ApplicationOffer>> Run(Actor actor, CancellationToken stop) => db.Read<ApplicationOffer>(actor, Act.ApplicationEnter, async tx =>
    {
        var mine = await tx.MyUnits(stop);
        tx.Saw(Act.ApplicationEnter, null);
        return new ApplicationOffer(true, await tx.InForce(RoleTextKind.Role, stop), await tx.InForce(RoleTextKind.Criteria, stop),
            await tx.Set<Unit>().AsNoTracking().Where(u => mine.Contains(u.Id)).OrderBy(u => u.Name).ToListAsync(stop));
    }, stop);
}
