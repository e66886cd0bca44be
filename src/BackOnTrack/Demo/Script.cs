namespace BackOnTrack.Demo;

/// <summary>What happens, in the order in which it happened: stories are written one by one and played all together.</summary>
internal sealed class Script(DemoClock clock, DateTimeOffset end)
{
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> _steps = new();
    private int _order;

    /// <summary>Adds a step; what lies ahead of today has not happened yet and is left out.</summary>
    public void On(int day, double hour, Func<Task> step)
    {
        var at = clock.At(day, hour);
        if (at < end) _steps.Enqueue(step, (at, _order++));
    }

    public async Task Play(CancellationToken stop)
    {
        while (_steps.TryDequeue(out var step, out var when))
        {
            stop.ThrowIfCancellationRequested();
            clock.Set(when.At);
            await step();
        }
    }
}
