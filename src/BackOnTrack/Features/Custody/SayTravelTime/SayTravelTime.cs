using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>How long the way to an establishment takes, from a day on: two meetings on one day are planned with it.</summary>
public sealed class SayTravelTime(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, TravelSheet input, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (!await tx.Set<Establishment>().AnyAsync(e => e.Id == id, stop)) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (input.Other is { } other && !await tx.Set<Establishment>().AnyAsync(e => e.Id == other, stop)) return new Refusal("Custody.Refuse.NoSuchEstablishment", nameof(input.Other));
        if (tx.Programme.Custody.FarForDirectory(input.From, tx.Now.Day()) is { } far) return far;
        if (!TravelTime.Of(id, input, actor.Account, tx.Now).Accepted(out var way, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(way);
        tx.Did(Act.DirectoryWrite, null, way.Id);
        return way.Id;
    }, stop);
}
