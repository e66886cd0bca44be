using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.CheckStrain;

/// <summary>Keeps that a mentor did the check, and the day. The answers stand outside the form: no browser sends them.</summary>
public sealed class CheckStrain(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.StrainCheck, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        var done = StrainCheck.Done(mentor, tx.Now.Day());
        tx.Add(done);
        tx.Did(Act.StrainCheck, null, done.Id);
        return done.Id;
    }, stop);
}

/// <summary>When it was done last.</summary>
public sealed class ShowStrain(Database db)
{
    public Task<Outcome<LastDone>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<LastDone>(actor, Act.StrainCheck, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == id, stop)) return Refusal.NotFound;
        var last = await tx.StrainChecks.Where(s => s.Mentor == id).MaxAsync(s => (DateOnly?)s.DoneOn, stop);
        tx.Saw(Act.StrainCheck, null, id);
        return new LastDone(last);
    }, stop);
}

public sealed record LastDone(DateOnly? Day);
