using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.RecordPermit;

public sealed class PermitInput
{
    public int? Establishment { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Conditions { get; set; }
}

/// <summary>Writes down that a mentor may enter an establishment, until a day.</summary>
public sealed class RecordPermit(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, PermitInput input, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (input.Establishment is { } place && !await tx.Set<Establishment>().AnyAsync(e => e.Id == place, stop))
            return new Refusal("House.Refuse.Unreadable", "Establishment");
        if (!MentorPermit.Record(mentor, input.Establishment, input.From, input.Until, input.Conditions).Accepted(out var permit, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(permit);
        tx.Did(Act.MentorChange, null, permit.Id);
        return permit.Id;
    }, stop);
}
