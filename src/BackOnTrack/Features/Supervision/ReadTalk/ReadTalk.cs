using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ReadTalk;

/// <summary>One talk as far as its reader may see it. The note is there for who wrote it, and for nobody else not even as a gap.</summary>
/// <param name="Corrections">What stood there before, the latest first, each with the note of then for who wrote it.</param>
public sealed record TalkInFull(
    string Alias, CoachTalk Talk, string Coach, IReadOnlyList<AgreedAction> Actions, IReadOnlyList<Debrief> Debriefs, CoachNote? Note,
    IReadOnlyList<(TalkCorrection Before, EarlierCoachNote? Note)> Corrections);

public sealed class ReadTalk(Database db)
{
    public Task<Outcome<TalkInFull>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<TalkInFull>(actor, Act.TalkRead, async tx =>
    {
        if (await tx.CoachTalks.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.Mentor == mentor, stop) is not { } talk) return Refusal.NotFound;
        var alias = (await tx.AliasOf(mentor, stop))!;
        var actions = await tx.AgreedActions.AsNoTracking().Where(a => a.Talk == id).OrderBy(a => a.Due).ToListAsync(stop);
        var debriefs = await tx.Debriefs.AsNoTracking().Where(d => d.Talk == id).ToListAsync(stop);
        var note = await tx.CoachNotes.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id, stop);
        if (note is not null) await tx.Open(note, stop);
        var corrections = await tx.Open(await tx.TalkCorrections.AsNoTracking().Where(c => c.Talk == id).OrderByDescending(c => c.CorrectedAt).ToListAsync(stop), stop);
        Guid[] ids = [.. corrections.Select(c => c.Id)];
        var notes = await tx.Open(await tx.EarlierCoachNotes.AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(stop), stop);
        var names = await tx.NamesOf([talk.Coach], stop);
        tx.Saw(note is null ? Act.TalkRead : Act.CoachNoteRead, null, id);
        return new TalkInFull(alias, talk, names.GetValueOrDefault(talk.Coach, ""), await tx.Open(actions, stop), debriefs, note,
            [.. corrections.Select(c => (c, notes.FirstOrDefault(n => n.Id == c.Id)))]);
    }, stop);
}
