using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Features.Asking;

namespace BackOnTrack.Features.Plans;

/// <summary>Finds the mentorship of a sheet about the areas of life by its code, among those the reader may type in for.</summary>
public sealed class FindLifeSheet(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, string? typed, CancellationToken stop) =>
        db.Read<Guid>(actor, Act.LifeAreaRecord, tx => tx.SheetTyped(typed, AnswersTo.LifeAreas, Act.LifeAreaRecord, stop), stop);
}
