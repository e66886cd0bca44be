namespace BackOnTrack.Domain.Privacy;

/// <summary>
/// A line of the ledger: that a file was erased, when, on what ground and by which two people. No name, no reference, nothing of
/// what lay in it (LED article 4(1)(c); O13). Kept in the database and outside it, so that a restored backup is cleaned (O14).
/// </summary>
public sealed class Erasure
{
    private Erasure() { }

    public Guid Id { get; private set; }

    /// <summary>The id the file had, which names nothing any more.</summary>
    public Guid File { get; private set; }
    public int Unit { get; private set; }
    public ErasureGround Ground { get; private set; }
    public Guid ProposedBy { get; private set; }
    public Guid DecidedBy { get; private set; }
    public DateTimeOffset ErasedAt { get; private set; }

    /// <summary>How many rows went.</summary>
    public int Rows { get; private set; }

    /// <summary>The line as it stands outside the database.</summary>
    public static Erasure Of(Guid id, Guid file, int unit, ErasureGround ground, Guid proposedBy, Guid decidedBy, DateTimeOffset at, int rows) =>
        new() { Id = id, File = file, Unit = unit, Ground = ground, ProposedBy = proposedBy, DecidedBy = decidedBy, ErasedAt = at, Rows = rows };
}
