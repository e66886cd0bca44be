using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Takes an item out of a draft. Earlier versions keep it.</summary>
public sealed class RemoveItem(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid item, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        var survey = await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        var asked = await tx.SurveyItems.SingleOrDefaultAsync(i => i.Id == item && i.Survey == id, stop);
        if (survey is null || asked is null) return Refusal.NotFound;
        if (!survey.IsDraft) return new Refusal("Surveys.Refuse.Published");
        tx.Remove(asked);
        tx.Did(Act.SurveyWrite, null, item);
        return item;
    }, stop);
}
