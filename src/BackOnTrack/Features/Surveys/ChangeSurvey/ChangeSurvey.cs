using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Changes what a draft is called and what it is for.</summary>
public sealed class ChangeSurvey(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, SurveyInput input, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        if (await tx.Surveys.SingleOrDefaultAsync(s => s.Id == id, stop) is not { } survey) return Refusal.NotFound;
        if (!survey.Change(input).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Expect(survey, input.Version);
        tx.Did(Act.SurveyWrite, null, id);
        return id;
    }, stop);
}
