using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>What mentors of all groups said, module by module: groups too small to be shown on their own are heard here.</summary>
public sealed class ReadPooledFeedback(Database db, Curriculum curriculum)
{
    public Task<Outcome<IReadOnlyList<FeedbackResult>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<FeedbackResult>>(actor, Act.FeedbackRead, async tx =>
    {
        var all = (await tx.CourseFeedbacks.AsNoTracking().ToListAsync(stop)).ToLookup(f => f.Module);
        tx.Saw(Act.FeedbackRead, null);
        return curriculum.Modules.Select(m => FeedbackResult.Pooled(m.Number, all[m.Number])).ToList();
    }, stop);
}
