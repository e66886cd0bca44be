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

    /// <summary>The words the writer was asked about. The answer counts for these and for no others.</summary>
    public string? Asked { get; set; }

    internal bool IsAnswered => NoMentee && Plain(Asked) is { Length: > 0 } asked && asked == Plain(Words);

    private static string Plain(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Shares a note or a question with all who come. The words are always looked through first: one that is the name of a mentee the writer knows, or a reference, is refused until the writer says of these words that it is somebody else.</summary>
public sealed class WriteNetworkNote(Database db)
{
    public const string NamesMentee = "Training.Refuse.NamesMentee";

    public Task<Outcome<Guid>> Run(Actor actor, Guid id, NoteInput input, CancellationToken stop) => db.Write(actor, Act.NetworkNote, async tx =>
    {
        if (!await tx.NetworkDays.AnyAsync(d => d.Id == id, stop)) return Refusal.NotFound;
        if (!NetworkNote.Write(id, input.Kind, input.Words, actor.Account, tx.Now).Accepted(out var note, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!input.IsAnswered && await tx.NamesSomebody(input.Words, stop)) return new Refusal(NamesMentee, "Words");
        tx.Add(note);
        tx.Did(Act.NetworkNote, null, id);
        return id;
    }, stop);
}
