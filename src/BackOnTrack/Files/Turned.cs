using System.Buffers.Binary;

namespace BackOnTrack.Files;

/// <summary>How the camera was held: the one thing of EXIF without which a letter that was photographed lies on its side.</summary>
internal static class Turned
{
    private const ushort Orientation = 0x0112;
    private const int Head = 10, Entry = 12, MostEntries = 200;

    /// <summary>A segment that says this and nothing else, or none.</summary>
    public static byte[] Only(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < Head + 8 || !segment[4..].StartsWith("Exif\0\0"u8)) return [];
        return In(segment[Head..]) is >= 2 and <= 8 and var turned
            ? [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*\0\0\0\x08"u8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turned, 0, 0, 0, 0, 0, 0]
            : [];
    }

    private static int In(ReadOnlySpan<byte> tiff)
    {
        var big = tiff[0] == (byte)'M';
        var first = Long(tiff[4..], big);
        if (first + 2 > (uint)tiff.Length) return 0;
        int count = Short(tiff[(int)first..], big), at = (int)first + 2;
        for (var i = 0; i < Math.Min(count, MostEntries) && at + Entry <= tiff.Length; i++, at += Entry)
            if (Short(tiff[at..], big) == Orientation) return Short(tiff[(at + 8)..], big);
        return 0;
    }

    private static ushort Short(ReadOnlySpan<byte> at, bool big) => big ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool big) => big ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);
}
