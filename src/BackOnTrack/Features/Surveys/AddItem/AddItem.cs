using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Puts an item at the end of a draft. A language may still be missing; publishing asks for all of them.</summary>
public sealed class AddItem(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ItemKind kind, SurveyItemInput input, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        if (await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } survey) return Refusal.NotFound;
        var others = await tx.SurveyItems.AsNoTracking().Where(i => i.Survey == id).ToListAsync(stop);
        if (!SurveyItem.Add(survey, others, kind, input, tx.Now).Accepted(out var item, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(item);
        tx.Did(Act.SurveyWrite, null, item.Id);
        return item.Id;
    }, stop);
}
