using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// An establishment is called something else since a day that has come; what it was called before stays on its page. A name is
/// given when it is in use, not before: lists and papers show one name, the one of today.
/// </summary>
public sealed class NameEstablishment(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, RenameForm input, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (await tx.Set<Establishment>().SingleOrDefaultAsync(e => e.Id == id, stop) is not { } it) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (!EstablishmentName.Parse(input.Name).Accepted(out var name, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (input.From is not { } from) return new Refusal("Custody.Refuse.Open", nameof(input.From));
        if (from > tx.Now.Day()) return new Refusal("Custody.Refuse.NotYet", nameof(input.From));
        await tx.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('establishment'))", stop);
        if (!name.Equals(it.Name, StringComparison.OrdinalIgnoreCase) && await tx.IsCalled(name, stop)) return new Refusal("Custody.Refuse.EstablishmentThere", nameof(input.Name));
        var before = EstablishmentName.Of(id, it.Name, from, actor.Account, tx.Now);
        it.Name = name;
        tx.Add(before);
        tx.Did(Act.DirectoryWrite, null, before.Id, tx.Keep(name));
        return before.Id;
    }, stop);
}
