using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.Supervision;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>
/// Writes down that something happened: the mentors who were in it are owed a debrief, the people of the setting are asked to take it in,
/// the security office learns that it was.
/// </summary>
public sealed class ReportIncident(Database db)
{
    public const string Form = "incident";

    public Task<Outcome<Guid>> Run(Actor actor, Guid id, IncidentInput input, CancellationToken stop) => db.Write(actor, Act.IncidentReport, async tx =>
    {
        if (await tx.Mentorships.FindVisible(id, stop) is not { } mentorship) return Refusal.NotFound;
        var owners = await tx.CanFollowUp(mentorship, stop);
        var telling = await tx.TellingOf(input.Category ?? IncidentCategory.Other, stop);
        var rules = tx.Programme.Safety;
        if (!Incident.Report(mentorship.Mentee, mentorship.Unit, id, input, IncidentMoment.Of(input.Day, input.Time, tx.Now), owners, rules, telling.Hours, actor.Account, tx.Now.Day(), tx.Now).Accepted(out var reported, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Add(reported.Incident);
        tx.Add(reported.Words);
        await tx.OweDebriefs(reported.Incident, stop);
        await tx.TellOf(reported.Incident, mentorship.Establishment, telling.First, NoticeKind.IncidentReported, stop);
        await tx.DropDraft(Form, id, stop);
        tx.Did(Act.IncidentReport, mentorship.Mentee, reported.Incident.Id);
        return reported.Incident.Id;
    }, stop);
}

/// <summary>What the form offers besides its fields.</summary>
public sealed record IncidentOffer(IReadOnlyDictionary<Guid, string> Owners, IReadOnlyList<IncidentCategory> Categories);

public sealed class OfferIncident(Database db)
{
    public Task<Outcome<IncidentOffer>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<IncidentOffer>(actor, Act.IncidentReport, async tx =>
    {
        if (await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } mentorship) return Refusal.NotFound;
        var owners = await tx.NamesOf(await tx.CanFollowUp(mentorship, stop), stop);
        tx.Saw(Act.IncidentReport, mentorship.Mentee, id);
        return new IncidentOffer(owners, tx.Programme.Safety.Categories);
    }, stop);
}

internal static class FollowingUp
{
    /// <summary>Who can follow an incident up: the coordinators of the unit and the mentors of today.</summary>
    public static async Task<HashSet<Guid>> CanFollowUp(this Tx tx, Mentorship mentorship, CancellationToken stop) =>
    [
        .. (await tx.ToBeTold(mentorship.Mentee, [TellFunction.Coordinator], stop)).Select(p => p.Account),
        .. await tx.MentorPeriods.Where(p => p.Mentorship == mentorship.Id && p.Until == null).Select(p => p.Mentor).ToListAsync(stop),
    ];
}
