namespace BackOnTrack.Domain.Practice;

/// <summary>A plan that was kept, with everything it was before. What was kept once stays as a version.</summary>
public sealed class AdoptionScenario
{
    private AdoptionScenario() { }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public string Country { get; private set; } = "";

    /// <summary>The plan as it stands now.</summary>
    public AdoptionPlan Plan { get; private set; } = new();

    /// <summary>The number of the version that is the plan of now.</summary>
    public int Edition { get; private set; }
    public Guid ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public static Outcome<AdoptionScenario> Begin(AdoptionPlan plan, Guid by, DateTimeOffset now)
    {
        var scenario = new AdoptionScenario { Id = Guid.CreateVersion7(now) };
        return scenario.Write(plan, by, now).Accepted(out _, out var refusals) ? scenario : Outcome<AdoptionScenario>.Refused(refusals);
    }

    /// <summary>Takes another plan and becomes the next version.</summary>
    public Outcome<Nothing> Write(AdoptionPlan plan, Guid by, DateTimeOffset now)
    {
        var tidy = plan.Tidy();
        if (tidy.Broken() is { Count: > 0 } broken) return Outcome<Nothing>.Refused(broken);
        (Name, Country, Plan, Edition, ChangedBy, ChangedAt) = (tidy.Name!, tidy.Country!, tidy, Edition + 1, by, now);
        return Nothing.Value;
    }

    /// <summary>The plan of now, to be kept for good.</summary>
    public AdoptionVersion ToVersion(DateTimeOffset now) => AdoptionVersion.Of(this, now);
}

/// <summary>A plan as it once was. Nobody changes it any more.</summary>
public sealed class AdoptionVersion
{
    private AdoptionVersion() { }

    public Guid Id { get; private set; }
    public Guid Scenario { get; private set; }
    public int Edition { get; private set; }
    public AdoptionPlan Plan { get; private set; } = new();
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    internal static AdoptionVersion Of(AdoptionScenario it, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Scenario = it.Id, Edition = it.Edition, Plan = it.Plan, WrittenBy = it.ChangedBy, WrittenAt = now };
}
