using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class EditInput
{
    public string? Title { get; set; }
    public string? Programme { get; set; }

    /// <summary>Which save the form was filled from.</summary>
    public uint Version { get; set; }
}

/// <summary>Puts title and programme of a gathering right until it is held. Whoever is invited sees what stands there now, and since when.</summary>
public sealed class EditNetworkDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, EditInput input, CancellationToken stop) => db.Write(actor, Act.NetworkPlan, async tx =>
    {
        var day = await tx.NetworkDays.SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        if (day.Version != input.Version) return Refusal.Conflict;
        if (!day.Edit(input.Title, input.Programme, tx.Now, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.NetworkPlan, null, id);
        return id;
    }, stop);
}
