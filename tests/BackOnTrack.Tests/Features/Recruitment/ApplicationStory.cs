using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Recruitment;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Recruitment;

/// <summary>Applicants of a story, written down by a coordinator the way coordinators do.</summary>
internal static class ApplicationStory
{
    /// <summary>Publishes the two texts unless the story has them already.</summary>
    public static async Task RoleTexts(this World world, Person by)
    {
        foreach (var (kind, words) in new[] { (RoleTextKind.Role, "En mentor mødes med en mentee hver anden uge."), (RoleTextKind.Criteria, "Kan lytte\nHolder aftaler") })
            if (await world.House.Peek<int>("select coalesce(max(number), 0) from bot.role_text where kind = $1", kind.ToString().ToLowerInvariant()) == 0)
                (await world.House.As<PublishRoleText, Outcome<Guid>>(a => a.Run(by.Actor, kind, new() { Words = words }, default))).Value();
    }

    public static async Task<Guid> Application(this World world, Person by, string name = "Anja Ansøgersen")
    {
        await world.RoleTexts(by);
        return (await world.House.As<EnterApplication, Outcome<Guid>>(a => a.Run(by.Actor, new()
        {
            Unit = by.Unit, Name = name, Phone = "00 00 00 00", Background = MentorBackground.SocialWork, Languages = ["da", "so"], Region = "Fyn",
            Motives = "Vil gøre en forskel", Availability = "To aftener om ugen", Confirmed = true,
        }, default))).Value();
    }

    /// <summary>A check of the applicant is written down.</summary>
    public static async Task Checked(this World world, Person by, Guid application) =>
        (await world.House.As<RecordApplicationCheck, Outcome<Guid>>(a => a.Run(by.Actor, application,
            new() { Kind = CheckKind.CriminalRecord, Issuer = "Prøvepolitiet", IssuedOn = new(2026, 1, 1), ValidUntil = new(2027, 1, 1), Outcome = CheckOutcome.Clear }, default))).Value();

    /// <summary>A referee has an address and has not answered yet.</summary>
    public static async Task Referenced(this World world, Person by, Guid application) =>
        (await world.House.As<AskReference, Outcome<AskedReference>>(a => a.Run(by.Actor, application, new() { Referee = "Ruth Referencesen", Relation = RefereeRelation.Colleague }, default))).Value();
}
