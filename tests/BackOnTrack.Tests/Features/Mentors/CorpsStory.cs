using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors.AssignCoach;
using BackOnTrack.Features.Mentors.RecordCheck;
using BackOnTrack.Features.Mentors.RegisterMentor;
using BackOnTrack.Features.Training;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentors;

/// <summary>Mentors of a story, entered by a coordinator the way coordinators do.</summary>
internal static class CorpsStory
{
    /// <summary>In the register, in training, without checks and coach.</summary>
    public static async Task<Person> NewMentor(this World world, Person by, string alias, int capacity = 2)
    {
        var mentor = await world.Somebody($"{alias} Opdigtet", by.Unit, Role.Mentor);
        var input = new RegisterInput
        {
            Account = mentor.Id, Unit = by.Unit, Alias = alias, Background = MentorBackground.SocialWork, Gender = Gender.Woman,
            Languages = ["da", "ar"], Region = "Sjælland", Experience = "Natarbejde", Capacity = capacity,
        };
        (await world.House.As<RegisterMentor, Outcome<Guid>>(a => a.Run(by.Actor, input, default))).Value();
        return mentor;
    }

    /// <summary>Everything a match asks for.</summary>
    public static async Task<Person> Mentor(this World world, Person by, string alias, Person coach, int capacity = 2)
    {
        var mentor = await world.NewMentor(by, alias, capacity);
        await world.Trained(mentor);
        foreach (var kind in CorpsRules.Default.Checks)
            (await world.House.As<RecordCheck, Outcome<Guid>>(a => a.Run(by.Actor, mentor.Id,
                new() { Kind = kind, Issuer = "Prøvepolitiet", IssuedOn = new(2026, 1, 1), ValidUntil = new(2027, 1, 1), Outcome = CheckOutcome.Clear }, default))).Value();
        await world.Coached(by, mentor, coach);
        return mentor;
    }

    /// <summary>The days of the training, brought along, but for the last ones.</summary>
    public static async Task Trained(this World world, Person mentor, int days = 12)
    {
        var lead = await world.Somebody("Tove", mentor.Unit, Role.TrainingLead);
        (await world.House.As<CreditDays, Outcome<Guid>>(a => a.Run(lead.Actor, mentor.Id,
            new() { Days = [.. Enumerable.Range(1, days)], Reason = CreditReason.BroughtAlong, On = new(2026, 1, 5) }, default))).Value();
    }

    public static async Task Coached(this World world, Person by, Person mentor, Person coach, Person? deputy = null) =>
        (await world.House.As<AssignCoach, Outcome<Guid>>(a => a.Run(by.Actor, mentor.Id, new() { Coach = coach.Id, Deputy = deputy?.Id, Cause = CoachCause.CoachChanged }, default))).Value();
}
