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
}

/// <summary>
/// Enters a day's attendance in one go, as it stands on the sheet the trainer signed. Whoever has all days with it has
/// completed the training in the same moment.
/// </summary>
public sealed class ConfirmAttendance(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid cohort, Guid day, AttendanceInput input, CancellationToken stop) => db.Write(actor, Act.AttendanceConfirm, async tx =>
    {
        var held = await tx.CohortDays.SingleOrDefaultAsync(d => d.Id == day && d.Cohort == cohort, stop);
        if (held is null) return Refusal.NotFound;
        var expected = (await tx.CohortSeats.AsNoTracking().Where(s => s.Cohort == cohort && s.State == SeatState.Accepted).ToListAsync(stop)).Where(s => s.Covers(held.Day)).ToList();
        if (input.RestPresent) foreach (var row in input.Rows) row.Presence ??= Presence.Present;
        var refusals = new List<Refusal>();
        if (!held.Confirm(input.ConfirmedBy, tx.Now.Day()).Accepted(out _, out var wrong)) refusals.AddRange(wrong);
        refusals.AddRange(input.Rows.Index().Where(r => r.Item.Presence is null).Select(r => new Refusal("Training.Refuse.Presence", $"Rows[{r.Index}].Presence")));
        if (expected.Any(s => input.Rows.All(r => r.Mentor != s.Mentor))) refusals.Add(new("Training.Refuse.SheetChanged"));
        if (refusals.Count > 0) return refusals;

        var known = await tx.Attendances.Where(a => a.CohortDay == day).ToDictionaryAsync(a => a.Mentor, stop);
        foreach (var seat in expected)
        {
            var presence = input.Rows.First(r => r.Mentor == seat.Mentor).Presence!.Value;
            if (known.TryGetValue(seat.Mentor, out var row)) row.Correct(presence, actor.Account, tx.Now);
            else tx.Add(Attendance.Of(seat, held, presence, actor.Account, tx.Now));
        }
        foreach (var seat in expected) await tx.SettleTraining(curriculum, seat.Mentor, stop);
        tx.Did(Act.AttendanceConfirm, null, day);
        return day;
    }, stop);
}

/// <summary>Who is expected on a day, by name, with what is known already.</summary>
public sealed record DaySheet(Cohort Cohort, CohortDay Day, IReadOnlyList<(Guid Mentor, string Name, bool? Present)> People);

/// <summary>Reads the sheet of a day, for printing and for entering it.</summary>
public sealed class ReadDaySheet(Database db)
{
    public Task<Outcome<DaySheet>> Run(Actor actor, Guid cohort, Guid day, CancellationToken stop) => db.Read<DaySheet>(actor, Act.CohortRead, async tx =>
    {
        var sheet = await tx.SheetOf(cohort, stop);
        if (sheet?.Days.SingleOrDefault(d => d.Id == day) is not { } held) return Refusal.NotFound;
        var known = await tx.Attendances.Where(a => a.CohortDay == day).ToDictionaryAsync(a => a.Mentor, a => a.Present, stop);
        var people = sheet.In(SeatState.Accepted).Where(s => s.Seat.Covers(held.Day)).OrderBy(s => s.Name, StringComparer.CurrentCulture).ToList();
        tx.SawMany(Act.CohortRead, people.Select(p => p.Seat.Mentor));
        return new DaySheet(sheet.Cohort, held, [.. people.Select(p => (p.Seat.Mentor, p.Name, known.TryGetValue(p.Seat.Mentor, out var present) ? present : (bool?)null))]);
    }, stop);
}
