using BackOnTrack.Data;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>The rows left out of an import on their way into a sealed file; they wait in an unnamed file only the process can open.</summary>
internal sealed class LeftOut : IAsyncDisposable
{
    private readonly FileStream _file;

    private LeftOut(FileStream file, BadRows rows) => (_file, Rows) = (file, rows);

    public BadRows Rows { get; }
    public int Count => Rows.Count;

    public static LeftOut Begin(RegisterFormat format, string errorsHeading)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            UnixCreateMode = OperatingSystem.IsWindows() ? null : UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        return new(file, new BadRows(file, format, errorsHeading));
    }

    /// <summary>Keeps the file sealed; an import without bad rows keeps none.</summary>
    public async Task Finish(Tx tx, Guid import, CancellationToken stop)
    {
        await Rows.DisposeAsync();
        _file.Position = 0;
        if (Count > 0) await tx.Keep(import, PiecePart.Bad, _file, static _ => { }, stop);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
