using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Network;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Whose sessions a page is about: nobody writes on the wrong person's sheet.</summary>
public sealed record NamedMentorship(Mentorship Mentorship, string Name);

/// <summary>What the acts of this room ask first.</summary>
internal static class SessionQuestions
{
    /// <summary>Among how many notes of one day one looks for the same again: it was sent a moment ago.</summary>
    private const int LastFew = 3;

    // Asked by every note that is written.
    private static readonly Func<Tx, Guid, Guid, DateOnly, IAsyncEnumerable<ListedSession>> LastOfTheDay = EF.CompileAsyncQuery((Tx tx, Guid mentorship, Guid mentor, DateOnly day) =>
        tx.Set<Session>().AsNoTracking().Where(s => s.Mentorship == mentorship && s.Mentor == mentor && s.OccurredOn == day && s.VoidedAt == null).OrderByDescending(s => s.RecordedAt).Take(LastFew)
            .Join(tx.Set<SessionNote>().AsNoTracking(), s => s.Id, n => n.Id, (s, n) => new ListedSession(s, n)));

    extension(Tx tx)
    {
        /// <summary>The mentorship with the mentee's name, or null where the wall hides it.</summary>
        public async Task<NamedMentorship?> HeadOf(Guid mentorship, CancellationToken stop)
        {
            var row = await tx.Mentorships.AsNoTracking().Where(m => m.Id == mentorship)
                .Join(tx.Mentees.AsNoTracking(), m => m.Mentee, p => p.Id, (m, p) => new { Mentorship = m, Person = p }).SingleOrDefaultAsync(stop);
            if (row is null) return null;
            tx.About(row.Mentorship.Mentee);
            return new(row.Mentorship, (await tx.Open(row.Person, stop)).Name.Text);
        }

        /// <summary>What a note needs to know of the mentorship; the goals only when the note names some.</summary>
        public async Task<SessionGround> GroundOf(Mentorship it, SessionInput input, CancellationToken stop) =>
            new(it.Id, it.Mentee, it.Unit, it.AgreedOn is { } agreed && !(input.Date < agreed) ? agreed : await tx.AgreedFor(it, stop), it.EndedOn, input.Goals.Length == 0 ? [] : await tx.GoalsEver(it.Id, stop));

        /// <summary>The first agreement of the actor's own time as mentor; asked only where the newest one does not settle it.</summary>
        public async Task<DateOnly?> AgreedFor(Mentorship it, CancellationToken stop) => it.AgreedFor(tx.Actor.Account, await tx.PeriodsOf(it.Id, stop),
            await tx.Agreements.AsNoTracking().Where(a => a.Mentorship == it.Id).ToListAsync(stop));

        /// <summary>The refusal when the mentor was elsewhere at that time; asked only when a time was given.</summary>
        public async Task<Refusal?> Clash(Guid mentor, MeetingTime? time, Guid except, CancellationToken stop)
        {
            if (time is null) return null;
            var (from, until) = (time.On.AddDays(-1), time.On.AddDays(1));
            var held = await tx.Sessions.AsNoTracking()
                .Where(s => s.Mentor == mentor && s.Id != except && s.OccurredOn >= from && s.OccurredOn <= until && s.StartedAt != null && s.VoidedAt == null)
                .ToListAsync(stop);
            return time.Clash(held.Select(s => s.Time).OfType<MeetingTime>());
        }

        /// <summary>The note of that day that says the same, if there is one: two tabs, or Back and Save.</summary>
        public async Task<Guid?> FirstOf(SessionBook book, CancellationToken stop)
        {
            var it = book.Session;
            foreach (var row in await LastOfTheDay(tx, it.Mentorship, it.Mentor, it.OccurredOn).ToListAsync(stop))
                if (row.Note is not null && book.IsAgain(row.Session, await tx.Open(row.Note, stop))) return row.Session.Id;
            return null;
        }

        /// <summary>The refusal when the mentor has another meeting planned at that time, or too near to it for the way.</summary>
        public async Task<Refusal?> PlannedClash(Guid mentor, MeetingTime? time, Guid except, CancellationToken stop)
        {
            if (time is null) return null;
            var planned = await tx.Appointments.AsNoTracking()
                .Where(a => a.Mentor == mentor && a.Id != except && a.On == time.On && a.At != null && a.State == AppointmentState.Planned).ToListAsync(stop);
            List<MeetingTime> taken = [.. planned.Select(a => a.Time).OfType<MeetingTime>(), .. await tx.WithNetworks(mentor, time.On, stop)];
            if (time.Clash(taken) is { } clash) return clash;
            return taken.Count == 0 ? null : time.TooFar(taken, await tx.WaysOf(mentor, time.On, [.. taken.Append(time).Select(t => t.Place).OfType<int>().Distinct()], stop));
        }

        /// <summary>The refusal when the mentee has a meeting with another mentor planned at that time.</summary>
        public async Task<Refusal?> MenteesClash(Appointment meeting, CancellationToken stop)
        {
            if (meeting.Time is not { } time) return null;
            var planned = await tx.Appointments.AsNoTracking()
                .Where(a => a.Mentee == meeting.Mentee && a.Mentor != meeting.Mentor && a.Id != meeting.Id && a.On == time.On && a.At != null && a.State == AppointmentState.Planned).ToListAsync(stop);
            return time.ClashOfTheMentee(planned.Select(a => a.Time).OfType<MeetingTime>());
        }

        /// <summary>The meeting the mentor had planned for that day has been written up, held or not: it waits no longer. Another mentor's of that day does.</summary>
        public Task KeepAppointments(Guid mentorship, Guid mentor, DateOnly day, CancellationToken stop) => tx.Appointments
            .Where(a => a.Mentorship == mentorship && a.Mentor == mentor && a.On == day && a.State == AppointmentState.Planned)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.State, AppointmentState.Kept), stop);

        /// <summary>What the house calls an account's owner.</summary>
        public async Task<string?> NameOf(Guid? account, CancellationToken stop) => account is { } id
            ? await tx.Database.SqlQuery<string>($"select display_name as \"Value\" from bot.account where id = {id}").SingleOrDefaultAsync(stop)
            : null;

        /// <summary>When the mentor sits with a mentee's network that day. The way there is not known.</summary>
        private async Task<IEnumerable<MeetingTime>> WithNetworks(Guid mentor, DateOnly day, CancellationToken stop)
        {
            var periods = tx.MentorPeriods;
            var begins = await tx.NetworkMeetings.Where(m => m.On == day && m.At != null && m.State == NetworkMeetingState.Planned
                && periods.Any(p => p.Mentorship == m.Mentorship && p.Mentor == mentor && p.Until == null)).Select(m => m.At!.Value).ToListAsync(stop);
            return begins.Select(at => new MeetingTime(day, at, NetworkMeeting.MinutesKeptFree));
        }

        private Task<List<Guid>> GoalsEver(Guid mentorship, CancellationToken stop) =>
            tx.Plans.Where(p => p.Mentorship == mentorship).Join(tx.Goals, p => p.Id, g => g.Plan, (p, g) => g.Root).Distinct().ToListAsync(stop);
    }
}
