using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Decides on each fact in doubt before anything is sent: checked today, sent with its doubt beside it, or left out.</summary>
public sealed class SettleDoubts(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, IReadOnlyDictionary<ShareFact, DoubtAnswer?> answers, CancellationToken stop) => db.Write(actor, Act.DisclosurePrepare, async tx =>
    {
        if (await tx.Disclosures.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } it) return Refusal.NotFound;
        if (it.State is not ShareState.Prepared) return new Refusal("Safety.Refuse.NotNow");
        var refusals = new List<Refusal>();
        foreach (var item in await tx.DisclosureItems.Where(i => i.Disclosure == id).ToListAsync(stop))
            if (!item.Settle(answers.GetValueOrDefault(item.Fact), actor.Account, Web.Clock.Day(tx.Now)).Accepted(out _, out var no)) refusals.AddRange(no);
        if (refusals.Count > 0) return refusals;
        tx.Did(Act.DisclosurePrepare, it.Mentee, id);
        return id;
    }, stop);
}
