using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Release;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain;

/// <summary>
/// What a service settles for itself, as its programme pack has it: <c>packs/&lt;name&gt;/programme.json</c> has these parts by
/// these names. What a pack leaves out stands as the programme began with it: the values here.
/// </summary>
public sealed record Programme
{
    public static readonly Programme Default = new();

    /// <summary>The country in two letters (ISO 3166): from where figures come that are handed to other services.</summary>
    public string Country { get; init; } = "DK";

    /// <summary>Where the service's days begin and end.</summary>
    public string TimeZone { get; init; } = "Europe/Copenhagen";

    public TargetGroup TargetGroup { get; init; } = new();
    public PlanRules Plans { get; init; } = PlanRules.Default;
    public SessionPolicy Sessions { get; init; } = SessionPolicy.Default;
    public VisitRules Visits { get; init; } = VisitRules.Default;
    public DueDates Mentorships { get; init; } = DueDates.Default;
    public CorpsRules Mentors { get; init; } = CorpsRules.Default;
    public CoachRules Coaches { get; init; } = new();
    public ReleaseRules Release { get; init; } = new();
    public ClaimRules Claims { get; init; } = new();
    public NetworkRules Network { get; init; } = new();
    public CustodyRules Custody { get; init; } = new();
    public DocumentRules Documents { get; init; } = new();
    public WorkDays Work { get; init; } = new();
    public SafetyRules Safety { get; init; } = new();
    public AdoptionRules Adoption { get; init; } = new();

    /// <summary>On which days the country's offices are open.</summary>
    public WorkingDays Calendar { get; init; } = WorkingDays.Default;
    public IReadOnlyList<DeadlineRule> Deadlines { get; init; } = DeadlineRule.Default;
}

/// <summary>Days somebody has for the next act, before it stands as overdue on a start page.</summary>
/// <param name="Ahead">How many days before its day a piece of work shows itself.</param>
/// <param name="CheckAhead">The same for a mentor's check that lapses.</param>
public sealed record WorkDays(
    int Ahead = 7, int CheckAhead = 30, int ToTakeUpInquiry = 7, int ToPrepare = 14, int ToDecide = 7, int ToPropose = 14, int ToAnswerSecurity = 3, int ToTakeUpQuestion = 3);
