namespace BackOnTrack.Domain.Sessions;

/// <summary>What the programme pack may set about visits.</summary>
/// <param name="MinutesOfGrace">How long after the expected end a mentor may be silent before the coordinator is told.</param>
/// <param name="MinutesOfTravel">The way between two meetings in different places, where nobody knows better.</param>
/// <param name="PermitAhead">How many days before its last day a permit shows itself.</param>
/// <param name="DaysOfLink">How many days after going in the link on the telephone still says that somebody is back.</param>
/// <param name="DaysForPermit">How long an establishment has to answer before somebody asks after it.</param>
public sealed record VisitRules(int MinutesOfGrace = 30, int MinutesOfTravel = 45, int PermitAhead = 42, int DaysForPermit = 21, int DaysOfLink = 7)
{
    public static readonly VisitRules Default = new();
}
