using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Features.Asking;

namespace BackOnTrack.Features.Relationship;

/// <summary>Finds the mentorship of a sheet by its code, among those the reader may type in for.</summary>
public sealed class FindForm(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, string? typed, CancellationToken stop) =>
        db.Read<Guid>(actor, Act.RelationshipRecord, tx => tx.SheetTyped(typed, AnswersTo.WorkingTogether, Act.RelationshipRecord, stop), stop);
}
