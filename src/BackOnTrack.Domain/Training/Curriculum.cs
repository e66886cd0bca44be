namespace BackOnTrack.Domain.Training;

/// <summary>A text of the programme pack in the three languages.</summary>
public sealed record PackText(string En, string Da, string Nb)
{
    public string In(string language) => language switch { "da" => Da, "nb" => Nb, _ => En };

    public bool IsWhole => !string.IsNullOrWhiteSpace(En) && !string.IsNullOrWhiteSpace(Da) && !string.IsNullOrWhiteSpace(Nb);
}

/// <summary>One day of the training. <see cref="Number"/> counts through all modules, from one.</summary>
public sealed record CurriculumDay(int Number, PackText Title, IReadOnlyList<PackText> Topics);

/// <summary>Days that are given together, by one provider.</summary>
public sealed record CurriculumModule(int Number, PackText Title, PackText Provider, IReadOnlyList<PackText> Aims, IReadOnlyList<CurriculumDay> Days);

/// <summary>What a mentor learns before the first mentee: a part of the programme pack, the same for every cohort.</summary>
public sealed class Curriculum
{
    private Curriculum(IReadOnlyList<CurriculumModule> modules) => (Modules, Days) = (modules, [.. modules.SelectMany(m => m.Days)]);

    public IReadOnlyList<CurriculumModule> Modules { get; }
    public IReadOnlyList<CurriculumDay> Days { get; }

    /// <summary>The days that are not among those attended, in their order.</summary>
    public IReadOnlyList<int> Lacking(IEnumerable<int> attended) => [.. Days.Select(d => d.Number).Except(attended)];

    public CurriculumModule ModuleOf(int day) => Modules.First(m => m.Days.Any(d => d.Number == day));

    /// <summary>The modules that somebody else gives than gives most of the training.</summary>
    public IReadOnlyList<CurriculumModule> ByOthers
    {
        get
        {
            var usual = Modules.GroupBy(m => m.Provider).MaxBy(g => g.Count())!.Key;
            return [.. Modules.Where(m => m.Provider != usual)];
        }
    }

    /// <summary>Who gives a day, where it is not who gives most of them.</summary>
    public PackText? OtherProvider(int day) => ByOthers.FirstOrDefault(m => m.Days.Any(d => d.Number == day))?.Provider;

    /// <summary>Numbers the days of the pack; refuses one without days, or with a text that a language lacks.</summary>
    public static Outcome<Curriculum> Of(IReadOnlyList<ModuleOfPack>? modules)
    {
        if (modules is not { Count: > 0 } || modules.Any(m => m.Days is not { Length: > 0 })) return new Refusal("Training.Refuse.NoDays");
        if (modules.SelectMany(Texts).Any(text => text is not { IsWhole: true })) return new Refusal("Training.Refuse.PackText");
        var day = 0;
        return new Curriculum([.. modules.Select((m, index) => new CurriculumModule(index + 1, m.Title!, m.Provider!, m.Aims ?? [],
            [.. m.Days!.Select(d => new CurriculumDay(++day, d.Title!, d.Topics ?? []))]))]);
    }

    private static IEnumerable<PackText?> Texts(ModuleOfPack module) =>
        [module.Title, module.Provider, .. module.Aims ?? [], .. module.Days!.SelectMany(d => (PackText?[])[d.Title, .. d.Topics ?? []])];
}

/// <summary>A module as it is written in the pack.</summary>
public sealed record ModuleOfPack(PackText? Title, PackText? Provider, PackText[]? Aims, DayOfPack[]? Days);

/// <summary>A day as it is written in the pack.</summary>
public sealed record DayOfPack(PackText? Title, PackText[]? Topics);
