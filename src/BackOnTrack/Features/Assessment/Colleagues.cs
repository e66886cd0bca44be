using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Assessment;

/// <summary>Somebody who works here, by the name colleagues know.</summary>
public sealed record Colleague(Guid Account, string Name);

internal static class Colleagues
{
    /// <summary>Who can be asked to decide today.</summary>
    public static async Task<IReadOnlyList<Colleague>> Assessors(this Tx tx, CancellationToken stop) => await tx.Database.SqlQuery<Colleague>($"""
        select a.id as "Account", a.display_name as "Name" from bot.account a
        where a.disabled is null and a.id <> {tx.Actor.Account} and exists (select from bot.account_role r
            where r.account = a.id and r.role = {Snake.Of(Role.Assessor)} and r.since <= {tx.Now} and (r.until is null or r.until > {tx.Now}))
        order by a.display_name
        """).ToListAsync(stop);

    /// <summary>The names of those who prepared and decided, also of those who have left.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> Names(this Tx tx, WholeAssessment whole, CancellationToken stop)
    {
        Guid[] people = [.. whole.Hands.Distinct()];
        var names = await tx.Database.SqlQuery<Colleague>($"""select a.id as "Account", a.display_name as "Name" from bot.account a where a.id = any({people})""").ToListAsync(stop);
        return names.ToDictionary(n => n.Account, n => n.Name);
    }
}
