using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>A file somebody holds out: its name and size as they say, and its contents, which nobody has read yet.</summary>
public sealed record HeldOut(string Name, long Size, Func<Stream> Open)
{
    public static HeldOut Of(IFormFile? file) => file is null ? new("", 0, () => Stream.Null) : new(Path.GetFileName(file.FileName), file.Length, file.OpenReadStream);

    public static HeldOut Of(string name, byte[] file) => new(name, file.Length, () => new MemoryStream(file, writable: false));
}

/// <summary>
/// The one way in for a file: what it is by its contents, looked through for harm, written anew without metadata. Stands
/// before the transaction, because a scanner takes its time; works on two files at once, so that memory has a bound.
/// </summary>
public sealed class FileDoor(FileScanner scanner) : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _room = new(AtOnce);

    /// <summary>What the pages say about the scanner.</summary>
    public FileScanner Scanner => scanner;

    public Task<Brought> Look(HeldOut held, CancellationToken stop) => Look(held, Brought.MostMegabytes, stop);

    public async Task<Brought> Look(HeldOut held, int mostMegabytes, CancellationToken stop)
    {
        var brought = new Brought(held.Name.Trim(), held.Size);
        if (held.Size == 0) return brought with { Fault = FileFault.Missing };
        if (held.Size > (long)mostMegabytes * Brought.Megabyte) return brought with { Fault = FileFault.Large };
        await _room.WaitAsync(stop);
        try { return await Look(brought, await Read(held, stop), stop); }
        finally { _room.Release(); }
    }

    /// <summary>As <see cref="Look(HeldOut, int, CancellationToken)"/>, and draws a picture small; one that cannot be drawn is taken without.</summary>
    public async Task<Brought> LookAndDraw(HeldOut held, int mostMegabytes, CancellationToken stop)
    {
        var brought = await Look(held, mostMegabytes, stop);
        if (brought is not { Fault: null, Kind: FileKind.Jpeg or FileKind.Png }) return brought;
        await _room.WaitAsync(stop);
        try { return brought with { Small = await Apart.Draw(brought.Content, stop) }; }
        catch (NotTakenException) { return brought; }
        finally { _room.Release(); }
    }

    private async Task<Brought> Look(Brought brought, byte[] file, CancellationToken stop)
    {
        if (FileKinds.KindOf(brought.Name, file) is not { } kind) return brought with { Fault = FileFault.Kind };
        var said = await scanner.Look(file, stop);
        if (said is not (ScanAnswer.Clean or ScanAnswer.NotScanned)) return brought with { Fault = said switch { ScanAnswer.Harmful => FileFault.Harmful, ScanAnswer.NoScanner => FileFault.NoScanner, _ => FileFault.Unsure } };
        try { return brought with { Kind = kind, Content = await CleanFile.Of(kind, file, stop), Scan = said is ScanAnswer.Clean ? FileScan.Clean : FileScan.NotScanned }; }
        catch (NotTakenException broken) { return brought with { Fault = broken.Fault }; }
    }

    private static async Task<byte[]> Read(HeldOut held, CancellationToken stop)
    {
        var bytes = new byte[held.Size];
        await using var from = held.Open();
        await from.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    public void Dispose() => _room.Dispose();
}
