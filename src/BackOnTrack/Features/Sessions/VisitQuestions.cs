using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>What a visit meets and does not meet, as things stand now.</summary>
internal static class VisitQuestions
{
    extension(Tx tx)
    {
        /// <summary>Whose meeting it becomes: a mentor's own, and the first mentor's when the coordinator plans it.</summary>
        public Guid? MentorFor(Mentorship it) => tx.Actor.Hat is Role.Mentor ? tx.Actor.Account : it.Mentor;

        /// <summary>Everything that stands in the way of a planned meeting: its conditions, and the mentor's other meetings.</summary>
        public async Task<List<Refusal>> InTheWay(Appointment planned, CancellationToken stop)
        {
            List<Refusal> unmet = [.. await tx.Unmet(planned, stop)];
            if (await tx.PlannedClash(planned.Mentor, planned.Time, planned.Id, stop) is { } clash) unmet.Add(clash);
            return unmet;
        }

        /// <summary>
        /// The conditions a visit does not meet. A reader who may not see the mentor's checks and permits, another mentor of the
        /// same mentee, is told nothing of them.
        /// </summary>
        public async Task<IReadOnlyList<Refusal>> Unmet(Appointment planned, CancellationToken stop)
        {
            if (!planned.Kind.IsVisit()) return [];
            if (planned.Mentor != tx.Actor.Account && !await tx.Mentors.AnyAsync(m => m.Id == planned.Mentor, stop)) return [];
            var checks = await tx.MentorChecks.AsNoTracking().Where(c => c.Mentor == planned.Mentor).ToListAsync(stop);
            var permits = await tx.MentorPermits.AsNoTracking().Where(p => p.Mentor == planned.Mentor && p.Establishment == planned.Establishment).ToListAsync(stop);
            var place = await tx.Set<Establishment>().SingleOrDefaultAsync(e => e.Id == planned.Establishment, stop);
            var isThere = await tx.Mentorships.AnyAsync(m => m.Id == planned.Mentorship && m.Establishment == planned.Establishment, stop);
            return VisitGate.Unmet(planned, new(checks, permits, place?.Name ?? "", place is { Kind: not EstablishmentKind.ProbationOffice }, isThere));
        }

        /// <summary>The permit a visit rests on, with its conditions open.</summary>
        public async Task<MentorPermit?> PermitFor(Appointment planned, CancellationToken stop)
        {
            if (planned.Establishment is not { } place) return null;
            var permits = await tx.MentorPermits.AsNoTracking().Where(p => p.Mentor == planned.Mentor && p.Establishment == place && p.State == PermitState.Granted).OrderByDescending(p => p.Until).ToListAsync(stop);
            return permits.Find(p => p.ValidOn(planned.On)) is { } valid ? await tx.Open(valid, stop) : null;
        }
    }
}
