using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;

namespace BackOnTrack.Features.Practice;

/// <summary>Begins the entry of one more practice. Nothing of it is published or public.</summary>
public sealed class BeginPractice(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, string? name, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, tx =>
    {
        if (!PracticeEntry.Begin(new() { Name = name }, actor.Account, tx.Now).Accepted(out var practice, out var refusals)) return Task.FromResult(Outcome<Guid>.Refused(refusals));
        tx.Add(practice);
        tx.Did(Act.PracticeWrite, null, practice.Id);
        return Task.FromResult<Outcome<Guid>>(practice.Id);
    }, stop);
}
