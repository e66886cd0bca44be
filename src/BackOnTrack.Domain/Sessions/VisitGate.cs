using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Sessions;

/// <summary>What stands between a mentor and a visit.</summary>
/// <param name="Place">What the establishment the visit leads to is called.</param>
/// <param name="ByPermit">Whether it lets in by permit only.</param>
/// <param name="IsThere">Whether the mentee is still there.</param>
public sealed record VisitGround(IReadOnlyCollection<MentorCheck> Checks, IReadOnlyCollection<MentorPermit> Permits, string Place, bool ByPermit, bool IsThere);

/// <summary>Every condition a visit does not meet, all named at once: when it is booked, and each time somebody looks at it before travelling.</summary>
public static class VisitGate
{
    public static IReadOnlyList<Refusal> Unmet(Appointment visit, VisitGround ground) => visit.Kind.IsVisit() ? [.. Whereabouts(visit, ground), .. Checks(visit, ground), .. Permit(visit, ground)] : [];

    private static IEnumerable<Refusal> Whereabouts(Appointment visit, VisitGround ground)
    {
        if (visit.Establishment is not null && !ground.IsThere) yield return new("Sessions.Refuse.NotThere", "Date", [ground.Place]);
    }

    private static IEnumerable<Refusal> Checks(Appointment visit, VisitGround ground) =>
        MentorCheck.Missing(ground.Checks, visit.On).Select(kind => new Refusal($"Sessions.Refuse.Check.{kind}", "Date", [visit.On]));

    private static IEnumerable<Refusal> Permit(Appointment visit, VisitGround ground)
    {
        if (visit.Establishment is not { } there || !ground.ByPermit) yield break;
        var place = ground.Place;
        var permits = ground.Permits.Where(p => p.Establishment == there).ToList();
        if (permits.Exists(p => p.ValidOn(visit.On))) yield break;
        yield return permits.MaxBy(p => p.Id) switch
        {
            null => new Refusal("Sessions.Refuse.NoPermit", "Date", [place]),
            { State: PermitState.Applied, AppliedOn: { } asked } => new Refusal("Sessions.Refuse.PermitAsked", "Date", [place, asked]),
            { State: PermitState.Refused } => new Refusal("Sessions.Refuse.PermitRefused", "Date", [place]),
            { From: { } from } when from > visit.On => new Refusal("Sessions.Refuse.PermitLater", "Date", [place, from]),
            { Until: { } until } => new Refusal("Sessions.Refuse.PermitEnds", "Date", [place, until]),
            _ => new Refusal("Sessions.Refuse.NoPermit", "Date", [place]),
        };
    }
}
