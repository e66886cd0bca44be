using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>Whether a file is still open to whoever wrote in it just now; asked so that nobody is led to a page that is shut, and no attempt is written down that they never made.</summary>
public sealed class StillReaches(Database db)
{
    public Task<Outcome<bool>> Run(Actor actor, Guid mentee, CancellationToken stop) =>
        db.Read<bool>(actor, Act.CustodyList, async tx => await tx.Mentees.AsNoTracking().AnyAsync(m => m.Id == mentee, stop), stop);
}
