using System.Collections.Concurrent;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>Wakes the worker when an import has been confirmed, knows how far each has come, and tells when it is through.</summary>
public sealed class ImportBell : IDisposable
{
    private sealed class Taking
    {
        public int Rows;
        public readonly TaskCompletionSource Through = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private readonly SemaphoreSlim _rung = new(0);
    private readonly ConcurrentDictionary<Guid, Taking> _takings = new();

    public void Ring(Guid import)
    {
        _takings.GetOrAdd(import, _ => new());
        _rung.Release();
    }

    public Task<bool> Wait(TimeSpan atMost, CancellationToken stop) => _rung.WaitAsync(atMost, stop);

    public void Progress(Guid import, int rows) => _takings.GetOrAdd(import, _ => new()).Rows = rows;

    /// <summary>Rows read so far; an import running on another node counts from the database when it is done.</summary>
    public int RowsOf(Guid import) => _takings.TryGetValue(import, out var taking) ? taking.Rows : 0;

    /// <summary>Ends when the worker is through with the import, taken or failed; at once when it is not at it.</summary>
    public Task Through(Guid import) => _takings.TryGetValue(import, out var taking) ? taking.Through.Task : Task.CompletedTask;

    public void Forget(Guid import)
    {
        if (_takings.TryRemove(import, out var taking)) taking.Through.SetResult();
    }

    public void Dispose() => _rung.Dispose();
}
