using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class NoteInput
{
    public NoteKind? Kind { get; set; }
    public string? Words { get; set; }

    /// <summary>The writer has looked: the name is no mentee's.</summary>
    public bool NoMentee { get; set; }
}

/// <summary>Shares a note or a question with all who come. A word that is the name of a mentee the writer knows is refused, until the writer says it is somebody else.</summary>
public sealed class WriteNetworkNote(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, NoteInput input, CancellationToken stop) => db.Write(actor, Act.NetworkNote, async tx =>
    {
        if (!await tx.NetworkDays.AnyAsync(d => d.Id == id, stop)) return Refusal.NotFound;
        if (!NetworkNote.Write(id, input.Kind, input.Words, actor.Account, tx.Now).Accepted(out var note, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!input.NoMentee && await tx.NamesSomebody(input.Words, stop)) return new Refusal("Training.Refuse.NamesMentee", "Words");
        tx.Add(note);
        tx.Did(Act.NetworkNote, null, id);
        return id;
    }, stop);
}
