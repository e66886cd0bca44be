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
        if (!Incident.Report(mentorship.Mentee, mentorship.Unit, id, input, Moment(input, tx.Now), owners, rules, telling.Hours, actor.Account, tx.Now.Day(), tx.Now).Accepted(out var reported, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Add(reported.Incident);
        tx.Add(reported.Words);
        if (rules.DebriefAfter.Contains(reported.Incident.Category)) await OweDebriefs(tx, reported.Incident, stop);
        await tx.TellOf(reported.Incident, mentorship.Establishment, telling.First, NoticeKind.IncidentReported, stop);
        await tx.DropDraft(Form, id, stop);
        tx.Did(Act.IncidentReport, mentorship.Mentee, reported.Incident.Id);
        return reported.Incident.Id;
    }, stop);

    /// <summary>One for each who was mentor on the day it happened, also those whose file is closed to the reporter: the database owes them.</summary>
    private static async Task OweDebriefs(Tx tx, Incident incident, CancellationToken stop)
    {
        await tx.SaveChangesAsync(stop); // what owes them must lie there first
        foreach (var debrief in await tx.Ask<Guid[]>($"select array(select d from bot.owe_debriefs({incident.Id}, {Snake.Of(HappeningOf(incident.Category))}) d)", stop))
            tx.Did(Act.HappeningReport, null, debrief);
    }

    private static HappeningKind HappeningOf(IncidentCategory category) => category switch
    {
        IncidentCategory.Threat or IncidentCategory.Harassment => HappeningKind.Threat,
        IncidentCategory.Violence => HappeningKind.Violence,
        IncidentCategory.SelfHarm => HappeningKind.SelfHarm,
        IncidentCategory.Distress => HappeningKind.Distress,
        _ => HappeningKind.Other,
    };

    /// <summary>Without a time of day it was at noon, or just now when noon is still to come.</summary>
    private static DateTimeOffset? Moment(IncidentInput input, DateTimeOffset now)
    {
        if (input.Day is not { } day) return null;
        var at = day.ToDateTime(input.Time ?? new TimeOnly(12, 0)).Instant();
        return input.Time is null && at > now && day == now.Day() ? now : at;
    }
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
