using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>The units somebody can be posted to.</summary>
public sealed class UnitsToChoose(Database db)
{
    public Task<Outcome<IReadOnlyList<Choice>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<Choice>>(actor, Act.AccountList, async tx =>
        (await tx.Set<Unit>().OrderBy(u => u.Name).ToListAsync(stop)).ConvertAll(u => new Choice(u.Id.ToString(), u.Name)), stop);
}
