using System.Buffers;
using System.Buffers.Binary;

namespace BackOnTrack.Files;

/// <summary>
/// A JPEG is a row of segments. Those of cameras and programs (APP, comments) are left behind with the small picture some hide in
/// them; the colours stay, and of a camera's words the one that says how it was held.
/// </summary>
internal static class Jpeg
{
    private const byte Mark = 0xFF, Start = 0xD8, End = 0xD9, Scan = 0xDA, App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE;

    /// <summary>The JFIF segment up to its small picture, which is left behind.</summary>
    private const int JfifHead = 18;

    public static byte[] WithoutMetadata(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != Mark || file[1] != Start) throw new NotTakenException("no start");
        var clean = new ArrayBufferWriter<byte>(file.Length);
        clean.Write(file[..2]);
        var (at, seen) = (2, false);
        while (true)
        {
            while (at + 1 < file.Length && file[at] == Mark && file[at + 1] == Mark) at++; // padding
            if (at + 1 >= file.Length || file[at] != Mark) throw new NotTakenException("no segment");
            var kind = file[at + 1];
            if (kind == End)
            {
                clean.Write(file.Slice(at, 2)); // what stands after the end is not the picture's
                return seen ? clean.WrittenSpan.ToArray() : throw new NotTakenException("no picture");
            }
            if (at + 4 > file.Length) throw new NotTakenException("cut off");
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) throw new NotTakenException("cut off");
            var segment = file.Slice(at, 2 + length);
            at += segment.Length;
            if (IsFrame(kind))
            {
                if (segment.Length < 9) throw new NotTakenException("cut off");
                NotTakenException.Measure(BinaryPrimitives.ReadUInt16BigEndian(segment[7..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]));
                seen = true;
            }
            clean.Write(Needed(kind, segment));
            if (kind != Scan) continue;
            var points = Points(file[at..]);
            clean.Write(file.Slice(at, points));
            at += points;
        }
    }

    /// <summary>How the frame is coded (SOF), not the tables that share the range.</summary>
    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ReadOnlySpan<byte> Needed(byte kind, ReadOnlySpan<byte> segment) => kind switch
    {
        App0 => Jfif(segment),
        App1 => Turned.Only(segment),
        App2 => segment.Length > 16 && segment[4..].StartsWith("ICC_PROFILE\0"u8) ? segment : [],
        App14 => segment.Length == 16 && segment[4..].StartsWith("Adobe"u8) ? segment : [],
        >= App0 and <= App15 or Comment => [],
        _ => segment,
    };

    private static byte[] Jfif(ReadOnlySpan<byte> segment) =>
        segment.Length >= JfifHead && segment[4..].StartsWith("JFIF\0"u8) ? [Mark, App0, 0, JfifHead - 2, .. segment[4..(JfifHead - 2)], 0, 0] : [];

    /// <summary>The points run until a mark that is neither stuffed nor a restart.</summary>
    private static int Points(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i + 1 < rest.Length; i++)
            if (rest[i] == Mark && rest[i + 1] is not (0 or Mark or (>= 0xD0 and <= 0xD7))) return i;
        throw new NotTakenException("no end");
    }
}
