using BackOnTrack.Domain.Training;
using BackOnTrack.Packs;

namespace BackOnTrack.Features.Training;

/// <summary>The curriculum of the programme pack in force, read once, at start.</summary>
public static class CurriculumFile
{
    private const string Name = "curriculum.json";

    private sealed record Written(ModuleOfPack[]? Modules);

    public static Curriculum In(Pack pack) => Curriculum.Of(pack.Read<Written>(Name).Modules).Accepted(out var curriculum, out _)
        ? curriculum
        : throw new PackException($"packs/{pack.Name}/{Name}: every module needs days, and every text all three languages.");
}
