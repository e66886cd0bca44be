using System.Security.Cryptography;

namespace BackOnTrack.Data;

/// <summary>
/// What one request has left in the log already. A form that is refused and shown again reads the same file a second
/// time: that is one consultation, and one entry. A change is always one of its own.
/// </summary>
public sealed class RequestTrace
{
    private readonly HashSet<Guid?> _files = [];
    private Guid? _sent, _once;
    private bool _any;

    /// <summary>The request's own id, in every entry and on the page of an error.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>The one-time key of the form that was sent, if it carried one.</summary>
    public Guid? Once { set => _sent = _once = value; }

    /// <summary>A form that does one thing to several records has a key for each: sent again, each answers with what it made.</summary>
    public void OnceFor(Guid record)
    {
        if (_sent is { } sent) _once = new(SHA256.HashData([.. sent.ToByteArray(), .. record.ToByteArray()]).AsSpan(0, 16));
    }

    internal Guid? LastOnce { get; private set; }

    /// <summary>Whether this request has left an entry.</summary>
    public bool HasEntry => _any;

    internal Guid? TakeOnce()
    {
        LastOnce = _once;
        _once = null;
        return LastOnce;
    }

    /// <summary>All entries of a request's first unit of work; of a later one those about files not written about yet, and every change.</summary>
    internal IReadOnlyList<Entry> News(IReadOnlyList<Entry> entries)
    {
        var first = !_any;
        _any = true;
        var news = entries.Where(e => first || e.Wrote || e.Seen?.Any(f => !_files.Contains(f)) is true || (e.Mentee is not null && !_files.Contains(e.Mentee))).ToList();
        foreach (var e in entries) _files.UnionWith([e.Mentee, .. e.Seen?.Select(f => (Guid?)f) ?? []]);
        return news;
    }
}
