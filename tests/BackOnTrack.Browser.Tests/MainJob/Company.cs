using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MainJob;

/// <summary>Who has a part in the file, the relative who must be kept away from it, and everybody else of the service.</summary>
internal sealed record Company(Person Karla, Person Asger, Person Sif, Person Mona, Person Carl, Person Dorte, Person Relative, IReadOnlyList<Person> Others)
{
    public static async Task<Company> Hire(World world, string mona)
    {
        var (karla, carl) = (await world.Coordinator($"Karla med {mona}"), await world.Coach($"Carl med {mona}"));
        return new(karla, await world.Assessor($"Asger med {mona}"), await world.Security("Sif"), await world.Mentor(karla, mona, carl), carl,
            await world.Somebody("Dorte", World.East, Role.DataProtection), await world.Coordinator($"Kaj, fætter til {mona}s mentee"),
        [
            await world.Coordinator("Kirsten i Vest", World.West), await world.Assessor("Anna"), await world.Mentor(karla, $"Maja ved siden af {mona}", carl), await world.Coach("Clara"),
            await world.Referrer("Rune"), await world.Somebody("Tove", World.East, Role.TrainingLead), await world.Somebody("Erik", World.East, Role.Evaluator),
            await world.Somebody("Anders", World.East, Role.Administrator),
        ]);
    }
}
