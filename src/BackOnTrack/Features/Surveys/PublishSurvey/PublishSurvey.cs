using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Puts a version out of reach of changes, so that it can be sent. Everything that is missing is named at once.</summary>
public sealed class PublishSurvey(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        if (await tx.Surveys.SingleOrDefaultAsync(s => s.Id == id, stop) is not { } survey) return Refusal.NotFound;
        var items = await tx.SurveyItems.AsNoTracking().Where(i => i.Survey == id).OrderBy(i => i.Position).ToListAsync(stop);
        if (!survey.Publish(items, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.SurveyWrite, null, id);
        return id;
    }, stop);
}
