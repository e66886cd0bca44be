using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Shows strangers the newest version of a practice, or nothing of it any more. Off until somebody says otherwise.</summary>
public sealed class SwitchPublic(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, bool? open, bool namesNobody, CancellationToken stop) => db.Write(actor, Act.PracticeSwitch, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        if (open is not { } wanted) return new Refusal("House.Refuse.Missing", "Open");
        if (!wanted) practice.Hide();
        else if (await tx.Latest(id, stop) is not { } version) return new Refusal("Practice.Refuse.NoVersion", "Open");
        else if (await tx.TakenBack(stop) is var gone && (practice.QuoteWithdrawnAt is not null || gone.StandIn(version.Entry) || gone.StandIn(await tx.LeafletsOf(id, stop)))) return new Refusal("Practice.Refuse.QuoteWithdrawn", "Open");
        else if (!practice.Show(version, namesNobody, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PracticeSwitch, null, practice.Id);
        return practice.Id;
    }, stop);
}
