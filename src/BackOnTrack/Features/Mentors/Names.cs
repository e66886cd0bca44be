using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors;

/// <summary>An account by the name colleagues know.</summary>
public sealed record Colleague(Guid Id, string Name);

/// <summary>Colleagues by name: staff, never mentees.</summary>
public static class Names
{
    extension(Tx tx)
    {
        public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(IEnumerable<Guid> accounts, CancellationToken stop)
        {
            Guid[] ids = [.. accounts.Distinct()];
            return await tx.Database.SqlQuery<Colleague>($"""
                select a.id as "Id", a.display_name as "Name" from bot.account a where a.id = any({ids})
                """).ToDictionaryAsync(c => c.Id, c => c.Name, stop);
        }

        /// <summary>Everybody who has a role now, by name.</summary>
        public Task<List<Colleague>> Everybody(Role role, CancellationToken stop) => tx.Database.SqlQuery<Colleague>($"""
            select distinct a.id as "Id", a.display_name as "Name" from bot.account a join bot.account_role r on r.account = a.id
            where r.role = {Snake.Of(role)} and r.since <= {tx.Now} and (r.until is null or r.until > {tx.Now}) and a.disabled is null
            """).OrderBy(c => c.Name).ToListAsync(stop);

        /// <summary>
        /// Who keeps the files of a unit now, posted there or covering, but for whoever is kept from this file; where nobody is,
        /// the coordinators of the country: what nobody hears is told to nobody.
        /// </summary>
        public async Task<IReadOnlyList<Guid>> CoordinatorsOf(int unit, Guid file, CancellationToken stop)
        {
            var all = await tx.MayHear(file, (await tx.Everybody(Role.Coordinator, stop)).Select(c => c.Id), stop);
            var here = await tx.Reaches.Where(r => r.Unit == unit && r.File == null && all.Contains(r.Account) && r.Since <= tx.Now && (r.Until == null || r.Until > tx.Now)).Select(r => r.Account).Distinct().ToListAsync(stop);
            return here.Count > 0 ? here : all;
        }

        /// <summary>The units whose work is the actor's to do as coordinator: posted there, or covering.</summary>
        public Task<List<int>> MyUnits(CancellationToken stop) =>
            tx.Database.SqlQuery<int>($"select u as \"Value\" from unnest(bot.units('coordinator')) u").ToListAsync(stop);
    }
}
