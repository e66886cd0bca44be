namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>How far an import has come.</summary>
public enum ImportState { Received, Mapped, Confirmed, Done, Failed, Undone }

/// <summary>What became of the rows of an import.</summary>
public sealed record ImportCounts(int Rows, int Taken, int Bad, int Doubled);

/// <summary>A register on its way in. What the file holds is sealed; nothing of it becomes an inquiry before somebody confirms.</summary>
public sealed class RegisterImport
{
    /// <summary>How long the rows that were left out wait to be put right and brought in again: they are people nobody has taken in.</summary>
    public static readonly TimeSpan LeftOutKept = TimeSpan.FromDays(30);

    private RegisterImport() { }

    /// <param name="looked">What was found in the file, sealed.</param>
    public RegisterImport(Guid id, int unit, Guid account, byte[] looked, DateTimeOffset at) =>
        (Id, Unit, Account, Looked, ReceivedAt) = (id, unit, account, looked, at);

    public Guid Id { get; private set; }
    public int Unit { get; private set; }
    public Guid Account { get; private set; }
    public ImportState State { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }
    public byte[] Looked { get; private set; } = [];
    public byte[]? Mapping { get; private set; }
    public int Rows { get; private set; }
    public int Taken { get; private set; }
    public int Bad { get; private set; }

    /// <summary>Rows that stood twice in the file, or were here already.</summary>
    public int Doubled { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsOpen => State is ImportState.Received or ImportState.Mapped or ImportState.Failed;

    /// <summary>What was found in the file, sealed.</summary>
    public void Look(byte[] looked) => Looked = looked;

    /// <summary>What columns and values mean, as often as it takes, until somebody confirms.</summary>
    public Outcome<Nothing> Map(byte[] mapping)
    {
        if (!IsOpen) return new Refusal("Inquiries.Refuse.ImportNotOpen");
        (Mapping, State) = (mapping, ImportState.Mapped);
        return Nothing.Value;
    }

    public Outcome<Nothing> Confirm()
    {
        if (State is not (ImportState.Mapped or ImportState.Failed) || Mapping is null) return new Refusal("Inquiries.Refuse.ImportNotOpen");
        State = ImportState.Confirmed;
        return Nothing.Value;
    }

    public void Finish(ImportCounts counts, DateTimeOffset at) =>
        (State, Rows, Taken, Bad, Doubled, EndedAt) = (ImportState.Done, counts.Rows, counts.Taken, counts.Bad, counts.Doubled, at);

    /// <summary>Something broke: nothing was taken, and it can be confirmed again.</summary>
    public void Fail(DateTimeOffset at) => (State, EndedAt) = (ImportState.Failed, at);

    /// <summary>All of it or nothing: while nobody has worked on any of its inquiries.</summary>
    public Outcome<Nothing> Undo(int touched, DateTimeOffset at)
    {
        if (State is not ImportState.Done) return new Refusal("Inquiries.Refuse.ImportNotOpen");
        if (touched > 0) return new Refusal("Inquiries.Refuse.ImportTouched", "", [touched]);
        (State, EndedAt) = (ImportState.Undone, at);
        return Nothing.Value;
    }
}

/// <summary>A sealed piece of an uploaded file, or of the rows that were left out.</summary>
public sealed class RegisterPiece
{
    public required Guid Import { get; init; }
    public required PiecePart Part { get; init; }
    public required int Number { get; init; }
    public required byte[] Box { get; init; }
}

public enum PiecePart { File, Bad }

/// <summary>A mapping kept under a name.</summary>
public sealed class ImportMapping
{
    public required Guid Id { get; init; }
    public required int Unit { get; init; }
    public required string Name { get; init; }
    public required byte[] Mapping { get; set; }
    public required Guid SavedBy { get; set; }
    public required DateTimeOffset SavedAt { get; set; }
}
