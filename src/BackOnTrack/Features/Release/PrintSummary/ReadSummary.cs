using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Release;

/// <summary>Takes the way out of the house on paper: the summary for the sentence plan, or the card for the mentee's pocket.</summary>
public sealed class ReadReleasePaper(Database db)
{
    public Task<Outcome<ReleaseSheet>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<ReleaseSheet>(actor, Act.ReleasePrint, async tx =>
    {
        var read = await ReadRelease.Sheet(tx, Act.ReleasePrint, mentorship, stop);
        return read.Accepted(out var sheet, out _) && sheet.Path is null ? Refusal.NotFound : read;
    }, stop);
}
