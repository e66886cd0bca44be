using System.Collections.Concurrent;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>Wakes the worker when an import has been confirmed, and knows how far each has come.</summary>
public sealed class ImportBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0);
    private readonly ConcurrentDictionary<Guid, int> _rows = new();

    public void Ring() => _rung.Release();

    public Task<bool> Wait(TimeSpan atMost, CancellationToken stop) => _rung.WaitAsync(atMost, stop);

    public void Progress(Guid import, int rows) => _rows[import] = rows;

    /// <summary>Rows read so far; an import running on another node counts from the database when it is done.</summary>
    public int RowsOf(Guid import) => _rows.GetValueOrDefault(import);

    public void Dispose() => _rung.Dispose();

    public void Forget(Guid import) => _rows.TryRemove(import, out _);
}
