namespace BackOnTrack.Domain.Release;

/// <summary>What the programme pack sets about release; these are the values the programme began with.</summary>
/// <param name="DaysToKit">Days on remand after which the short kit is to be ready.</param>
/// <param name="DaysOfLink">Days an address for somebody outside works.</param>
public sealed record ReleaseRules(int DaysToKit = 14, int DaysOfLink = 21, int LongestText = 2000, int MostItems = 60)
{
    /// <summary>The list, in the order in which it is shown.</summary>
    public IReadOnlyList<ReleaseItemRule> Items { get; init; } =
    [
        new(ReleaseArea.Municipality, ReleaseOwner.Coordinator, ReleaseStep.TwelveMonths, Kit: true),
        new(ReleaseArea.Housing, ReleaseOwner.Municipality, ReleaseStep.SixMonths, Kit: true),
        new(ReleaseArea.Income, ReleaseOwner.JobCentre, ReleaseStep.TwoMonths, Kit: true),
        new(ReleaseArea.Work, ReleaseOwner.Mentor, ReleaseStep.SixMonths),
        new(ReleaseArea.Identity, ReleaseOwner.Prison, ReleaseStep.TwoMonths, Kit: true),
        new(ReleaseArea.Bank, ReleaseOwner.Mentor, ReleaseStep.TwoMonths),
        new(ReleaseArea.Debt, ReleaseOwner.DebtAdvice, ReleaseStep.SixMonths),
        new(ReleaseArea.Health, ReleaseOwner.HealthService, ReleaseStep.OneMonth, Kit: true),
        new(ReleaseArea.SubstanceTreatment, ReleaseOwner.TreatmentCentre, ReleaseStep.TwoMonths, IfWished: true),
        new(ReleaseArea.Family, ReleaseOwner.Mentor, ReleaseStep.FourMonths),
        new(ReleaseArea.SafeNetwork, ReleaseOwner.Mentor, ReleaseStep.TwoMonths, Kit: true),
        new(ReleaseArea.Meeting, ReleaseOwner.Coordinator, ReleaseStep.FourMonths),
        new(ReleaseArea.Conditions, ReleaseOwner.ProbationOfficer, ReleaseStep.OneMonth, Kit: true),
        new(ReleaseArea.OnlineLife, ReleaseOwner.Mentor, ReleaseStep.OneMonth),
        new(ReleaseArea.Leisure, ReleaseOwner.Mentor, ReleaseStep.OneMonth, IfWished: true),
        new(ReleaseArea.FaithCommunity, ReleaseOwner.Mentor, ReleaseStep.OneMonth, IfWished: true),
        new(ReleaseArea.Security, ReleaseOwner.Coordinator, ReleaseStep.TwoMonths),
        new(ReleaseArea.Expulsion, ReleaseOwner.ImmigrationAuthority, ReleaseStep.SixMonths),
        new(ReleaseArea.GatePlan, ReleaseOwner.Mentor, ReleaseStep.SevenDays, Kit: true),
        new(ReleaseArea.EmergencyCard, ReleaseOwner.Mentor, ReleaseStep.SevenDays, Kit: true),
    ];
}
