using BackOnTrack.Domain.Inquiries;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Inquiries;

public class A_reference
{
    [Fact]
    public void Is_never_given_twice()
    {
        var seen = new HashSet<string>();
        for (var n = 0; n < 200_000; n++) Assert.True(seen.Add(InquiryReference.FromNumber(n)));
    }

    [Fact]
    public void Has_two_letters_nobody_mistakes_and_four_digits() => Prop.ForAll(
        Gen.Choose(0, InquiryReference.Count - 1).ToArbitrary(),
        n => InquiryReference.FromNumber(n) is [var a, var b, '-', .. var digits]
            && "CDFJKLMNPRTVWX".Contains(a) && "CDFJKLMNPRTVWX".Contains(b) && digits.Length == 4 && digits.All(char.IsAsciiDigit)).QuickCheckThrowOnFailure();

    [Theory, InlineData("kv 4827"), InlineData("KV4827"), InlineData(" kv-4827 "), InlineData("KV–4827")]
    public void Is_read_as_people_write_it(string written) => Assert.Equal("KV-4827", InquiryReference.Parse(written));

    [Theory, InlineData(null), InlineData(""), InlineData("KO-4827"), InlineData("KV-482"), InlineData("Ali Fiktivsen")]
    public void Is_not_read_into_anything_else(string? written) => Assert.Null(InquiryReference.Parse(written));
}
