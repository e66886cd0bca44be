using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>A deadline with its rule, while the pack has one, and how often it rested.</summary>
public sealed record DeadlineView(Deadline Deadline, DeadlineRule? Rule, string Name, IReadOnlyList<DeadlinePause> Pauses, string? At);

public sealed class ReadDeadline(Database db)
{
    private const int Latest = 20;

    /// <param name="act">The act the page is about: reading, or what is done on it.</param>
    public Task<Outcome<DeadlineView>> Run(Actor actor, Act act, Guid id, CancellationToken stop) => db.Read<DeadlineView>(actor, act, async tx =>
    {
        if (await tx.Deadlines.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop) is not { } deadline) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(deadline.Mentee, stop) is not { } person) return Refusal.NotFound;
        var pauses = await tx.DeadlinePauses.AsNoTracking().Where(p => p.Deadline == id).OrderByDescending(p => p.At).Take(Latest).ToListAsync(stop);
        tx.Saw(act, deadline.Mentee, id);
        return new DeadlineView(deadline, tx.Programme.Deadlines.FirstOrDefault(r => r.Name == deadline.Name), person.Name.Text, pauses, await AddressOf(tx, deadline, stop));
    }, stop);

    /// <summary>Where what it is about is to be done.</summary>
    private static async Task<string?> AddressOf(Tx tx, Deadline it, CancellationToken stop) => it.From switch
    {
        DeadlineEvent.InquirySubmitted => $"/inquiries/{it.Subject}",
        DeadlineEvent.IncidentReported => await tx.Incidents.Where(i => i.Id == it.Subject).Select(i => "/mentorships/" + i.Mentorship + "/incidents/" + i.Id).SingleOrDefaultAsync(stop),
        DeadlineEvent.DutyUsed => await tx.Duties.Where(d => d.Id == it.Subject).Select(d => "/mentorships/" + d.Mentorship + "/duties/" + d.Id).SingleOrDefaultAsync(stop),
        DeadlineEvent.DisclosurePrepared => await tx.Disclosures.Where(d => d.Id == it.Subject).Select(d => "/mentorships/" + d.Mentorship + "/disclosures/" + d.Id).SingleOrDefaultAsync(stop),
        _ => await tx.RecipientNotices.Where(n => n.Id == it.Subject).Select(n => "/mentorships/" + n.Mentorship + "/told-recipients").SingleOrDefaultAsync(stop),
    };
}
