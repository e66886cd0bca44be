using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>A stranger applies. The house puts it down for them; whoever sent it can see nothing of it again.</summary>
public sealed class Apply(Database db)
{
    public Task<Outcome<Guid>> Run(ApplicationInput input, CancellationToken stop) => db.Write(Actor.House, Act.ApplicationEnter, async tx =>
    {
        if (!await tx.FormIsOpen(stop)) return new Refusal("Recruitment.Refuse.FormShut");
        var units = await tx.Set<Unit>().Select(u => u.Id).ToListAsync(stop);
        if (!(await tx.Take(input, units, ApplicationWay.PublicForm, stop)).Accepted(out var application, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ApplicationEnter, null, application.Id);
        return application.Id;
    }, stop);
}
