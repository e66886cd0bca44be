using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

public sealed class AskReferenceInput
{
    public string? Referee { get; set; }
    public RefereeRelation? Relation { get; set; }
}

/// <param name="Token">Goes into the address the referee is given: shown once and kept nowhere.</param>
public sealed record AskedReference(Guid Id, string Token);

/// <summary>Makes the address through which one referee answers once. The coordinator hands it over; nothing is mailed.</summary>
public sealed class AskReference(Database db)
{
    public async Task<Outcome<AskedReference>> Run(Actor actor, Guid id, AskReferenceInput input, CancellationToken stop)
    {
        var link = OneTimeLink.New();
        var made = await db.Write(actor, Act.ReferenceAsk, async tx =>
        {
            var application = await tx.Applications.SingleOrDefaultAsync(a => a.Id == id, stop);
            if (application is null) return Refusal.NotFound;
            if (!ApplicationReference.Ask(application, input.Referee, input.Relation, link.Hash, tx.Now).Accepted(out var reference, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.Add(reference);
            tx.Did(Act.ReferenceAsk, null, reference.Id);
            return reference.Id;
        }, stop);
        return made.Accepted(out var asked, out var wrong) ? new AskedReference(asked, link.Token) : Outcome<AskedReference>.Refused(wrong);
    }
}

/// <summary>The application is there for whoever would ask.</summary>
public sealed class OfferReference(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Guid>(actor, Act.ReferenceAsk, async tx =>
    {
        if (!await tx.Applications.AnyAsync(a => a.Id == id, stop)) return Refusal.NotFound;
        tx.Saw(Act.ReferenceAsk, null, id);
        return id;
    }, stop);
}
