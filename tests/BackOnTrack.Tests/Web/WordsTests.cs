using System.Text.RegularExpressions;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Web;

public sealed partial class WordsTests
{
    private static readonly Words Words = new(strict: true);

    [Theory]
    [InlineData("da"), InlineData("nb")]
    public void Every_language_has_the_same_keys(string language) =>
        Assert.Equal(Words.In("en").Keys.Order(StringComparer.Ordinal), Words.In(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("da"), InlineData("nb")]
    public void Every_language_has_the_same_placeholders(string language) => Assert.All(Words.In("en"), text =>
        Assert.Equal(Placeholders(text.Value), Placeholders(Words.In(language)[text.Key])));

    [Fact]
    public void No_text_is_empty() => Assert.All(Languages.Codes, code => Assert.All(Words.In(code), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key)));

    [Fact]
    public void A_missing_text_stops_a_test_and_shows_its_key_in_service()
    {
        Assert.Throws<KeyNotFoundException>(() => Words["House.Nonsense"]);
        Assert.Equal("House.Nonsense", new Words(strict: false)["House.Nonsense"]);
    }

    [Theory]
    [InlineData("nn-NO", "nb"), InlineData("no", "nb"), InlineData("da-DK", "da"), InlineData("en-US", "en"), InlineData("sv", null)]
    public void A_language_is_known_by_its_tag(string tag, string? code) => Assert.Equal(code, Languages.Known(tag));

    [Fact]
    public void A_day_in_a_text_is_written_in_words()
    {
        Languages.Speak("da");
        Assert.Equal("Gemt 20. november 2026 af os", Words["House.Conflict.Theirs", new DateOnly(2026, 11, 20), "os"]);
    }

    [Theory]
    [InlineData("en", "1 inquiry", "2 inquiries"), InlineData("da", "1 henvendelse", "2 henvendelser"), InlineData("nb", "1 henvendelse", "2 henvendelser")]
    public void One_is_counted_in_the_singular(string language, string one, string two)
    {
        Languages.Speak(language);
        Assert.Equal((one, two), (Words["Inquiries.List.Count", 1], Words["Inquiries.List.Count", 2]));
    }

    [Fact]
    public void Whatever_is_said_of_one_is_said_of_more() =>
        Assert.All(Words.In("en").Keys.Where(key => key.EndsWith(".JustOne", StringComparison.Ordinal)), key => Assert.Contains(key[..^".JustOne".Length], Words.In("en").Keys));

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
