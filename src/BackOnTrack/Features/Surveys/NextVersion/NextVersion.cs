using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Makes a draft of the next version of a published survey, with all its items; where there is a draft already it leads there.</summary>
public sealed class NextVersion(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        if (await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } asked) return Refusal.NotFound;
        var newest = await tx.Surveys.AsNoTracking().Where(s => s.Root == asked.Root).OrderByDescending(s => s.Edition).FirstAsync(stop);
        if (newest.IsDraft && newest.Id != id)
        {
            tx.Did(Act.SurveyWrite, null, newest.Id);
            return newest.Id;
        }
        if (!newest.Next(actor.Account, tx.Now).Accepted(out var next, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(next);
        foreach (var item in await tx.SurveyItems.AsNoTracking().Where(i => i.Survey == newest.Id).OrderBy(i => i.Position).ToListAsync(stop)) tx.Add(item.CarryTo(next, tx.Now));
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.SurveyWrite, null, next.Id);
        return next.Id;
    }, stop);
}
