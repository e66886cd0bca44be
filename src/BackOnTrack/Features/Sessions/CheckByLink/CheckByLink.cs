using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// Checks in or out by an address the mentor has on the telephone. Nobody is signed in, so it opens nothing and says nothing
/// but that it is noted. It works for that one meeting, once: coming on its day, going after coming, for as many days as the service
/// settled: whoever is overdue since yesterday says so by the same address. Anything else is not there.
/// </summary>
public sealed class CheckByLink(Database db)
{
    public Task<Outcome<Guid>> Run(string address, CancellationToken stop) => db.Write(Actor.House, Act.MeetingCheck, async tx =>
    {
        if (await tx.Behind(address, stop) is not { } link) return Refusal.NotFound;
        var by = new Doer(link.At.Planned.Mentor, Role.Mentor, tx.Doer.Today, tx.Now);
        if (!link.IsDone && link.IsComing && !link.At.CheckIn(tx, by).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!link.IsDone && !link.IsComing) link.At.Outing!.CheckOut(by);
        tx.Did(Act.MeetingCheck, link.At.Planned.Mentee, link.At.Planned.Id);
        return link.At.Planned.Id;
    }, stop);
}

/// <summary>Whether the address still leads anywhere, and whether it has done its work.</summary>
public sealed class FindLink(Database db)
{
    public Task<Outcome<bool>> Run(string address, CancellationToken stop) => db.Read<bool>(Actor.House, Act.CheckByLink, async tx =>
        await tx.Behind(address, stop) is { } link ? link.IsDone : Refusal.NotFound, stop);
}

/// <summary>What an address on a telephone is for.</summary>
internal sealed record CheckLink(MeetingAtHand At, bool IsComing)
{
    public bool IsDone => At.Outing is { } outing && (IsComing || !outing.IsOut);
}

internal static class CheckLinks
{
    extension(Tx tx)
    {
        /// <summary>The meeting behind an address: null when it is not the day to come, called off before anybody went, or no longer this mentor's.</summary>
        public async Task<CheckLink?> Behind(string address, CancellationToken stop)
        {
            var coming = SignedAddress.Read(tx.Hashes, Outings.In, address);
            if ((coming ?? SignedAddress.Read(tx.Hashes, Outings.Out, address)) is not { } id) return null;
            if (await tx.Appointments.SingleOrDefaultAsync(a => a.Id == id, stop) is not { } planned || !await tx.StillTheirs(planned, stop)) return null;
            tx.About(planned.Mentee);
            var at = new MeetingAtHand(planned, await tx.Outings.SingleOrDefaultAsync(o => o.Id == id, stop));
            if (coming is not null) return planned.State is AppointmentState.Planned && planned.On == tx.Doer.Today ? new(at, true) : null;
            // Settled, but still in: the alarm rings until somebody says they are back.
            return at.Outing is { } outing && (planned.State is AppointmentState.Planned || outing.IsOut) && outing.InAt > tx.Now.AddDays(-tx.Programme.Visits.DaysOfLink) ? new(at, false) : null;
        }
    }
}
