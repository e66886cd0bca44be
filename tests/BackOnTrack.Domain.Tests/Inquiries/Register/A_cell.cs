using BackOnTrack.Domain.Inquiries.Register;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Inquiries.Register;

public class A_cell
{
    [Theory, InlineData("=CMD()"), InlineData("+45"), InlineData("-1"), InlineData("@x"), InlineData("\t=1"), InlineData("＝1")]
    public void That_looks_like_a_formula_is_written_so_that_nothing_runs(string cell) => Assert.Equal("'" + cell, SafeCell.Write(cell));

    [Fact]
    public void Comes_back_as_it_was_after_writing_and_reading()
    {
        var cells = from signs in Gen.Elements('=', '+', '-', '@', '\'', 'a', '\t').ListOf(4) select string.Concat(signs);
        Prop.ForAll(cells.ToArbitrary(), cell => SafeCell.Read(SafeCell.Write(cell)) == cell).QuickCheckThrowOnFailure();
        Prop.ForAll(cells.ToArbitrary(), cell => !SafeCell.LooksLikeFormula(SafeCell.Write(cell))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Prøve mark ", "Prøvemark")]
    [InlineData("KiF-rådgiver", "kif rådgiver")]
    [InlineData("MÅLGRUPPE?", "målgruppe")]
    [InlineData("Arresthuset i Prøveby", "ARRESTHUSET  I PRØVEBY")]
    public void Is_compared_without_case_spaces_and_punctuation(string one, string other) => Assert.Equal(Folded.Of(one), Folded.Of(other));

    [Theory, InlineData("provemark", "provemark", 0), InlineData("provemark", "provmark", 1), InlineData("abc", "xyz", 3), InlineData("a", "abcdef", 3)]
    public void Is_as_far_from_another_as_letters_must_change(string a, string b, int distance) => Assert.Equal(distance, Folded.Distance(a, b, 2));
}
