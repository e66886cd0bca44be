using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>How one day of the curriculum stands for a mentor.</summary>
public enum DayStanding { Attended, Credited, Missed, Planned, Lacking }

/// <summary>One day of the curriculum: how it stands, and since or on when.</summary>
public sealed record DayLine(int Day, DayStanding Standing, DateOnly? On);

/// <summary>What a mentor has, lacks and is invited to.</summary>
/// <param name="Code">What stands on the certificate to check it by; null for who may not print it.</param>
public sealed record TrainingSheet(Guid Mentor, string Name, IReadOnlyList<DayLine> Days, IReadOnlyList<SeatOf> Seats, IReadOnlyList<NextDay> Next, Certificate? Certificate, string? Code, Year Year, IReadOnlyList<ToSay> Feedback, DateOnly Today, IReadOnlyList<CreditTakenBack> TakenBack)
{
    public IReadOnlyList<int> Lacking => [.. Days.Where(d => d.Standing is not (DayStanding.Attended or DayStanding.Credited)).Select(d => d.Day)];
}

/// <summary>A day that counted from elsewhere and counts no more: since when, why and by whom.</summary>
public sealed record CreditTakenBack(int Day, DateTimeOffset At, CreditDoubt Because, string By);

/// <summary>Gatherings attended in the calendar year.</summary>
public sealed record Year(int Networking, int Further);

/// <summary>A module attended in a group of ours on which the mentor has said nothing yet.</summary>
public sealed record ToSay(Guid Seat, int Module);

/// <summary>A seat with the cohort it is in.</summary>
public sealed record SeatOf(CohortSeat Seat, Cohort Cohort);

/// <summary>A day to come to.</summary>
public sealed record NextDay(CohortDay Day, Cohort Cohort);

/// <summary>A mentor's training: for the mentor, the coach, the coordinator and the training lead.</summary>
public sealed class ReadTraining(Database db, Curriculum curriculum)
{
    public Task<Outcome<TrainingSheet>> Run(Actor actor, Guid mentor, CancellationToken stop) => db.Read<TrainingSheet>(actor, Act.TrainingRead, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == mentor, stop)) return Refusal.NotFound;
        tx.Saw(Act.TrainingRead, null, mentor);
        return await tx.TrainingOf(curriculum, mentor, stop);
    }, stop);
}

/// <summary>How the training of a mentor stands, for every page that says so.</summary>
public static class ReadingTraining
{
    extension(Tx tx)
    {
        /// <summary>What a mentor has, lacks and is invited to, as far as the actor sees it.</summary>
        public async Task<TrainingSheet> TrainingOf(Curriculum curriculum, Guid mentor, CancellationToken stop)
        {
            var today = tx.Now.Day();
            var seats = await tx.CohortSeats.AsNoTracking().Where(s => s.Mentor == mentor).Join(tx.Cohorts, s => s.Cohort, c => c.Id, (s, c) => new SeatOf(s, c)).ToListAsync(stop);
            Guid[] cohorts = [.. seats.Where(s => s.Seat.State == SeatState.Accepted).Select(s => s.Cohort.Id)];
            var coming = (await tx.CohortDays.AsNoTracking().Where(d => cohorts.Contains(d.Cohort) && d.On >= today && d.ConfirmedOn == null && !d.Cancelled).OrderBy(d => d.On).ToListAsync(stop))
                .Where(d => seats.Single(s => s.Cohort.Id == d.Cohort).Seat.Covers(d.Day)).ToList();
            var attended = await tx.Attendances.AsNoTracking().Where(a => a.Mentor == mentor).OrderBy(a => a.On).ToListAsync(stop);
            var certificate = await tx.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Mentor == mentor && c.WithdrawnAt == null, stop);
            var first = new DateOnly(today.Year, 1, 1);
            var gathered = await tx.NetworkSeats.Where(s => s.Mentor == mentor && s.Attended == true).Join(tx.NetworkDays.Where(d => d.On >= first && d.On <= today), s => s.NetworkDay, d => d.Id, (s, d) => d.Kind).ToListAsync(stop);
            var given = await tx.FeedbackGivens.AsNoTracking().Where(g => g.Mentor == mentor).ToListAsync(stop);
            Guid[] held = [.. attended.Where(a => a.Present && a.CohortDay is not null).Select(a => a.CohortDay!.Value)];
            var there = await tx.CohortDays.AsNoTracking().Where(d => held.Contains(d.Id)).Select(d => new { d.Cohort, d.Day }).ToListAsync(stop);
            var toSay = there.Select(d => (d.Cohort, Module: curriculum.ModuleOf(d.Day).Number)).Distinct().Where(d => given.All(g => (g.Cohort, g.Module) != (d.Cohort, d.Module)))
                .Select(d => new ToSay(seats.Single(s => s.Cohort.Id == d.Cohort).Seat.Id, d.Module)).OrderBy(d => d.Module).ToList();
            var names = await tx.NamesOf([mentor, .. attended.Select(a => a.TakenBackBy).OfType<Guid>()], stop);
            return new TrainingSheet(mentor, names.GetValueOrDefault(mentor, ""), [.. curriculum.Days.Select(d => Line(d.Number, attended, coming))],
                [.. seats.OrderByDescending(s => s.Cohort.FirstDay)], [.. coming.Select(d => new NextDay(d, seats.Single(s => s.Cohort.Id == d.Cohort).Cohort))], certificate,
                certificate is null || !AccessTable.Allows(Act.CertificatePrint, tx.Actor.Hat) ? null : tx.CodeOf(certificate.Id),
                new Year(gathered.Count(k => k == GatheringKind.NetworkingDay), gathered.Count(k => k != GatheringKind.NetworkingDay)), toSay, today,
                [.. attended.Where(a => a.TakenBackAt is not null).OrderBy(a => a.Day).Select(a => new CreditTakenBack(a.Day, a.TakenBackAt!.Value, a.TakenBackBecause!.Value, names.GetValueOrDefault(a.TakenBackBy!.Value, "")))]);
        }
    }

    private static DayLine Line(int day, IReadOnlyList<Attendance> attended, IReadOnlyList<CohortDay> coming)
    {
        var rows = attended.Where(a => a.Day == day && a.TakenBackAt is null).ToList();
        if (rows.FirstOrDefault(a => a.Present) is { } there) return new(day, there.Credit is null ? DayStanding.Attended : DayStanding.Credited, there.On);
        if (coming.FirstOrDefault(d => d.Day == day) is { } next) return new(day, DayStanding.Planned, next.On);
        return rows.Count > 0 ? new(day, DayStanding.Missed, rows[^1].On) : new(day, DayStanding.Lacking, null);
    }
}
