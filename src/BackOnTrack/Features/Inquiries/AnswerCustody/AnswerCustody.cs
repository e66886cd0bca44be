using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.AnswerCustody;

/// <summary>The legal status, and where the person is.</summary>
public sealed class AnswerCustody(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CustodyAnswers answers, CancellationToken stop) =>
        db.Answer(actor, id, draft => draft.Answer(answers), stop, unless: async tx => answers.Establishment is { } place && !await tx.Set<Establishment>().AnyAsync(e => e.Id == place, stop)
            ? new Refusal("Custody.Refuse.NoSuchEstablishment", nameof(answers.Establishment))
            : null);
}
