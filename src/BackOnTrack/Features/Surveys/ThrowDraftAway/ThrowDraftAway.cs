using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Throws a draft away; nobody was asked by it. What is published stays.</summary>
public sealed class ThrowDraftAway(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        if (await tx.Surveys.SingleOrDefaultAsync(s => s.Id == id, stop) is not { } survey) return Refusal.NotFound;
        if (!survey.IsDraft) return new Refusal("Surveys.Refuse.Published");
        await tx.SurveyItems.Where(i => i.Survey == id).ExecuteDeleteAsync(stop);
        tx.Remove(survey);
        tx.Did(Act.SurveyWrite, null, id);
        return id;
    }, stop);
}
