using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>A cell as it is compared: without case, accents, spaces and punctuation, so that <c>Prøve mark </c> is <c>Prøvemark</c>.</summary>
public static class Folded
{
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (c == 'ø') folded.Append('o');
            else if (c == 'æ') folded.Append("ae");
            else if (char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>Sixteen bytes for an identity, so that those of a long file fit in memory.</summary>
    public static UInt128 Short(string identity) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));

    /// <summary>How many letters must change to get from one to the other, or <paramref name="most"/> + 1 when it is more.</summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, best) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }
            if (best > most) return most + 1;
        }
        return Math.Min(row[b.Length], most + 1);
    }
}
