using BackOnTrack.Web;

namespace BackOnTrack.Demo;

/// <summary>The clock of the story: two years are told in seconds, every act at its own moment.</summary>
internal sealed class DemoClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    /// <summary>The real today, from which all days of the story count.</summary>
    public DateOnly Today { get; } = now.Day();

    public override DateTimeOffset GetUtcNow() => _now;

    public void Set(DateTimeOffset moment) => _now = moment;

    /// <summary>A moment of the story: so many days from today, at a local time of day.</summary>
    public DateTimeOffset At(int day, double hour)
    {
        var local = Today.AddDays(day).ToDateTime(TimeOnly.MinValue).AddMinutes(Math.Round(hour * 60));
        return new DateTimeOffset(local, Clock.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
