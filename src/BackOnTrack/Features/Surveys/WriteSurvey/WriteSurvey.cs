using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;

namespace BackOnTrack.Features.Surveys;

/// <summary>Begins a survey of the service's own, as a draft without items.</summary>
public sealed class WriteSurvey(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, SurveyInput input, CancellationToken stop) => db.Write(actor, Act.SurveyWrite, async tx =>
    {
        if (!Survey.Write(input, actor.Account, tx.Now).Accepted(out var survey, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(survey);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.SurveyWrite, null, survey.Id);
        return survey.Id;
    }, stop);
}
