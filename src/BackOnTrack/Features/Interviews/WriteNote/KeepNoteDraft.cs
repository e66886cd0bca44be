using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>Keeps what stands on the form of a note, sealed, from the first keystroke on. A sheet that was sent meanwhile keeps nothing.</summary>
public sealed class KeepNoteDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, SentDraft sent, CancellationToken stop) => db.Write(actor, Act.InterviewHold, async tx =>
    {
        if (sent.IsTooLong) return new Refusal("Drafts.Refuse.TooLong");
        await tx.InLine($"note {id}", stop);
        if (!await tx.Interviews.AnyAsync(i => i.Id == id && i.WithdrawnAt == null, stop)) return Refusal.NotFound;
        var draft = await tx.InterviewDrafts.SingleOrDefaultAsync(d => d.Interview == id && d.Writer == actor.Account, stop);
        if (!await tx.WasSent(sent.Once, stop))
        {
            if (draft is null) tx.Add(draft = InterviewDraft.For(id, actor.Account));
            draft.Keep(tx.Hashes.SealForTheHouse("interview_draft", "fields", draft.Id, InterviewDraft.Write(sent.Fields)), sent.Once, tx.Now);
        }
        tx.Did(Act.InterviewHold, null, id);
        return id;
    }, stop);
}

/// <summary>Throws it away because its writer says so.</summary>
public sealed class ClearNoteDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.InterviewHold, async tx =>
    {
        if (!await tx.Interviews.AnyAsync(i => i.Id == id, stop)) return Refusal.NotFound;
        await tx.InterviewDrafts.Where(d => d.Interview == id && d.Writer == actor.Account).ExecuteDeleteAsync(stop);
        tx.Did(Act.InterviewHold, null, id);
        return id;
    }, stop);
}

/// <summary>Throws away what has waited too long. Due on or before now, safe to run twice, late, and on two nodes.</summary>
public sealed class SweepNoteDrafts(Database db)
{
    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read(Actor.House, Act.InterviewRead, async tx =>
    {
        tx.Saw(Act.InterviewRead, null);
        return (Outcome<int>)await tx.InterviewDrafts.Where(d => d.ExpiresAt <= tx.Now).ExecuteDeleteAsync(stop);
    }, stop);
}
