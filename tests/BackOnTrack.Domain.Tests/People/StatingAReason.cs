using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Tests.People;

public sealed class StatingAReason
{
    [Theory]
    [InlineData(null), InlineData(""), InlineData("   "), InlineData("x"), InlineData("Han er syg"), InlineData("Kollegaen sygemeldt")]
    public void Less_than_three_words_and_a_few_letters_is_too_short(string? typed) =>
        Assert.Equal("People.Refuse.ReasonTooShort", Refused(typed));

    [Theory]
    [InlineData("haster haster haster haster"), InlineData("haster meget haster meget haster"), InlineData("abab baba abba baab abab")]
    public void The_same_word_or_the_same_few_letters_over_and_over_say_nothing(string typed) => Assert.Equal("People.Refuse.ReasonSaysNothing", Refused(typed));

    [Fact]
    public void More_than_anybody_reads_later_is_refused_because_it_could_never_be_taken_away_again()
    {
        Assert.Null(Refused("Moderen har ringet i nat ".PadRight(StatedReason.Longest, 'x')));
        Assert.Equal("People.Refuse.ReasonTooLong", Refused("Moderen har ringet i nat ".PadRight(StatedReason.Longest + 1, 'x')));
    }

    [Fact]
    public void A_sentence_is_kept_as_it_was_typed_without_the_spaces_around_it()
    {
        Assert.True(StatedReason.Parse("  Moderen  har ringet i nat ").Accepted(out var reason, out _));
        Assert.Equal("Moderen  har ringet i nat", reason.Text);
    }

    [Theory]
    [InlineData("Moderen har ringet i nat", "moderen  HAR ringet\ni nat", true)]
    [InlineData("Moderen har ringet i nat", "Moderen har ringet i dag", false)]
    public void The_same_words_are_the_same_whatever_their_case_and_spacing(string one, string other, bool same) => Assert.Equal(same, StatedReason.Same(one, other));

    private static string? Refused(string? typed) => StatedReason.Parse(typed).Accepted(out _, out var refusals) ? null : Assert.Single(refusals).Code;
}
