using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>The feedback on a training group, module by module.</summary>
public sealed record FeedbackSheet(Cohort Cohort, IReadOnlyList<FeedbackResult> Results);

/// <summary>What the mentors of a group said, as far as enough of them said something.</summary>
public sealed class ReadFeedback(Database db, Curriculum curriculum)
{
    public Task<Outcome<FeedbackSheet>> Run(Actor actor, Guid cohort, CancellationToken stop) => db.Read<FeedbackSheet>(actor, Act.FeedbackRead, async tx =>
    {
        var group = await tx.Cohorts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == cohort, stop);
        if (group is null) return Refusal.NotFound;
        var all = (await tx.CourseFeedbacks.AsNoTracking().Where(f => f.Cohort == cohort).ToListAsync(stop)).ToLookup(f => f.Module);
        tx.Saw(Act.FeedbackRead, null, cohort);
        return new FeedbackSheet(group, [.. curriculum.Modules.Select(m => FeedbackResult.Of(m.Number, [.. all[m.Number]]))]);
    }, stop);
}
