using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>What must not go on unseen.</summary>
public enum AlarmKind { Guessing, Flood, MassReading }

/// <summary>Somebody tried what nobody does by accident. It names an account at the most, never a file; the database raises it.</summary>
public sealed class Alarm
{
    private Alarm() { }

    public Guid Id { get; private set; }
    public AlarmKind Kind { get; private set; }

    /// <summary>Null when nobody had proved who they are, and nobody here has the name that was tried.</summary>
    public Guid? Account { get; private set; }
    public DateTimeOffset First { get; private set; }
    public DateTimeOffset Last { get; private set; }
    public int Times { get; private set; }
    public DateTimeOffset? SeenAt { get; private set; }
    public Guid? SeenBy { get; private set; }

    public void Seen(Guid by, DateTimeOffset at) => (SeenBy, SeenAt) = (by, at);
}

internal static class AlarmWords
{
    extension(Tx tx)
    {
        public DbSet<Alarm> Alarms => tx.Set<Alarm>();
    }
}
