using BackOnTrack.Features.Accounts;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class Passwords
{
    private readonly PasswordRule _rule = new();

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("Velkommen2026")]
    [InlineData("qwertyuiop123")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("123456789012")]
    [InlineData("Sommer2026!!!!")]
    [InlineData("passwordpassword")]
    [InlineData("BackOnTrack2026")]
    [InlineData("mentorcoach123")]
    [InlineData("Kriminalforsorgen1")]
    public void What_everybody_tries_first_is_refused(string password) => Assert.Equal("Accounts.Refuse.PasswordCommon", _rule.Check(password)?.Code);

    [Theory]
    [InlineData("kvast violin moderat")]
    [InlineData("correct horse battery staple")]
    [InlineData("xK9#mQ2$vL7p")]
    [InlineData("tre små fisk i en spand")]
    public void What_nobody_tries_first_is_taken(string password) => Assert.Null(_rule.Check(password));

    [Fact]
    public void Ones_own_name_is_no_secret() => Assert.NotNull(_rule.Check("karla.vestergaard1", "Karla Vestergaard", "karla@fiktiv.invalid"));

    [Fact]
    public void Eleven_characters_are_too_few() => Assert.Equal("Accounts.Refuse.PasswordShort", _rule.Check("xK9#mQ2$vL7")?.Code);

    [Fact]
    public void The_list_that_ships_has_more_than_a_thousand_words() => Assert.True(CommonWords.Shipped().Count > 1000);

    /// <summary>The vectors of RFC 6238, appendix B, cut to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, OneTimeCode.At("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", second / 30));
}
