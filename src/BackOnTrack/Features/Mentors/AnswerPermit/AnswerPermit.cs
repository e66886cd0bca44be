using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.AnswerPermit;

public sealed class AnswerInput
{
    public bool? Granted { get; set; }
    public DateOnly? AnsweredOn { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Conditions { get; set; }
    public string? Reason { get; set; }
}

/// <summary>Writes down what the establishment answered: yes, until when and on what conditions, or no and why.</summary>
public sealed class AnswerPermit(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, AnswerInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        if (await tx.MentorPermits.SingleOrDefaultAsync(p => p.Id == id && p.Mentor == mentor, stop) is not { } permit) return Refusal.NotFound;
        tx.Expect(permit, seen);
        if (!permit.Answer(input.Granted, input.AnsweredOn, input.From, input.Until, input.Conditions, input.Reason, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorChange, null, permit.Id);
        return permit.Id;
    }, stop);
}

/// <summary>The application that is answered.</summary>
public sealed record PermitAsked(MentorPermit Permit, string Alias, string Place);

/// <summary>Opens an application for a permit.</summary>
public sealed class ReadPermit(Database db)
{
    public Task<Outcome<PermitAsked>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<PermitAsked>(actor, Act.MentorChange, async tx =>
    {
        if (await tx.MentorPermits.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.Mentor == mentor, stop) is not { } permit) return Refusal.NotFound;
        tx.Saw(Act.MentorRead, null, mentor);
        var place = await tx.Set<Establishment>().Where(e => e.Id == permit.Establishment).Select(e => e.Name).SingleAsync(stop);
        return new PermitAsked(await tx.Open(permit, stop), await tx.AliasOf(mentor, stop) ?? "", place);
    }, stop);
}
