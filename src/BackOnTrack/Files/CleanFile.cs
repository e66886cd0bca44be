using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>
/// A file without what its maker's program wrote into it unasked: where a picture was taken, by whom a text was written. Made
/// anew from the parts that are needed to show it, so that what nobody knows of is left behind too.
/// </summary>
internal static class CleanFile
{
    /// <summary>Throws <see cref="NotTakenException"/> when it cannot be read, or grows beyond what is taken.</summary>
    public static async Task<byte[]> Of(FileKind kind, byte[] file, CancellationToken stop)
    {
        try
        {
            return kind switch
            {
                FileKind.Jpeg => Jpeg.WithoutMetadata(file),
                FileKind.Png => Png.WithoutMetadata(file),
                FileKind.Pdf => await Apart.Clean(file, stop),
                _ => Packed.WithoutMetadata(file),
            };
        }
        // Whatever a reader stumbles over in a stranger's file: then it is not taken.
        catch (Exception broken) when (broken is not NotTakenException && !stop.IsCancellationRequested) { throw new NotTakenException($"cannot be read: {broken.GetType().Name}"); }
    }

    /// <summary>A picture inside another file, by its first bytes; what is no picture stays as it is.</summary>
    public static byte[] Within(byte[] part) => FileKinds.IsJpeg(part) ? Jpeg.WithoutMetadata(part) : FileKinds.IsPng(part) ? Png.WithoutMetadata(part) : part;
}
