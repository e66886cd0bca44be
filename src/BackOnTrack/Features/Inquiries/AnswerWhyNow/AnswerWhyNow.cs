using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Features.Inquiries.AnswerWhyNow;

/// <summary>What makes somebody ask now.</summary>
public sealed class AnswerWhyNow(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, WhyNowAnswers answers, CancellationToken stop) =>
        db.Answer(actor, id, draft => draft.Answer(answers), stop);
}
