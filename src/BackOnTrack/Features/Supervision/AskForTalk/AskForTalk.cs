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

/// <summary>A mentor asks the coach for a talk, or says it in other words as long as they have not talked.</summary>
public sealed class AskForTalk(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AskInput input, CancellationToken stop) => db.Write(actor, Act.TalkAsk, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        var request = await tx.OpenRequest(id, stop);
        if (request is not null)
        {
            if (!request.AskAgain(input.Worried, input.About, tx.Now).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        }
        else if (TalkRequest.Ask(mentor, input.Worried, input.About, tx.Now).Accepted(out request, out var refusals)) tx.Add(request);
        else return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.TalkAsk, null, request.Id);
        return request.Id;
    }, stop);
}

/// <summary>Shows what the mentor has asked for already; null where nothing is open.</summary>
public sealed class ShowAsked(Database db)
{
    public Task<Outcome<AskSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<AskSheet>(actor, Act.TalkAsk, async tx =>
    {
        if (await tx.AliasOf(id, stop) is null) return Refusal.NotFound;
        var open = await tx.OpenRequest(id, stop);
        if (open is not null) await tx.Open(open, stop);
        tx.Saw(Act.TalkAsk, null, id);
        return new AskSheet(open);
    }, stop);
}

/// <param name="Open">The request nobody has answered yet.</param>
public sealed record AskSheet(TalkRequest? Open);

internal static class OpenRequests
{
    extension(Tx tx)
    {
        /// <summary>The one request of a mentor that no talk has answered. Older houses may hold several: the earliest.</summary>
        public Task<TalkRequest?> OpenRequest(Guid mentor, CancellationToken stop) =>
            tx.TalkRequests.Where(r => r.Mentor == mentor && r.Talk == null).OrderBy(r => r.AskedAt).ThenBy(r => r.Id).FirstOrDefaultAsync(stop);
    }
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
