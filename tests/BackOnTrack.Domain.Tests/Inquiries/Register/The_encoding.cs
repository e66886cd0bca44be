using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Inquiries.Register;

public class The_encoding
{
    private const string Text = "Nr.;Fængsel\r\n1;Prøvemark\r\n2;Łukasz\r\n";

    private static RegisterEncoding Detect(byte[] bytes, int piece)
    {
        var detector = new EncodingDetector();
        for (var i = 0; i < bytes.Length; i += piece) detector.Add(bytes.AsSpan(i, Math.Min(piece, bytes.Length - i)));
        return detector.Result();
    }

    public static TheoryData<string, byte[]> Files() => new()
    {
        { "Utf8", Encoding.UTF8.GetBytes(Text) },
        { "Utf8WithMark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "Utf16LittleEndian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "Utf16BigEndian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "Utf16LittleEndian", Encoding.Unicode.GetBytes(Text) },
        { "Utf16BigEndian", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "Windows1252", Encoding.Latin1.GetBytes("Nr.;Fængsel\r\n1;Prøvemark\r\n") },
        { "Utf8", "a;b"u8.ToArray() },
        { "Utf8", [] },
    };

    [Theory, MemberData(nameof(Files))]
    public void Is_found_however_the_bytes_are_cut(string expected, byte[] file)
    {
        foreach (var piece in (int[])[1, 2, 3, 5, 4096]) Assert.Equal(expected, Detect(file, piece).ToString());
    }

    [Fact]
    public void Of_any_text_in_utf8_is_never_mistaken_for_windows_1252() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), Gen.Choose(1, 7).ToArbitrary(),
        (text, piece) => Detect(Encoding.UTF8.GetBytes(text.Get), piece) != RegisterEncoding.Windows1252).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_not_utf8_when_only_the_last_letter_is_broken() =>
        Assert.Equal(RegisterEncoding.Windows1252, Detect([.. "Prøve"u8, 0xC3], 4));
}
