using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Log;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Log;

/// <summary>Says for which ground the log is read; it is open for an hour then (O46). Whatever was open before ends.</summary>
public sealed class OpenLog(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, GroundInput input, CancellationToken stop) => db.Write(actor, Act.LogOpen, async tx =>
    {
        if (!LogReading.Open(input, actor.Account, tx.Now).Accepted(out var opened, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.EndReadings(stop);
        tx.Add(opened.Reading);
        tx.Did(Act.LogOpen, null, opened.Reading.Id, tx.Keep(opened.Reason.Text));
        return opened.Reading.Id;
    }, stop);
}

/// <summary>The log is shut again before its hour is over.</summary>
public sealed class ShutLog(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.LogOpen, async tx =>
    {
        var ended = await tx.EndReadings(stop) ?? Guid.Empty; // its hour may be over already
        tx.Did(Act.LogOpen, null, ended);
        return ended;
    }, stop);
}

internal static class Readings
{
    extension(Tx tx)
    {
        /// <summary>The reading that is open to whoever asks; null when the log is shut.</summary>
        public Task<LogReading?> OpenReading(CancellationToken stop) =>
            tx.Set<LogReading>().Where(r => r.Account == tx.Actor.Account && r.Since <= tx.Now && r.Until > tx.Now).OrderByDescending(r => r.Until).FirstOrDefaultAsync(stop);

        /// <summary>Ends what is open; the reading that was, or null.</summary>
        public async Task<Guid?> EndReadings(CancellationToken stop)
        {
            var open = await tx.OpenReading(stop);
            open?.End(tx.Now);
            return open?.Id;
        }
    }
}
