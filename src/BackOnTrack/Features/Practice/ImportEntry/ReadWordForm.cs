using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Files;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>What a Word file would become, with what is to be said about it. Nothing is written yet.</summary>
public sealed record ReadForm(RanEntry Entry, IReadOnlyList<EntryFinding> Findings);

/// <summary>What is to be said about an entry that was read already and is shown once more.</summary>
public sealed class CheckForm(Database db)
{
    public Task<Outcome<ReadForm>> Run(Actor actor, RanEntry entry, CancellationToken stop) => db.Read<ReadForm>(actor, Act.PracticeRead, async tx =>
        new ReadForm(entry, EntryChecks.Of(entry, await tx.Lists(tx.Now.Day(), stop), tx.Now.Day())), stop);
}

public sealed class ReadWordForm(Database db, FileDoor door, Words words)
{
    public async Task<Outcome<ReadForm>> Run(Actor actor, HeldOut file, CancellationToken stop)
    {
        var brought = await door.Look(file, stop);
        return await db.Read<ReadForm>(actor, Act.PracticeRead, async tx =>
        {
            if (brought.Refusals().ToList() is { Count: > 0 } refusals) return refusals;
            if (brought.Kind is not FileKind.Document || WordLines.Read(brought.Content) is not { } lines) return new Refusal("Practice.Refuse.NoWord", "Upload");
            var lists = await tx.Lists(tx.Now.Day(), stop);
            if (RanWordForm.Read(lines, words, lists) is not { } entry) return new Refusal("Practice.Refuse.NoForm", "Upload");
            if (entry.TooMuch() is { Count: > 0 }) return new Refusal("Practice.Refuse.FormTooLong", "Upload", [RanEntry.LongestText]);
            return new ReadForm(entry, EntryChecks.Of(entry, lists, tx.Now.Day()));
        }, stop);
    }
}
