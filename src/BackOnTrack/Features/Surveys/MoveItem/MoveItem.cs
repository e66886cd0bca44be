using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Moves an item of a draft one place up or down; at the end of the list it stays where it is.</summary>
public sealed class MoveItem(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid item, bool up, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        var survey = await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        var items = await tx.SurveyItems.Where(i => i.Survey == id).OrderBy(i => i.Position).ToListAsync(stop);
        var at = items.FindIndex(i => i.Id == item);
        if (survey is null || at < 0) return Refusal.NotFound;
        var beside = at + (up ? -1 : 1);
        if (beside >= 0 && beside < items.Count && !items[at].Swap(survey, items[beside]).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.SurveyWrite, null, item);
        return item;
    }, stop);
}
