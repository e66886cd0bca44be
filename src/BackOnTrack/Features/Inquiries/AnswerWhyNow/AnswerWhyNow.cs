using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Features.Inquiries.AnswerWhyNow;

/// <summary>What makes somebody ask now.</summary>
public sealed class AnswerWhyNow(Database db)
{
    /// <summary>The name under which the form keeps what is typed; the subject is the inquiry.</summary>
    public const string Form = "inquiry-why-now";

    public Task<Outcome<Guid>> Run(Actor actor, Guid id, WhyNowAnswers answers, CancellationToken stop) =>
        db.Answer(actor, id, draft => draft.Answer(answers), stop, Form);
}
