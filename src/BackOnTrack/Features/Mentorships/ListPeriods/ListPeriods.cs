using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ListPeriods;

/// <summary>One of a mentor's mentorships, from when until when, and why it began and ended. Whose it is stands in the file.</summary>
public sealed record PeriodLine(MentorPeriod Period, string Reference);

/// <summary>One page of a mentor's mentorships, the latest first, as far as the reader's wall reaches.</summary>
public sealed record PeriodsPage(Guid Mentor, string Alias, IReadOnlyList<PeriodLine> Lines, bool More);

public sealed class ListPeriods(Database db)
{
    public const int OnAPage = 30;

    public Task<Outcome<PeriodsPage>> Run(Actor actor, Guid mentor, int page, CancellationToken stop) => db.Read<PeriodsPage>(actor, Act.MentorshipList, async tx =>
    {
        if (await tx.AliasOf(mentor, stop) is not { } alias) return Refusal.NotFound;
        var mentees = tx.Set<Mentee>();
        var rows = await tx.MentorPeriods.AsNoTracking().Where(p => p.Mentor == mentor).OrderByDescending(p => p.From).ThenBy(p => p.Id)
            .Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage + 1)
            .Select(p => new { Period = p, Reference = mentees.Where(m => m.Id == p.Mentee).Select(m => m.Reference).FirstOrDefault() }).ToListAsync(stop);
        var shown = rows.Take(OnAPage).ToList();
        tx.SawMany(Act.MentorshipList, shown.Select(r => r.Period.Mentee).Append(mentor));
        return new PeriodsPage(mentor, alias, [.. shown.Select(r => new PeriodLine(r.Period, r.Reference ?? ""))], rows.Count > OnAPage);
    }, stop);
}
