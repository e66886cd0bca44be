using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

public sealed class PassedOnInput
{
    public DutyReceiver? Receiver { get; set; }
    public DateOnly? Day { get; set; }
}

/// <summary>Writes down that something was passed on: to whom and when. What was said is not written here.</summary>
public sealed class PassDutyOn(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, PassedOnInput input, CancellationToken stop) => db.Write(actor, Act.DutyRecord, async tx =>
    {
        if (await tx.Duties.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } duty) return Refusal.NotFound;
        if (!duty.PassOn(input.Receiver, input.Day, tx.Programme.Safety, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.DutyRecord, duty.Mentee, id);
        return id;
    }, stop);
}
