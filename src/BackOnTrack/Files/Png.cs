using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace BackOnTrack.Files;

/// <summary>A PNG is a row of chunks. Only those that make the picture are taken along: no words, no place, no time.</summary>
internal static class Png
{
    private static readonly string[] Needed = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    public static byte[] WithoutMetadata(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) throw new NotTakenException("no start");
        var clean = new ArrayBufferWriter<byte>(file.Length);
        clean.Write(file[..8]);
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > (uint)(file.Length - at - 12)) throw new NotTakenException("cut off");
            var chunk = file.Slice(at, (int)length + 12);
            var kind = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (at == 8 && (kind != "IHDR" || length < 13 || FileLimits.IsTooLarge(BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadUInt32BigEndian(chunk[12..])))) throw new NotTakenException("too large");
            if (Needed.Contains(kind)) clean.Write(chunk);
            if (kind == "IEND") return clean.WrittenSpan.ToArray();
            at += chunk.Length;
        }
        throw new NotTakenException("no end");
    }
}
