using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Features.Inquiries.AnswerTold;

/// <summary>Whether the person knows about the inquiry.</summary>
public sealed class AnswerTold(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ToldAnswers answers, CancellationToken stop) =>
        db.Answer(actor, id, draft => draft.Answer(answers), stop);
}
