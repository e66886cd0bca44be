using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Tests.People;

public class A_registration_number
{
    [Theory]
    [InlineData("0102900485", "1990-02-01"), InlineData("0102904485", "1990-02-01"), InlineData("0102104485", "2010-02-01"), InlineData("0102505485", "2050-02-01"), InlineData("0102905485", "1890-02-01"), InlineData("0102909485", "1990-02-01"), InlineData("6102900485", "1990-02-21")]
    [InlineData("01029012345", "1990-02-01"), InlineData("01020550012", "2005-02-01"), InlineData("01026060012", "1860-02-01"), InlineData("01026095012", "1960-02-01"), InlineData("41029012345", "1990-02-01"), InlineData("01429012345", "1990-02-01")]
    public void Holds_the_birthday(string digits, string day) => Assert.Equal(DateOnly.Parse(day), CivilNumber.Birthday(digits));

    [Theory]
    [InlineData("3002900485"), InlineData("0013900485"), InlineData("010290"), InlineData(""), InlineData("01029004x5")]
    public void That_is_none_holds_no_day(string digits) => Assert.Null(CivilNumber.Birthday(digits));

    [Fact]
    public void Alone_knows_a_person_again_who_was_given_with_the_birthday()
    {
        Assert.Equal(new PersonAnswers("Ali Fiktivsen", new(1990, 2, 1)).Key, new PersonAnswers("FIKTIVSEN Ali", null, "010290-0485").Key);
        Assert.NotNull(new PersonAnswers("Ali Fiktivsen", new(1990, 2, 1)).Key);
    }

    [Theory, InlineData("\u200b"), InlineData("\U0001f600"), InlineData(" ")]
    public void Does_not_make_one_person_of_names_with_nothing_in_them(string name)
    {
        var nobody = new PersonAnswers(name, new(1990, 2, 1), null, "da");
        Assert.Null(nobody.Key);
        Assert.Equal("Inquiries.Refuse.Name", Assert.Single(nobody.Check(new(2026, 3, 2))).Code);
    }
}
