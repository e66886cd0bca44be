using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>Who is or was somebody's contact.</summary>
public sealed record ContactLine(Guid Id, string Name, DateTimeOffset Since, DateTimeOffset? Until);

/// <summary>An account that can be somebody's contact, and the office it works in.</summary>
public sealed record PossibleContact(Guid Id, string Name, string? Unit);

/// <param name="Lines">Newest first.</param>
/// <param name="Choices">Those of the file's own unit first.</param>
public sealed record ContactSheet(Guid Mentee, string Name, string Reference, IReadOnlyList<ContactLine> Lines, IReadOnlyList<PossibleContact> Choices);

/// <summary>Who reports of somebody's custody, who did, and who could.</summary>
public sealed class ReadContacts(Database db)
{
    private const int Most = 100;

    public Task<Outcome<ContactSheet>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<ContactSheet>(actor, Act.ContactName, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } person) return Refusal.NotFound;
        var rows = await tx.CustodyContacts.AsNoTracking().Where(c => c.Mentee == mentee).OrderByDescending(c => c.Since).ThenBy(c => c.Id).Take(Most).ToListAsync(stop);
        Guid[] accounts = [.. rows.Select(c => c.Account).Distinct()];
        var names = await tx.Database.SqlQuery<PossibleContact>($"""select a.id as "Id", a.display_name as "Name", null as "Unit" from bot.account a where a.id = any({accounts})""").ToDictionaryAsync(a => a.Id, a => a.Name, stop);
        tx.Saw(Act.ContactName, mentee);
        return new ContactSheet(mentee, person.Name.Text, person.Reference, [.. rows.Select(c => new ContactLine(c.Id, names.GetValueOrDefault(c.Account, ""), c.Since, c.Until))],
            [.. (await tx.PossibleContacts(mentee, stop)).Where(a => !rows.Exists(c => c.Account == a.Id && c.Until is null))]);
    }, stop);
}

/// <summary>Who can be let in.</summary>
internal static class Contactable
{
    /// <summary>Whoever wears the hat of a referrer today and is not kept away from the file; those of its own unit first.</summary>
    public static Task<List<PossibleContact>> PossibleContacts(this Tx tx, Guid mentee, CancellationToken stop) => tx.Database.SqlQuery<PossibleContact>($"""
        select a.id as "Id", a.display_name as "Name", min(u.name) as "Unit" from bot.account a
        join bot.account_role r on r.account = a.id and r.role = {Snake.Of(Role.Referrer)} and r.since <= {tx.Now} and (r.until is null or r.until > {tx.Now})
        left join bot.unit u on u.id = r.unit
        where a.disabled is null and not exists (select from bot.exclusion x where x.account = a.id and x.file = {mentee} and x.since <= {tx.Now} and (x.until is null or x.until > {tx.Now}))
        group by a.id, a.display_name order by bool_or(r.unit = (select m.unit from bot.mentee m where m.id = {mentee})) desc, a.display_name limit 500
        """).ToListAsync(stop);
}
