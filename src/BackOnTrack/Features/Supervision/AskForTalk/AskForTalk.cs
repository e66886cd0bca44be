using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.AskForTalk;

public sealed class AskInput
{
    public bool? Worried { get; set; }
    public string? About { get; set; }
}

/// <summary>A mentor asks the coach for a talk.</summary>
public sealed class AskForTalk(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AskInput input, CancellationToken stop) => db.Write(actor, Act.TalkAsk, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!TalkRequest.Ask(mentor, input.Worried, input.About, tx.Now).Accepted(out var request, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(request);
        tx.Did(Act.TalkAsk, null, request.Id);
        return request.Id;
    }, stop);
}

/// <summary>Shows whose page it is before something is asked or reported: the alias, for who may do the act.</summary>
public sealed class ShowAlias(Database db)
{
    public Task<Outcome<string>> Run(Actor actor, Act act, Guid id, CancellationToken stop) => db.Read<string>(actor, act, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias) return Refusal.NotFound;
        tx.Saw(act, null, id);
        return alias;
    }, stop);
}
