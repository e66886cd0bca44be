using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.RecordTalk;

/// <summary>Keeps what stands on the form of a talk, sealed, from the first keystroke on. A sheet that was sent meanwhile keeps nothing.</summary>
public sealed class KeepTalkDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, SentDraft sent, CancellationToken stop) => db.Write(actor, Act.TalkDraft, async tx =>
    {
        if (sent.IsTooLong) return new Refusal("Drafts.Refuse.TooLong");
        if (await tx.Mentors.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } mentor) return Refusal.NotFound;
        var draft = await tx.TalkDrafts.SingleOrDefaultAsync(d => d.Mentor == id && d.Coach == actor.Account && d.Form == TalkForm.Talk, stop);
        await tx.KeepDraft(draft, mentor, TalkForm.Talk, sent, stop);
        tx.Did(Act.TalkDraft, null, id);
        return id;
    }, stop);
}

/// <summary>Throws it away because its writer says so.</summary>
public sealed class ClearTalkDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.TalkDraft, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == id, stop)) return Refusal.NotFound;
        await tx.DropTalkDraft(id, stop);
        tx.Did(Act.TalkDraft, null, id);
        return id;
    }, stop);
}

/// <summary>Throws away what has waited too long. Due on or before now, safe to run twice, late, and on two nodes.</summary>
public sealed class SweepTalkDrafts(Database db)
{
    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read(Actor.House, Act.TalkDraft, async tx =>
    {
        tx.Saw(Act.TalkDraft, null);
        return (Outcome<int>)await tx.TalkDrafts.Where(d => d.ExpiresAt <= tx.Now).ExecuteDeleteAsync(stop);
    }, stop);
}

/// <summary>The words in which the acts of a talk take its draft out of the drawer or throw it away.</summary>
internal static class TalkDrawer
{
    extension(Tx tx)
    {
        /// <summary>The actor's draft of a talk with this mentor, open; null when there is none, it has expired, or its sheet was sent meanwhile.</summary>
        public Task<TalkDraft?> TalkDraft(Guid mentor, CancellationToken stop) => tx.Usable(tx.TalkDrafts.Where(d => d.Mentor == mentor && d.Form == TalkForm.Talk), stop);

        /// <summary>The same of a group session, in whichever mentor's file it lies.</summary>
        public Task<TalkDraft?> GroupDraft(CancellationToken stop) => tx.Usable(tx.TalkDrafts.Where(d => d.Form == TalkForm.Group), stop);

        public Task<int> DropTalkDraft(Guid mentor, CancellationToken stop) =>
            tx.TalkDrafts.Where(d => d.Mentor == mentor && d.Coach == tx.Actor.Account && d.Form == TalkForm.Talk).ExecuteDeleteAsync(stop);

        public Task<int> DropGroupDraft(CancellationToken stop) =>
            tx.TalkDrafts.Where(d => d.Coach == tx.Actor.Account && d.Form == TalkForm.Group).ExecuteDeleteAsync(stop);

        private async Task<TalkDraft?> Usable(IQueryable<TalkDraft> drafts, CancellationToken stop)
        {
            var draft = await drafts.AsNoTracking().Where(d => d.Coach == tx.Actor.Account && d.ExpiresAt > tx.Now).OrderByDescending(d => d.SavedAt).FirstOrDefaultAsync(stop);
            return draft is null || await tx.WasSent(draft.Once, stop) ? null : await tx.Open(draft, stop);
        }
    }
}

/// <summary>How both forms keep what is typed.</summary>
internal static class TypedOfACoach
{
    extension(Tx tx)
    {
        /// <summary>Puts what stands on the sheet into the draft, or into a new one in this mentor's file. A sheet that was sent meanwhile keeps nothing.</summary>
        public async Task KeepDraft(TalkDraft? draft, Mentor mentor, string form, SentDraft sent, CancellationToken stop)
        {
            if (await tx.WasSent(sent.Once, stop)) return;
            if (draft is null) tx.Add(draft = TalkDraft.Of(mentor.Id, mentor.Unit, tx.Actor.Account, form));
            draft.Keep(sent, tx.Now);
        }
    }
}
