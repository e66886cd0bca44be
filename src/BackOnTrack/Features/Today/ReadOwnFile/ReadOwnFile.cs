using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Claims;
using BackOnTrack.Features.Claims.ListClaims;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentors.ReadMentor;
using BackOnTrack.Features.Mentorships.ListMentorships;
using BackOnTrack.Features.Supervision;
using BackOnTrack.Features.Training;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>Claims of this year that stand, by how far they have come.</summary>
public sealed record ClaimsSoFar(ClaimState State, int Times, int Minutes);

/// <summary>What a mentor looks up about the own work, from all rooms.</summary>
/// <param name="InPlace">Who stands in for a coach who is away; null when the coach is there, empty when nobody stands in.</param>
/// <param name="Gatherings">Networking days and seminars to come to that were not declined.</param>
/// <param name="Unclaimed">Sessions for which nothing has been claimed.</param>
public sealed record OwnFile(MentorSheet Sheet, IReadOnlyList<MentorshipLine> Mentees, TrainingSheet Training, string? InPlace,
    IReadOnlyList<NetworkDay> Gatherings, IReadOnlyList<ClaimsSoFar> Claims, int Unclaimed);

/// <summary>A mentor's own page: mentees, training, coach, checks and permits, hours. Null while nobody has entered the profile.</summary>
public sealed class ReadOwnFile(Database db, Curriculum curriculum)
{
    private const int MostGatherings = 3;

    public Task<Outcome<OwnFile?>> Run(Actor actor, CancellationToken stop) => db.Read<OwnFile?>(actor, Act.OwnFileRead, async tx =>
    {
        var (me, today) = (actor.Account, tx.Now.Day());
        if (await tx.MentorSheetOf(me, stop) is not { } sheet) return (OwnFile?)null;
        var mentees = await tx.MentorshipsFrom(ListKey.Start, stop);
        tx.SawMany(Act.OwnFileRead, [me, .. mentees.Select(m => m.Mentee)]);
        var coaching = await tx.CoachingOn(today).SingleOrDefaultAsync(c => c.Mentor == me, stop);
        var inPlace = coaching is not { Away: true } ? null : coaching.Responsible is { } deputy ? (await tx.NamesOf([deputy], stop)).GetValueOrDefault(deputy) : "";
        var (days, year) = (tx.NetworkDays, new DateOnly(today.Year, 1, 1));
        var gatherings = await tx.NetworkSeats.Where(s => s.Mentor == me && s.Comes != false).Join(days.Where(d => d.On >= today && !d.Cancelled), s => s.NetworkDay, d => d.Id, (s, d) => d)
            .OrderBy(d => d.On).Take(MostGatherings).ToListAsync(stop);
        var claims = await tx.Claims.Where(c => c.Mentor == me && c.Day >= year && c.Reverses == null && c.State != ClaimState.Reversed)
            .GroupBy(c => c.State).Select(g => new ClaimsSoFar(g.Key, g.Count(), g.Sum(c => c.Minutes))).ToListAsync(stop);
        return new OwnFile(sheet, mentees, await tx.TrainingOf(curriculum, me, stop), inPlace, gatherings, [.. claims.OrderBy(c => c.State)], (await tx.Unclaimed(stop)).Count);
    }, stop);
}
