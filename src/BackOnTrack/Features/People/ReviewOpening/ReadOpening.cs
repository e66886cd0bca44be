using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>An opening in an emergency as its reviewer sees it.</summary>
/// <param name="Who">The name colleagues know.</param>
/// <param name="Reason">The words that were given.</param>
/// <param name="Reference">Null for a reader who may not see the person.</param>
public sealed record OpeningSheet(EmergencyOpening It, string Who, string Reason, string? Reference);

public sealed class ReadOpening(Database db)
{
    public Task<Outcome<OpeningSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<OpeningSheet>(actor, Act.EmergencyReview, async tx =>
    {
        if (await tx.EmergencyOpenings.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop) is not { } it) return Refusal.NotFound;
        var who = await tx.Database.SqlQuery<string>($"""select a.display_name as "Value" from bot.account a where a.id = {it.Account}""").SingleAsync(stop);
        var kept = await tx.Ask<byte[]?>($"select bot.reason_of_opening({id})", stop);
        var reference = await tx.Mentees.Where(m => m.Id == it.Mentee).Select(m => m.Reference).SingleOrDefaultAsync(stop);
        tx.Saw(Act.EmergencyReview, it.Mentee, it.Id);
        return new OpeningSheet(it, who, kept is null ? "" : tx.Hashes.OpenForTheHouse("act_log", "detail", it.Account, kept), reference);
    }, stop);
}
