using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>A coordinator writes down what a referee said on the telephone; the address stops working.</summary>
public sealed class NoteReference(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid reference, ReferenceInput input, CancellationToken stop) => db.Write(actor, Act.ReferenceTake, async tx =>
    {
        var asked = await tx.References.SingleOrDefaultAsync(r => r.Id == reference, stop);
        if (asked is null) return Refusal.NotFound;
        if (!asked.Take(input.ToAnswers(), ReferenceWay.Telephone, tx.Now, actor.Account).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ReferenceTake, null, asked.Id);
        return asked.Application;
    }, stop);
}

/// <summary>Whom the coordinator is talking with.</summary>
public sealed class ReadReferee(Database db)
{
    public Task<Outcome<ApplicationReference>> Run(Actor actor, Guid reference, CancellationToken stop) => db.Read<ApplicationReference>(actor, Act.ReferenceTake, async tx =>
    {
        var asked = await tx.References.AsNoTracking().SingleOrDefaultAsync(r => r.Id == reference, stop);
        if (asked is null) return Refusal.NotFound;
        tx.Saw(Act.ReferenceTake, null, asked.Id);
        return await tx.Open(asked, stop);
    }, stop);
}
