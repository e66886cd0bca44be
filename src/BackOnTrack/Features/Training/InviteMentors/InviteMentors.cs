using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class InviteInput
{
    public List<Guid> Mentors { get; set; } = [];

    /// <summary>Only these days; none chosen means all of them.</summary>
    public List<int> Days { get; set; } = [];
}

/// <summary>Invites mentors to a cohort, to all of it or to the days they lack.</summary>
public sealed class InviteMentors(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid cohort, InviteInput input, CancellationToken stop) => db.Write(actor, Act.TrainingInvite, async tx =>
    {
        var sheet = await tx.SheetOf(cohort, stop);
        if (sheet is null) return Refusal.NotFound;
        if (input.Mentors.Count == 0) return new Refusal("Training.Refuse.NobodyChosen", "Mentors");
        if (sheet.Today > sheet.Cohort.LastDay) return new Refusal("Training.Refuse.Over");
        var days = input.Days.Intersect(sheet.Days.Select(d => d.Day)).ToList();
        foreach (var mentor in await tx.Mentors.Where(m => input.Mentors.Contains(m.Id)).ToListAsync(stop))
        {
            if (sheet.Seats.Any(s => s.Seat.Mentor == mentor.Id)) continue; // somebody invited this one meanwhile: one invitation is enough
            if (!CohortSeat.Invite(mentor, cohort, days, tx.Now).Accepted(out var seat, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.Add(seat);
            tx.Tell(mentor.Id, NoticeKind.SeatOffered, TellingOfDays.Of(seat));
        }
        tx.Did(Act.TrainingInvite, null, cohort);
        return cohort;
    }, stop);
}

/// <summary>Somebody who could be invited, and what they lack.</summary>
public sealed record Invitable(Guid Mentor, string Name, IReadOnlyList<int> Lacking);

public sealed record InviteOffer(CohortSheet Sheet, IReadOnlyList<Invitable> Mentors);

/// <summary>Mentors who lack days and have no seat in the cohort yet, by name.</summary>
public sealed class OfferInvitations(Database db, Curriculum curriculum)
{
    public const int Most = 200;

    public Task<Outcome<InviteOffer>> Run(Actor actor, Guid cohort, CancellationToken stop) => db.Read<InviteOffer>(actor, Act.CohortRead, async tx =>
    {
        var sheet = await tx.SheetOf(cohort, stop);
        if (sheet is null) return Refusal.NotFound;
        var seats = tx.CohortSeats;
        var mentors = await tx.Mentors.AsNoTracking().Where(m => m.State == Domain.Mentors.MentorState.InTraining && !seats.Any(s => s.Cohort == cohort && s.Mentor == m.Id))
            .OrderBy(m => m.Alias).Take(Most).Select(m => m.Id).ToListAsync(stop);
        var attended = (await tx.Attendances.Where(a => mentors.Contains(a.Mentor) && a.Present).Select(a => new { a.Mentor, a.Day }).ToListAsync(stop)).ToLookup(a => a.Mentor, a => a.Day);
        var names = await tx.NamesOf(mentors, stop);
        tx.SawMany(Act.CohortRead, mentors);
        return new InviteOffer(sheet, [.. mentors.Select(m => new Invitable(m, names.GetValueOrDefault(m, ""), curriculum.Lacking(attended[m])))]);
    }, stop);
}
