using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Takes a note away that should not have been shared: by who wrote it, or by the training lead. That there was one stays known.</summary>
public sealed class RemoveNetworkNote(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.NetworkNoteRemove, async tx =>
    {
        var note = await tx.NetworkNotes.SingleOrDefaultAsync(n => n.Id == id, stop);
        if (note is null) return Refusal.NotFound;
        if (!note.Remove(actor.Account, actor.Hat == Role.TrainingLead, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.NetworkNoteRemove, null, id);
        return note.NetworkDay;
    }, stop);
}
