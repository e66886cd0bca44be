using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Mentors.RecordCheck;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Writes down that a check of an applicant was made. The paper is shown and taken home again.</summary>
public sealed class RecordApplicationCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CheckInput input, CancellationToken stop) => db.Write(actor, Act.ApplicantCheck, async tx =>
    {
        var application = await tx.Applications.SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        if (!ApplicationCheck.Record(application, input.Kind, input.Issuer, input.IssuedOn, input.ValidUntil, input.Outcome, tx.Now.Day(), tx.Programme.Mentors).Accepted(out var check, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Add(check);
        tx.Did(Act.ApplicantCheck, null, check.Id);
        return check.Id;
    }, stop);
}

/// <summary>The application is there for whoever would write a check down.</summary>
public sealed class OfferCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Guid>(actor, Act.ApplicantCheck, async tx =>
    {
        if (!await tx.Applications.AnyAsync(a => a.Id == id, stop)) return Refusal.NotFound;
        tx.Saw(Act.ApplicantCheck, null, id);
        return id;
    }, stop);
}
