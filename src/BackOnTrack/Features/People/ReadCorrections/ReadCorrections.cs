using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>What was wrong about who somebody is, newest first: the restricted history (O34, O56). Others do not see that there is one.</summary>
public sealed class ReadCorrections(Database db)
{
    public const int OnAPage = 25;

    public Task<Outcome<CorrectionsRead>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<CorrectionsRead>(actor, Act.PersonHistoryRead, async tx =>
    {
        if (await tx.Mentees.FindVisible(id, stop) is not { } mentee) return Refusal.NotFound;
        var rows = await tx.Open(await tx.PersonCorrections.AsNoTracking().Where(c => c.Mentee == id).OrderByDescending(c => c.CorrectedAt).ThenByDescending(c => c.Id)
            .Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage + 1).ToListAsync(stop), stop);
        Guid[] accounts = [.. rows.Select(c => c.CorrectedBy).Distinct()];
        var names = await tx.Database.SqlQuery<Colleague>($"""select a.id as "Id", a.display_name as "Name" from bot.account a where a.id = any ({accounts})""").ToDictionaryAsync(a => a.Id, a => a.Name, stop);
        tx.Saw(Act.PersonHistoryRead, id);
        return new CorrectionsRead(mentee.Reference, [.. rows.Take(OnAPage).Select(c => new CorrectionRead(c, names.GetValueOrDefault(c.CorrectedBy, "")))], rows.Count > OnAPage);
    }, stop);

    private sealed record Colleague(Guid Id, string Name);
}

/// <param name="More">Whether there are older ones.</param>
public sealed record CorrectionsRead(string Reference, IReadOnlyList<CorrectionRead> Corrections, bool More);

/// <param name="By">The name colleagues know.</param>
public sealed record CorrectionRead(PersonCorrection It, string By);
