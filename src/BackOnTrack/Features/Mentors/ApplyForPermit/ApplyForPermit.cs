using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ApplyForPermit;

public sealed class ApplicationInput
{
    public int? Establishment { get; set; }
    public DateOnly? AppliedOn { get; set; }
}

/// <summary>Writes down that an establishment was asked to let a mentor in. A permit that still holds goes on holding.</summary>
public sealed class ApplyForPermit(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ApplicationInput input, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        if (await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop) is not { } mentor) return Refusal.NotFound;
        if (input.Establishment is { } place && !await tx.Set<Establishment>().AnyAsync(e => e.Id == place, stop)) return new Refusal("House.Refuse.Unreadable", "Establishment");
        if (await tx.MentorPermits.AnyAsync(p => p.Mentor == id && p.Establishment == input.Establishment && p.State == PermitState.Applied, stop)) return new Refusal("Mentors.Refuse.AppliedAlready", "Establishment");
        if (!MentorPermit.Apply(mentor, input.Establishment, input.AppliedOn, tx.Now.Day()).Accepted(out var permit, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(permit);
        tx.Did(Act.MentorChange, null, permit.Id);
        return permit.Id;
    }, stop);
}
