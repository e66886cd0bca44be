using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MentorsWay;

/// <summary>Who brings a mentor in and goes with them, and everybody else of the service. Kaj is the mentor's manager too: he holds the interview, so he decides nothing.</summary>
internal sealed record Corps(
    Person Karla, Person Kaj, Person Kirsten, Person Carl, Person Dina, Person Clara, Person Tove, Person Maja, Person Sif, Person Anders, Person Alma, IReadOnlyList<Person> Others)
{
    public static async Task<Corps> Hire(World world)
    {
        var (karla, clara) = (await world.Coordinator("Karla"), await world.Coach("Clara"));
        return new(karla, await world.Coordinator("Kaj"), await world.Coordinator("Kirsten i Vest", World.West), await world.Coach("Carl"), await world.Coach("Dina"), clara,
            await world.Somebody("Tove", World.East, Role.TrainingLead), await world.Mentor(karla, "Maja", clara), await world.Security("Sif"),
            await world.Somebody("Anders", World.East, Role.Administrator), await world.Somebody("Alma", World.East, Role.Administrator),
        [
            await world.Assessor("Asger"), await world.Referrer("Rune"), await world.Somebody("Erik", World.East, Role.Evaluator), await world.Somebody("Dorte", World.East, Role.DataProtection),
        ]);
    }
}
