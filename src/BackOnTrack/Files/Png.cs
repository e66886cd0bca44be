using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>A PNG is a row of chunks. Only those that make the picture are taken along: no words, no place, no time.</summary>
internal static class Png
{
    /// <summary>Length, name and check of a chunk.</summary>
    private const int Frame = 12;

    private static readonly string[] needed = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    public static byte[] WithoutMetadata(ReadOnlySpan<byte> file)
    {
        if (!FileKinds.IsPng(file)) throw new NotTakenException("no start");
        var clean = new ArrayBufferWriter<byte>(file.Length);
        clean.Write(file[..8]);
        for (var at = 8; at + Frame <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > (uint)(file.Length - at - Frame)) throw new NotTakenException("cut off");
            var chunk = file.Slice(at, (int)length + Frame);
            var kind = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (at == 8)
            {
                if (kind != "IHDR" || length < 13) throw new NotTakenException("no size");
                NotTakenException.Measure(BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadUInt32BigEndian(chunk[12..]));
            }
            if (needed.Contains(kind)) clean.Write(chunk);
            if (kind == "IEND") return clean.WrittenSpan.ToArray();
            at += chunk.Length;
        }
        throw new NotTakenException("no end");
    }
}
