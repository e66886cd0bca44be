using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships;

/// <summary>
/// Where the mentee is, what is kept from them and what lies ahead, on the mentorship's page. It stands here and not in Custody,
/// because Custody knows no mentorships. Who wrote it down is nobody's business here.
/// </summary>
public sealed class CustodyOnTheMentorship : IMentorshipPart
{
    public int Order => 10;

    public IReadOnlyList<Shelf> Looks => CustodyOfSomebody.Kept;

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop)
    {
        if (mentorship.IsClosed || !AccessTable.Allows(Act.CustodyRead, tx.Actor.Hat)) return null;
        var facts = await tx.CustodyOf(mentorship.Mentee, shelves, stop);
        var (at, next) = (facts.Establishment, facts.Transfer?.Establishment);
        List<Establishment> places = at is null && next is null ? [] : await Places(tx, at, next).ToListAsync(stop);
        List<EstablishmentWing> wings = facts.Wing is { } wing ? await tx.EstablishmentWings.AsNoTracking().Where(w => w.Id == wing).ToListAsync(stop) : [];
        return new("Custody.Title.Read", "/Features/Mentorships/_Custody.cshtml", new CustodyShown(
            new(mentorship.Mentee, "", "", facts, [], [], new Dictionary<Guid, CustodyRow>(), places, wings, tx.Programme.Custody), AccessTable.Allows(Act.CustodyDates, tx.Actor.Hat)));
    }

    private static readonly Func<Tx, int?, int?, IAsyncEnumerable<Establishment>> Places = EF.CompileAsyncQuery((Tx tx, int? at, int? next) =>
        tx.Set<Establishment>().AsNoTracking().Where(e => e.Id == at || e.Id == next));
}
