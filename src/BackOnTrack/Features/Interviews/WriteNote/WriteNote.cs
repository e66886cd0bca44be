using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>What the form of a note shows: the newest version, whether it is coded, and what the writer has typed and not sent.</summary>
public sealed record NoteSheet(Interview Interview, InterviewNote? Note, string Words, bool IsCoded, DateTimeOffset? SavedAt, IReadOnlyDictionary<string, string[]>? Typed);

public sealed class OpenNote(Database db)
{
    public Task<Outcome<NoteSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<NoteSheet>(actor, Act.InterviewHold, async tx =>
    {
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { IsWithdrawn: false } interview) return Refusal.NotFound;
        var note = await tx.NewestNote(id, stop);
        var coded = note is not null && await tx.IsWorkedOn(note.Id, stop);
        var draft = await tx.InterviewDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Interview == id && d.Writer == actor.Account && d.ExpiresAt > tx.Now, stop);
        if (draft is not null && await tx.WasSent(draft.Once, stop)) draft = null;
        tx.Saw(Act.InterviewHold, null, id);
        return new NoteSheet(interview, note, note is null ? "" : tx.WordsOf(note), coded, draft?.SavedAt,
            draft is null ? null : InterviewDraft.Read(tx.Hashes.OpenForTheHouse("interview_draft", "fields", draft.Id, draft.Fields)));
    }, stop);
}

/// <summary>
/// Writes what was said. A name of a mentor in it is refused until the writer has looked; what looks like a reference always is.
/// A version somebody codes or quotes is not written over: the next one corrects it.
/// </summary>
public sealed class WriteNote(Database db)
{
    /// <param name="seen">Which save the form showed, 0 for none.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, NoteInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.InterviewHold, async tx =>
    {
        await tx.InLine($"note {id}", stop);
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        var newest = await tx.NewestNote(id, stop);
        if ((newest?.Version ?? 0) != seen) return Refusal.Conflict;
        if (!(await Written(tx, interview, newest, input, actor, stop)).Accepted(out var note, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!input.NoName && await tx.NamesAMentor(stop, input.Words, input.Corrects)) return new Refusal("Interviews.Refuse.NamesMentor", nameof(input.Words));
        tx.Seal(note, input.Words!.ReplaceLineEndings("\n").Trim());
        if (note.Id != newest?.Id) tx.Add(note);
        await tx.InterviewDrafts.Where(d => d.Interview == id && d.Writer == actor.Account).ExecuteDeleteAsync(stop);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.InterviewHold, null, id);
        return note.Id;
    }, stop);

    private static async Task<Outcome<InterviewNote>> Written(Tx tx, Interview interview, InterviewNote? newest, NoteInput input, Actor actor, CancellationToken stop)
    {
        if (newest is null) return InterviewNote.Write(interview, input, actor.Account, tx.Now);
        if (await tx.IsWorkedOn(newest.Id, stop)) return newest.Correct(interview, input, actor.Account, tx.Now);
        return newest.Rewrite(interview, input, isCoded: false, actor.Account, tx.Now).Accepted(out _, out var refusals) ? newest : Outcome<InterviewNote>.Refused(refusals);
    }
}
