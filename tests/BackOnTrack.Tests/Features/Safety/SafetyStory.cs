using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Safety;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Safety;

/// <summary>Incidents, duties and disclosures of a story, written down the way people do.</summary>
internal static class SafetyStory
{
    public static IncidentInput AThreat(Guid owner) => new()
    {
        Category = IncidentCategory.Threat, Day = new(2026, 3, 10), Time = new(9, 0), Place = IncidentPlace.VisitRoom, Done = "Xhemmeligt: vi gik ud", Owner = owner, FollowUpBy = new(2026, 3, 13),
    };

    public static async Task<Guid> Reports(this Person by, Guid mentorship, Guid owner) =>
        (await by.House.As<ReportIncident, Outcome<Guid>>(a => a.Run(by.Actor, mentorship, AThreat(owner), default))).Value();

    public static async Task<Guid> AsksForHelp(this Person by, Guid mentorship, DutyGround ground = DutyGround.ChildWelfare) =>
        (await by.House.As<UseDuty, Outcome<Guid>>(a => a.Run(by.Actor, mentorship, ground, default))).Value();

    public static async Task<Guid> Registers(this Person coordinator, string name) =>
        (await coordinator.House.As<RegisterRecipient, Outcome<Guid>>(a => a.Run(coordinator.Actor, new() { Kind = RecipientKind.Municipality, Name = name }, default))).Value();

    public static DisclosureInput APlaceToLive(Guid recipient, ShareGround ground = ShareGround.NecessaryForRelease, params ShareFact[] facts) => new()
    {
        Recipient = recipient, Purpose = SharePurpose.Housing, Ground = ground, Facts = [.. facts.Length > 0 ? facts : [ShareFact.Name, ShareFact.Mentorship]], Words = "Et sted at bo", Expires = new(2026, 5, 1),
    };

    public static async Task<Guid> Prepares(this Person by, Guid mentorship, DisclosureInput input) =>
        (await by.House.As<PrepareDisclosure, Outcome<Guid>>(a => a.Run(by.Actor, mentorship, input, default))).Value();

    public static async Task Says(this Person by, Guid mentorship, Guid disclosure, bool yes = true) =>
        (await by.House.As<DecideDisclosure, Outcome<Guid>>(a => a.Run(by.Actor, mentorship, disclosure, yes, default))).Value();

    public static async Task Settles(this Person by, Guid mentorship, Guid disclosure, DoubtAnswer answer) =>
        (await by.House.As<SettleDoubts, Outcome<Guid>>(a => a.Run(by.Actor, mentorship, disclosure, Enum.GetValues<ShareFact>().ToDictionary(f => f, _ => (DoubtAnswer?)answer), default))).Value();

    /// <summary>A file with something of everything of the room in it, by coordinators: in some stories no mentor is there any more.</summary>
    public static async Task Safe(this TestHouse house, Course course, Person coordinator)
    {
        await coordinator.Reports(course.Id, coordinator.Id);
        await coordinator.AsksForHelp(course.Id);
        var recipient = await coordinator.Registers($"Opdigtet Kommune {course.Id}");
        var given = await coordinator.Prepares(course.Id, APlaceToLive(recipient, ShareGround.NecessaryForRelease, ShareFact.Name, ShareFact.Category));
        await coordinator.Settles(course.Id, given, DoubtAnswer.SendWithRemark);
        await (await house.World.Coordinator("Kurt Koordinatorsen", coordinator.Unit)).Says(course.Id, given);
        (await house.As<SettleDeadlines, Outcome<int>>(a => a.Run(default))).Value();
    }
}
