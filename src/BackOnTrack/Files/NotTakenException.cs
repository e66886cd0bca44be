using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>The file is broken, or grows beyond what is taken; thrown and caught within this folder.</summary>
internal sealed class NotTakenException(FileFault fault, string why) : Exception(why)
{
    public NotTakenException(string why) : this(FileFault.Unreadable, why) { }

    public FileFault Fault => fault;

    /// <summary>A picture without a size, or of more points than are taken.</summary>
    public static void Measure(long width, long height)
    {
        if (width <= 0 || height <= 0) throw new NotTakenException("no size");
        if (FileLimits.HasTooManyPoints(width, height)) throw new NotTakenException(FileFault.Points, "too many points");
    }
}

/// <summary>What may still come out of one file; shared by everything that is unpacked from it.</summary>
internal sealed class Budget
{
    private long _left = FileLimits.MostUnpacked;

    public void Take(long bytes)
    {
        if ((_left -= bytes) < 0) throw new NotTakenException(FileFault.Grows, "unpacks to too much");
    }
}
