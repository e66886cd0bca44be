using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class AttendanceInput
{
    public string? ConfirmedBy { get; set; }
    /// <summary>Everybody of whom nothing is ticked was there: a whole sheet is entered by ticking who was not.</summary>
    public bool RestPresent { get; set; }
    public List<AttendanceRow> Rows { get; set; } = [];
}

public sealed class AttendanceRow
{
    public Guid Mentor { get; set; }
    public Presence? Presence { get; set; }

    /// <summary>What stood there when the sheet was opened: another answer meanwhile is somebody else's, and not written over.</summary>
    public Presence? Was { get; set; }
}

/// <summary>
/// Enters a day's attendance in one go, as it stands on the sheet the trainer signed, and corrects it: also of those who have dropped
/// out or left since. Whoever has all days with it has completed the training in the same moment.
/// </summary>
public sealed class ConfirmAttendance(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid cohort, Guid day, AttendanceInput input, CancellationToken stop) => db.Write(actor, Act.AttendanceConfirm, async tx =>
    {
        await tx.Database.ExecuteSqlAsync($"select from bot.cohort_day where id = {day} for update", stop); // one sheet of a day after the other
        var held = await tx.CohortDays.SingleOrDefaultAsync(d => d.Id == day && d.Cohort == cohort, stop);
        if (held is null) return Refusal.NotFound;
        var expected = (await tx.CohortSeats.AsNoTracking().Where(s => s.Cohort == cohort && s.State == SeatState.Accepted).ToListAsync(stop)).Where(s => s.Covers(held.Day)).ToList();
        var known = await tx.Attendances.Where(a => a.CohortDay == day).ToDictionaryAsync(a => a.Mentor, stop);
        if (input.Rows.Any(r => r.Was != known.GetValueOrDefault(r.Mentor)?.Presence)) return Refusal.Conflict;
        if (input.RestPresent) foreach (var row in input.Rows) row.Presence ??= Presence.Present;
        var refusals = new List<Refusal>();
        if (!held.Confirm(input.ConfirmedBy, tx.Now.Day()).Accepted(out _, out var wrong)) refusals.AddRange(wrong);
        refusals.AddRange(input.Rows.Index().Where(r => r.Item.Presence is null).Select(r => new Refusal("Training.Refuse.Presence", $"Rows[{r.Index}].Presence")));
        if (expected.Select(s => s.Mentor).Concat(known.Keys).Any(m => input.Rows.All(r => r.Mentor != m))) refusals.Add(new("Training.Refuse.SheetChanged"));
        if (refusals.Count > 0) return refusals;

        foreach (var (mentor, row) in known) row.Correct(Entered(mentor), actor.Account, tx.Now);
        foreach (var seat in expected.Where(s => !known.ContainsKey(s.Mentor))) tx.Add(Attendance.Of(seat, held, Entered(seat.Mentor), actor.Account, tx.Now));
        foreach (var mentor in expected.Select(s => s.Mentor).Union(known.Keys)) await tx.SettleTraining(curriculum, mentor, stop);
        tx.Did(Act.AttendanceConfirm, null, day);
        return day;

        Presence Entered(Guid mentor) => input.Rows.First(r => r.Mentor == mentor).Presence!.Value;
    }, stop);
}

/// <summary>Who is expected on a day, or was entered for it and has dropped out since, by name, with what is known already.</summary>
public sealed record DaySheet(Cohort Cohort, CohortDay Day, IReadOnlyList<(Guid Mentor, string Name, Presence? Presence)> People);

/// <summary>Reads the sheet of a day, for printing and for entering it.</summary>
public sealed class ReadDaySheet(Database db)
{
    public Task<Outcome<DaySheet>> Run(Actor actor, Guid cohort, Guid day, CancellationToken stop) => db.Read<DaySheet>(actor, Act.CohortRead, async tx =>
    {
        var sheet = await tx.SheetOf(cohort, stop);
        if (sheet?.Days.SingleOrDefault(d => d.Id == day) is not { } held) return Refusal.NotFound;
        var known = await tx.Attendances.Where(a => a.CohortDay == day).ToDictionaryAsync(a => a.Mentor, stop);
        var people = sheet.In(SeatState.Accepted).Where(s => s.Seat.Covers(held.Day)).Select(s => s.Seat.Mentor).Union(known.Keys).ToList();
        var names = await tx.NamesOf(people, stop);
        tx.SawMany(Act.CohortRead, people);
        return new DaySheet(sheet.Cohort, held, [.. people.Select(p => (p, names.GetValueOrDefault(p, ""), known.GetValueOrDefault(p)?.Presence)).OrderBy(p => p.Item2, StringComparer.CurrentCulture)]);
    }, stop);
}
