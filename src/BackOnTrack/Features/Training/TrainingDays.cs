using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>What follows from attendance, and what others ask of it.</summary>
public static class TrainingDays
{
    extension(Tx tx)
    {
        /// <summary>How many days each mentor lacks; one question for all of them.</summary>
        public async Task<IReadOnlyDictionary<Guid, int>> DaysLacking(Curriculum curriculum, IReadOnlyCollection<Guid> mentors, CancellationToken stop)
        {
            var attended = (await tx.Attendances.Where(a => mentors.Contains(a.Mentor) && a.Present).Select(a => new { a.Mentor, a.Day }).Distinct().ToListAsync(stop)).ToLookup(a => a.Mentor, a => a.Day);
            return mentors.Distinct().ToDictionary(m => m, m => curriculum.Lacking(attended[m]).Count);
        }

        /// <summary>
        /// After attendance changed: with the last day the training is complete at once, the mentor can be matched, the
        /// certificate is there and seats of days to come are free for others; when a day is taken back, all of that goes again.
        /// </summary>
        public async Task SettleTraining(Curriculum curriculum, Guid mentor, CancellationToken stop)
        {
            await tx.SaveChangesAsync(stop);
            var person = await tx.Set<Mentor>().SingleAsync(m => m.Id == mentor, stop);
            var attended = await tx.Attendances.Where(a => a.Mentor == mentor && a.Present).Select(a => new { a.Day, a.On }).ToListAsync(stop);
            var record = TrainingRecord.Of(curriculum, attended.Select(a => (a.Day, a.On)));
            var valid = await tx.Certificates.SingleOrDefaultAsync(c => c.Mentor == mentor && c.WithdrawnAt == null, stop);
            person.Train(record.IsComplete);
            if (valid is not null && valid.CompletedOn != record.CompletedOn)
            {
                valid.Withdraw(tx.Now); // a certificate says the day as it is: with another day it is another paper
                await tx.SaveChangesAsync(stop);
                valid = null;
            }
            if (record.IsComplete && valid is null) tx.Add(Certificate.Issue(person, curriculum.Days.Count, record.CompletedOn!.Value, id => tx.CheckOf(tx.CodeOf(id)), tx.Now));
            await tx.SettleSeats(mentor, record.IsComplete, stop);
            await tx.SaveChangesAsync(stop);
        }

        /// <summary>Whoever has all days is not expected on days to come: the next one on the waiting list is.</summary>
        private async Task SettleSeats(Guid mentor, bool complete, CancellationToken stop)
        {
            var (today, cohorts) = (tx.Now.Day(), tx.Cohorts);
            var seats = await tx.CohortSeats.Where(s => s.Mentor == mentor && cohorts.Any(c => c.Id == s.Cohort && c.LastDay > today)).ToListAsync(stop);
            foreach (var seat in seats.Where(s => complete || s.DaysBefore is not null))
            {
                var cohort = await cohorts.AsNoTracking().SingleAsync(c => c.Id == seat.Cohort, stop);
                if (complete) seat.Free(await tx.CohortDays.Where(d => d.Cohort == cohort.Id && d.On <= today && !d.Cancelled).Select(d => d.Day).ToListAsync(stop), tx.Now);
                else seat.Regain(seat.DaysBefore is { Length: > 0 } || await tx.SeatsTaken(cohort.Id, stop) < cohort.Seats, tx.Now);
                await tx.MoveUp(cohort, stop);
            }
        }

        /// <summary>The code on a certificate's paper: made from the master key, so that it lies nowhere.</summary>
        public string CodeOf(Guid certificate) => CertificateCode.Of(tx.Hashes.Exact("certificate", certificate.ToString("N")));

        /// <summary>What a code is found by.</summary>
        public byte[] CheckOf(string code) => tx.Hashes.Exact("certificate-code", code);
    }
}
