using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Changes an item of a draft; answers given to its earlier words no longer stand beside the new ones.</summary>
public sealed class ChangeItem(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid item, SurveyItemInput input, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        var survey = await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        var asked = await tx.SurveyItems.SingleOrDefaultAsync(i => i.Id == item && i.Survey == id, stop);
        if (survey is null || asked is null) return Refusal.NotFound;
        if (!asked.Change(survey, input).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Expect(asked, input.Version);
        tx.Did(Act.SurveyWrite, null, item);
        return item;
    }, stop);
}
