using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Safety;

/// <summary>The debriefs that follow from an incident, when it is reported and when it is put right.</summary>
internal static class WhatAnIncidentOwes
{
    /// <summary>One for each who was mentor on the day it happened, also those whose file is closed to the actor: the database owes them, moves them, and withdraws what is not owed any more.</summary>
    public static async Task OweDebriefs(this Tx tx, Incident incident, CancellationToken stop)
    {
        await tx.SaveChangesAsync(stop); // what owes them must lie there first
        var kind = tx.Programme.Safety.DebriefAfter.Contains(incident.Category) ? Snake.Of(HappeningOf(incident.Category)) : null;
        foreach (var debrief in await tx.Ask<Guid[]>($"select array(select d from bot.owe_debriefs({incident.Id}, {kind}::text) d)", stop))
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
}

/// <summary>When something happened, as the service's clock shows it.</summary>
internal static class IncidentMoment
{
    /// <summary>Without a time of day it was at noon, or just now when noon is still to come.</summary>
    public static DateTimeOffset? Of(DateOnly? typed, TimeOnly? time, DateTimeOffset now)
    {
        if (typed is not { } day) return null;
        var at = day.ToDateTime(time ?? new TimeOnly(12, 0)).Instant();
        return time is null && at > now && day == now.Day() ? now : at;
    }
}
