using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
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
    public void Is_one_that_is_read_as_people_write_it() => Prop.ForAll(
        Gen.Choose(0, InquiryReference.Count - 1).ToArbitrary(),
        n => FileReference.Parse(InquiryReference.FromNumber(n).ToLowerInvariant().Replace('-', ' ')) == InquiryReference.FromNumber(n)).QuickCheckThrowOnFailure();
}
