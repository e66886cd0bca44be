using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.WithdrawPermit;

public sealed class WithdrawInput
{
    public DateOnly? WithdrawnFrom { get; set; }
    public string? Reason { get; set; }
}

/// <summary>Writes down that the establishment takes a permit back, from which day and why. The visits that rest on it are then in doubt.</summary>
public sealed class WithdrawPermit(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, WithdrawInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        if (await tx.MentorPermits.SingleOrDefaultAsync(p => p.Id == id && p.Mentor == mentor, stop) is not { } permit) return Refusal.NotFound;
        tx.Expect(permit, seen);
        if (!permit.Withdraw(input.WithdrawnFrom, input.Reason).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorChange, null, permit.Id);
        return permit.Id;
    }, stop);
}
