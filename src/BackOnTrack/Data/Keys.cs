namespace BackOnTrack.Data;

/// <summary>The wrapped key of a mentee's file. Erasing the row erases the file, in backups too.</summary>
public sealed class MenteeKey
{
    public required Guid Owner { get; init; }
    public required int Unit { get; init; }
    public required byte[] Wrapped { get; init; }
}

/// <summary>The wrapped key of a mentor's file.</summary>
public sealed class MentorKey
{
    public required Guid Owner { get; init; }
    public required int Unit { get; init; }
    public required byte[] Wrapped { get; init; }
}
