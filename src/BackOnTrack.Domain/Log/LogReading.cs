using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Log;

/// <summary>What the log may be read for, and nothing else (directive 2016/680, article 25(2)).</summary>
public enum LogGround { Lawfulness, SelfMonitoring, IntegrityAndSecurity, CriminalProceedings }

/// <summary>Why somebody wants to read the log, as typed.</summary>
public sealed class GroundInput
{
    public LogGround? Ground { get; set; }

    /// <summary>A sentence somebody else can follow (O40).</summary>
    public string? Words { get; set; }
}

/// <summary>The log is open to one account for an hour, for a ground. The sentence to it lies sealed in the log.</summary>
public sealed class LogReading
{
    /// <summary>As long as a file that is opened with a reason stays open.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(60);

    private LogReading() { }

    public Guid Id { get; private set; }
    public Guid Account { get; private set; }
    public LogGround Ground { get; private set; }
    public DateTimeOffset Since { get; private set; }
    public DateTimeOffset Until { get; private set; }

    /// <summary>Refusals: no ground, and a sentence that is none.</summary>
    public static Outcome<(LogReading Reading, StatedReason Reason)> Open(GroundInput input, Guid account, DateTimeOffset now)
    {
        var said = StatedReason.Parse(input.Words).Accepted(out var reason, out var refusals);
        if (input.Ground is null) return (List<Refusal>)[new("House.Refuse.Missing", nameof(input.Ground)), .. refusals ?? []];
        if (!said) return refusals!.ToList();
        return (new LogReading { Id = Guid.CreateVersion7(now), Account = account, Ground = input.Ground.Value, Since = now, Until = now + Lasts }, reason!);
    }

    /// <summary>Whoever is done closes it before the hour is over.</summary>
    public void End(DateTimeOffset now) => Until = now < Until ? now : Until;
}
