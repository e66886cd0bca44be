using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.RecordCheck;

public sealed class CheckInput
{
    public CheckKind? Kind { get; set; }
    public string? Issuer { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public DateOnly? ValidUntil { get; set; }
    public CheckOutcome? Outcome { get; set; }
}

/// <summary>Writes down a check: who issued it, and until when it holds. Earlier ones stay.</summary>
public sealed class RecordCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CheckInput input, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!MentorCheck.Record(mentor, input.Kind, input.Issuer, input.IssuedOn, input.ValidUntil, input.Outcome, tx.Now.Day(), tx.Programme.Mentors).Accepted(out var check, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Add(check);
        tx.Did(Act.MentorChange, null, check.Id);
        return check.Id;
    }, stop);
}
