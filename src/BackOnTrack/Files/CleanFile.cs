using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>
/// A file without what its maker's program wrote into it unasked: where a picture was taken, by whom a text was written. Made
/// anew from the parts that are needed to show it, so that what nobody knows of is left behind too.
/// </summary>
public static class CleanFile
{
    /// <summary>Null when it cannot be read, or grows beyond what is taken.</summary>
    public static byte[]? Of(FileKind kind, byte[] file)
    {
        try
        {
            return kind switch
            {
                FileKind.Jpeg => Jpeg.WithoutMetadata(file),
                FileKind.Png => Png.WithoutMetadata(file),
                FileKind.Pdf => Pdf.WithoutMetadata(file),
                _ => Packed.WithoutMetadata(file),
            };
        }
        catch (Exception broken) when (broken is NotTakenException or InvalidDataException or System.Xml.XmlException or ArgumentException or IndexOutOfRangeException) { return null; }
    }
}
