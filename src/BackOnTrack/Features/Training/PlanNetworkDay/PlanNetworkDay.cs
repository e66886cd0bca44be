using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class NetworkDayInput
{
    public GatheringKind? Kind { get; set; }
    public string? Title { get; set; }
    public string? Programme { get; set; }
    public string? Place { get; set; }
    public DateOnly? On { get; set; }
    public TimeOnly? From { get; set; } = new(9, 30);
    public TimeOnly? Until { get; set; } = new(15, 30);

    /// <summary>The training lead chooses afterwards whom to invite; else everybody is.</summary>
    public bool InviteLater { get; set; }

    public NetworkPlan ToPlan() => new(Kind, Title, Programme, Place, On, From, Until);
}

/// <summary>Plans a gathering, and invites every mentor to it unless that is to wait.</summary>
public sealed class PlanNetworkDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, NetworkDayInput input, CancellationToken stop) => db.Write(actor, Act.NetworkPlan, async tx =>
    {
        if (!NetworkDay.Plan(input.ToPlan(), actor.Account, tx.Now, tx.Now.Day()).Accepted(out var day, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(day);
        await tx.SaveChangesAsync(stop);
        if (!input.InviteLater) await tx.Invite(day.Id, tx.Mentors, stop);
        tx.Did(Act.NetworkPlan, null, day.Id);
        return day.Id;
    }, stop);
}
