using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Makes a version of the draft: in force from now on, and never changed. Strangers go on reading the version they were shown.</summary>
public sealed class PublishVersion(Database db)
{
    /// <param name="seen">Which save the page showed: nobody publishes a text they have not seen.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, string? changed, uint seen, CancellationToken stop) => db.Write(actor, Act.PracticePublish, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        if (practice.Version != seen) return Refusal.Conflict;
        if ((await tx.TakenBack(stop)).StandIn(practice.Draft)) return new Refusal("Practice.Refuse.QuoteWithdrawn");
        var findings = EntryChecks.Of(practice.Draft, await tx.Lists(tx.Now.Day(), stop), tx.Now.Day());
        if (!practice.Publish(await tx.Latest(id, stop), changed, findings, actor.Account, tx.Now).Accepted(out var version, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(version);
        await tx.LookAgainForQuotes(practice, await tx.LeafletsOf(id, stop), version, stop);
        tx.Did(Act.PracticePublish, null, version.Id);
        return version.Id;
    }, stop);
}
