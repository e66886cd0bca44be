using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>What a Word file would become, with what is to be said about it. Nothing is written yet.</summary>
public sealed record ReadForm(RanEntry Entry, IReadOnlyList<EntryFinding> Findings);

public sealed class ReadWordForm(Database db, Words words)
{
    public Task<Outcome<ReadForm>> Run(Actor actor, string name, byte[] file, CancellationToken stop) => db.Read<ReadForm>(actor, Act.PracticeRead, async tx =>
    {
        if (file.Length is 0 or > Material.MostBytes) return new Refusal("Training.Refuse.FileSize", "Upload", [Material.MostBytes / 1_000_000]);
        if (MaterialFile.KindOf(name, file) is not MaterialKind.Document || WordLines.Read(file) is not { } lines) return new Refusal("Practice.Refuse.NoWord", "Upload");
        var lists = await tx.Lists(tx.Now.Day(), stop);
        if (RanWordForm.Read(lines, words, lists) is not { } entry) return new Refusal("Practice.Refuse.NoForm", "Upload");
        if (entry.TooMuch() is { Count: > 0 }) return new Refusal("Practice.Refuse.FormTooLong", "Upload", [RanEntry.LongestText]);
        return new ReadForm(entry, EntryChecks.Of(entry, lists, tx.Now.Day()));
    }, stop);
}
