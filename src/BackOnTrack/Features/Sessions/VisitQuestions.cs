using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.Sessions;

/// <summary>What stands on a visit's page and paper besides the visit.</summary>
/// <param name="Restrictions">Those that hold on its day, whether they stand in its way or not.</param>
/// <param name="Minutes">How long the way is from where the mentor lives, where somebody has said.</param>
public sealed record BeforeTheWay(EstablishmentEntry? Rules, IReadOnlyList<RestrictionKind> Restrictions, int? Minutes)
{
    public static readonly BeforeTheWay Nothing = new(null, [], null);
}

/// <summary>What a visit meets and does not meet, as things stand now.</summary>
internal static class VisitQuestions
{
    extension(Tx tx)
    {
        /// <summary>Whose meeting it becomes: a mentor's own, and the first mentor's when the coordinator plans it.</summary>
        public Guid? MentorFor(Mentorship it) => tx.Actor.Hat is Role.Mentor ? tx.Actor.Account : it.Mentor;

        /// <summary>Everything that stands in the way of a planned meeting: its conditions, the mentor's other meetings, and the mentee's with other mentors.</summary>
        public async Task<List<Refusal>> InTheWay(Appointment planned, CancellationToken stop)
        {
            List<Refusal> unmet = [.. await tx.Unmet(planned, stop)];
            if (planned.Establishment is { } there && await tx.DirectoryOf(there, tx.Doer.Today, stop) is { Entry: { } rules }
                && VisitGate.TooShort(planned, await tx.VisitGroundOf(planned, await tx.CustodyOf(planned.Mentee, stop), stop), rules.NoticeDays, tx.Doer.Today) is { } late) unmet.Add(late);
            if (await tx.PlannedClash(planned.Mentor, planned.Time, planned.Id, stop) is { } clash) unmet.Add(clash);
            if (await tx.MenteesClash(planned, stop) is { } elsewhere) unmet.Add(elsewhere);
            return unmet;
        }

        /// <summary>
        /// The conditions a meeting does not meet. A reader who may not see the mentor's checks and permits, another mentor of the
        /// same mentee, is told nothing of those.
        /// </summary>
        public async Task<IReadOnlyList<Refusal>> Unmet(Appointment planned, CancellationToken stop)
        {
            if (!planned.DependsOnCustody) return [];
            var ground = await tx.VisitGroundOf(planned, await tx.CustodyOf(planned.Mentee, stop), stop);
            if (planned.Mentor == tx.Actor.Account || await tx.Mentors.AnyAsync(m => m.Id == planned.Mentor, stop)) ground = ground with
            {
                Checks = await tx.MentorChecks.AsNoTracking().Where(c => c.Mentor == planned.Mentor).ToListAsync(stop),
                Permits = await tx.MentorPermits.AsNoTracking().Where(p => p.Mentor == planned.Mentor && p.Establishment == planned.Establishment).ToListAsync(stop),
            };
            return VisitGate.Unmet(planned, ground);
        }

        /// <summary>What is known of the place and of the mentee; nothing of the mentor.</summary>
        public async Task<VisitGround> VisitGroundOf(Appointment planned, CustodyFacts custody, CancellationToken stop)
        {
            var place = planned.Establishment is { } there ? await tx.Set<Establishment>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == there, stop) : null;
            var mentorship = await tx.Mentorships.SingleOrDefaultAsync(m => m.Id == planned.Mentorship, stop); // tracked: a change of this unit of work counts
            return new(place?.Name ?? "", place is { Kind: not EstablishmentKind.ProbationOffice }, mentorship?.Establishment == planned.Establishment)
            {
                Custody = custody, Needed = tx.Programme.Mentors.Checks,
                OutOn = mentorship?.OutOn,
                Slots = place is null ? [] : await tx.VisitSlots.AsNoTracking().Where(s => s.Establishment == place.Id).ToListAsync(stop),
            };
        }

        /// <summary>Looks at a booked meeting again, as the house, which sees every mentor's checks and permits: it is in doubt, or stands again. Whether that is different from before.</summary>
        public async Task<bool> LookAgainAt(Appointment meeting, CustodyFacts custody, CancellationToken stop) => meeting.Doubt(VisitGate.Standing(meeting, await tx.VisitGroundOf(meeting, custody, stop) with
        {
            Permits = await tx.PermitsOf(meeting, stop),
            Checks = await tx.MentorChecks.Where(c => c.Mentor == meeting.Mentor).ToListAsync(stop),
        }));

        /// <summary>The permits of its mentor for where it leads; tracked, so that a change of this unit of work counts.</summary>
        private Task<List<MentorPermit>> PermitsOf(Appointment meeting, CancellationToken stop) =>
            tx.MentorPermits.Where(p => p.Mentor == meeting.Mentor && p.Establishment == meeting.Establishment).ToListAsync(stop);

        /// <summary>Looks again at everything that is booked; where it is different from before the mentor is told, and it is written down.</summary>
        public async Task LookAgainAt(IEnumerable<Appointment> booked, CancellationToken stop)
        {
            foreach (var visit in booked.Where(a => a.DependsOnCustody))
            {
                if (!await tx.LookAgainAt(visit, await tx.CustodyOf(visit.Mentee, stop), stop)) continue;
                await tx.TellTheMentor(visit, stop);
                tx.Did(Act.MentorshipMove, visit.Mentee, visit.Id);
            }
        }

        /// <summary>Tells the mentor of a meeting what somebody else has done with it, unless they are kept from the file.</summary>
        public async Task TellTheMentor(Appointment meeting, CancellationToken stop)
        {
            if (meeting.Mentor == tx.Actor.Account) return;
            foreach (var mentor in await tx.MayHear(meeting.Mentee, [meeting.Mentor], stop))
                tx.TellInsteadOf(NoticeKind.CustodyChanged, mentor, NoticeKind.VisitChanged, $"/mentorships/{meeting.Mentorship}/appointments/{meeting.Id}");
        }

        /// <summary>Where a visit on a day leads: where the mentee is, or will be by then as far as it is announced.</summary>
        public async Task<int?> PlaceOn(Mentorship it, DateOnly? day, CancellationToken stop) =>
            day is { } on && (await tx.CustodyOf(it.Mentee, stop)).TransferBefore(on) is { } moving ? moving.Establishment : it.Establishment;

        /// <summary>What the mentor should know before leaving: what the establishment says, what is kept from the mentee on that day, how long the way is.</summary>
        public async Task<BeforeTheWay> BeforeTheWayTo(Appointment planned, CancellationToken stop)
        {
            if (!planned.Kind.IsVisit()) return BeforeTheWay.Nothing;
            var rules = planned.Establishment is { } there ? (await tx.DirectoryOf(there, planned.On, stop))?.Entry : null;
            var restrictions = (await tx.CustodyOf(planned.Mentee, stop)).RestrictionsOn(planned.On);
            var minutes = planned.Establishment is { } place ? (await tx.WaysOf(planned.Mentor, planned.On, [place], stop)).To(place) : null;
            return new(rules, [.. restrictions.Select(r => r.Kind).Distinct().Order()], minutes);
        }

        /// <summary>The ways of a mentor's day between these establishments, and to them from where the mentor lives.</summary>
        public async Task<Ways> WaysOf(Guid mentor, DateOnly day, IReadOnlyCollection<int> places, CancellationToken stop)
        {
            var known = await tx.Set<TravelTime>().AsNoTracking().Where(t => t.From <= day && (places.Contains(t.Establishment) || places.Contains(t.Other!.Value))).ToListAsync(stop);
            var region = await tx.Mentors.Where(m => m.Id == mentor).Select(m => m.Region).SingleOrDefaultAsync(stop);
            return new(known, region, tx.Programme.Visits.MinutesOfTravel);
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
