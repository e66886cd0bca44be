using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using BackOnTrack.Files;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

/// <summary>Training groups of a story, planned by a training lead the way training leads do.</summary>
internal static class CohortStory
{
    public static Task<Person> TrainingLead(this World world) => world.Somebody("Tove", World.East, Role.TrainingLead);

    /// <summary>A group whose first day is today, so that its attendance can be entered.</summary>
    public static async Task<Guid> Group(this World world, Person lead, int seats = 12, string name = "Hold A", DateOnly? first = null) =>
        (await world.House.As<PlanCohort, Outcome<Guid>>(act => act.Run(lead.Actor, new()
        { Name = name, Place = "Prøvegården", Seats = seats, FirstDay = first ?? new(2026, 3, 10), WeeksBetween = 1, Trainers = "Ulla Underviser" }, default))).Value();

    public static async Task<Guid> Invited(this World world, Person lead, Guid group, Person mentor, params int[] days)
    {
        (await world.House.As<InviteMentors, Outcome<Guid>>(act => act.Run(lead.Actor, group, new() { Mentors = [mentor.Id], Days = [.. days] }, default))).Value();
        return await world.House.Peek<Guid>("select id from bot.cohort_seat where cohort = $1 and mentor = $2", group, mentor.Id);
    }

    public static async Task<Guid> Seated(this World world, Person lead, Guid group, Person mentor, params int[] days)
    {
        var seat = await world.Invited(lead, group, mentor, days);
        (await world.House.As<AnswerSeat, Outcome<Guid>>(act => act.Run(mentor.Actor, seat, new() { Comes = true }, default))).Value();
        return seat;
    }

    /// <summary>A networking day, today.</summary>
    public static async Task<Guid> Gathering(this World world, Person lead) => (await world.House.As<PlanNetworkDay, Outcome<Guid>>(act => act.Run(lead.Actor, new()
    { Kind = GatheringKind.NetworkingDay, Title = "At slutte godt", Programme = "Kaffe og sparring", Place = "Prøvegården", On = new(2026, 3, 10) }, default))).Value();

    public static readonly byte[] Pdf = new BackOnTrack.Paper.PdfSheet("Øvelser", "da").ToFile();

    /// <summary>A file for the first module of a group.</summary>
    public static async Task<Guid> Handout(this World world, Person lead, Guid group) =>
        (await world.House.As<AddMaterial, Outcome<Guid>>(act => act.Run(lead.Actor, group, new() { Module = 1 }, HeldOut.Of("øvelser.pdf", Pdf), default))).Value();

    public static Task<Guid> DayOf(this World world, Guid group, int day) => world.House.Peek<Guid>("select id from bot.cohort_day where cohort = $1 and day = $2", group, day);
}
