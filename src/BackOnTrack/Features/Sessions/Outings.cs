using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A planned meeting whose mentor may check in or out: the meeting, and what has been said so far.</summary>
internal sealed record MeetingAtHand(Appointment Planned, Outing? Outing);

/// <summary>What checking in and out have in common.</summary>
internal static class Outings
{
    /// <summary>What a link on a mentor's telephone is made for: coming, and going.</summary>
    public const string In = "check-in", Out = "check-out";

    /// <summary>Where the link leads: to a page that says nothing.</summary>
    public static string LinkTo(MasterKey master, string way, Guid appointment) => $"/noted/{SignedAddress.Of(master, way, appointment)}";

    /// <summary>The instant a meeting begins, when a time was agreed.</summary>
    public static DateTimeOffset? StartsAt(this Appointment planned) => planned.At is { } at ? planned.On.ToDateTime(at).Instant() : null;

    extension(Tx tx)
    {
        /// <summary>The meeting of this mentorship, or null: not there, and another mentor's, are one answer.</summary>
        public async Task<MeetingAtHand?> MeetingOf(Guid mentorship, Guid appointment, CancellationToken stop)
        {
            if (await tx.Appointments.FindVisible(appointment, stop) is not { } planned || planned.Mentorship != mentorship) return null;
            return new(planned, await tx.Outings.SingleOrDefaultAsync(o => o.Id == appointment, stop));
        }

        /// <summary>Whether the mentor of a meeting may still know of it: asked by the machine, past that mentor's wall.</summary>
        public async Task<bool> StillTheirs(Appointment planned, CancellationToken stop)
        {
            var (reaches, exclusions, mentor, now) = (tx.Reaches, tx.Set<Exclusion>(), planned.Mentor, tx.Now);
            return await tx.Ask<bool>($"select exists (select from bot.account where id = {mentor} and disabled is null)", stop)
                && await reaches.AnyAsync(r => r.Account == mentor && r.File == planned.Mentee && r.Since <= now && (r.Until == null || r.Until > now), stop)
                && !await exclusions.AnyAsync(x => x.Account == mentor && x.File == planned.Mentee && x.Since <= now && (x.Until == null || x.Until > now), stop);
        }

        /// <summary>Whoever writes up the meeting of the day is back from it.</summary>
        public async Task BackFrom(Guid mentorship, DateOnly day, CancellationToken stop)
        {
            var open = await tx.Outings.Where(o => o.Mentorship == mentorship && o.OutAt == null && o.Mentor == tx.Actor.Account).ToListAsync(stop);
            foreach (var outing in open.Where(o => o.InAt.Day() == day)) outing.CheckOut(new(tx.Actor.Account, tx.Actor.Hat, tx.Now.Day(), tx.Now));
        }
    }
}
