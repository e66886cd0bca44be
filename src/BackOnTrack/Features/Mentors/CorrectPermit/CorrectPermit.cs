using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.CorrectPermit;

public sealed class CorrectInput
{
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Conditions { get; set; }
}

/// <summary>Writes down that a permit holds for other days or on other conditions than it says: the establishment shortened it, or it was mistyped.</summary>
public sealed class CorrectPermit(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, CorrectInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        if (await tx.MentorPermits.SingleOrDefaultAsync(p => p.Id == id && p.Mentor == mentor, stop) is not { } permit) return Refusal.NotFound;
        tx.Expect(permit, seen);
        if (!permit.Correct(input.From, input.Until, input.Conditions).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorChange, null, permit.Id);
        return permit.Id;
    }, stop);
}
