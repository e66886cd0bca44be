using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;

namespace BackOnTrack.Domain.Tests.Inquiries.Register;

public class A_row
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Place Mark = new(7, "Prøvemark");

    private static readonly RegisterMapping Mapping = new(
        [new("Dato", RegisterField.ReceivedOn), new("Navn", RegisterField.FullName), new("Født", RegisterField.BornOn, true), new("Sted", RegisterField.Institution), new("Resultat", RegisterField.Outcome), new("Note", RegisterField.Remark)],
        [new(RegisterField.Outcome, "forlob", "Mentorship"), new(RegisterField.Outcome, "maske", MappedValue.Refuse), new(RegisterField.Outcome, "ukendt", MappedValue.Empty), new(RegisterField.Institution, "provemark", Mark.Id.ToString())]);

    private static ReadRow Read(params string[] cells) => new RegisterReader(Mapping, Today).Read(new RegisterRow(2, cells));

    private static string Word(ReadRow row) => Assert.Single(row.Problems).Word;

    [Fact]
    public void Becomes_an_inquiry_with_its_result()
    {
        var inquiry = Read("2012-11-21", "Freja Prøvesen", "02-09-68", "Prøve mark ", "Forløb", "sag på papir").Inquiry!;
        Assert.Equal((new DateOnly(2012, 11, 21), "Freja", "Prøvesen", InquiryOutcome.Mentorship, Mark.Id), (inquiry.ReceivedOn, inquiry.FirstName, inquiry.LastName, inquiry.Outcome, inquiry.Establishment));
        Assert.Equal("Note: sag på papir", inquiry.Remark);
        var kept = Inquiry.FromRegister(inquiry, Guid.NewGuid(), 1, Guid.NewGuid(), "KV-0001", Guid.NewGuid(), [1], null, DateTimeOffset.UnixEpoch);
        Assert.Equal((InquiryState.Accepted, true), (kept.State, kept.IsHistory));
    }

    [Fact]
    public void With_nothing_in_it_is_ignored() => Assert.Equal(RowFate.Blank, Read("", " ", "", "", "", "").Fate);

    [Fact]
    public void That_counts_the_others_is_ignored() => Assert.Equal(RowFate.Sum, Read("", "I ALT", "", "", "43", "").Fate);

    [Theory]
    [InlineData("ImpossibleDate", "31-02-2013", "Ali Fiktivsen", "", "forløb")]
    [InlineData("NotADate", "i foråret", "Ali Fiktivsen", "", "forløb")]
    [InlineData("DateMissing", "", "Ali Fiktivsen", "", "forløb")]
    [InlineData("DateAhead", "2027-01-01", "Ali Fiktivsen", "", "forløb")]
    [InlineData("DateTooEarly", "1912-01-01", "Ali Fiktivsen", "", "forløb")]
    [InlineData("AmbiguousDate", "05-03-2012", "Ali Fiktivsen", "", "forløb")]
    [InlineData("NameMissing", "2012-03-05", "", "", "forløb")]
    [InlineData("BornAfterwards", "2012-03-05", "Ali Fiktivsen", "2013-01-01", "forløb")]
    [InlineData("UnknownValue", "2012-03-05", "Ali Fiktivsen", "", "noget nyt")]
    [InlineData("RefusedValue", "2012-03-05", "Ali Fiktivsen", "", "måske")]
    public void Says_what_is_wrong_with_it(string word, string date, string name, string born, string outcome)
    {
        var row = Read(date, name, born, "", outcome, "");
        Assert.Equal((RowFate.Bad, word), (row.Fate, Word(row)));
    }

    [Fact]
    public void Names_everything_wrong_with_it_at_once() => Assert.Equal(3, Read("31-02-2013", "", "", "", "noget nyt", "").Problems.Count);

    [Fact]
    public void With_more_cells_than_headings_is_not_guessed_at() => Assert.Equal("TooManyCells", Word(Read("2012-03-05", "Ali Fiktivsen", "", "", "", "", "and more")));

    [Fact]
    public void Keeps_a_formula_as_text_and_says_so()
    {
        var row = Read("2012-03-05", "=CMD() al-Mithal", "", "", "", "");
        Assert.Equal((RowFate.Good, "LooksLikeFormula", "=CMD()"), (row.Fate, Word(row), row.Inquiry!.FirstName));
    }

    [Fact]
    public void Whose_letters_were_lost_on_the_way_is_pointed_at() => Assert.Equal("LostLetters", Word(Read("2012-03-05", "?ukasz Testberg", "", "", "", "")));

    [Fact]
    public void Without_a_result_is_open() => Assert.Equal(InquiryOutcome.Open, Read("2012-03-05", "Ali Fiktivsen", "", "", "", "").Inquiry!.Outcome);

    [Fact]
    public void Whose_value_was_to_be_left_empty_is_open() => Assert.Equal(InquiryOutcome.Open, Read("2012-03-05", "Ali Fiktivsen", "", "", "ukendt", "").Inquiry!.Outcome);

    [Fact]
    public void That_stands_twice_is_taken_once_and_names_the_first()
    {
        var reader = new RegisterReader(Mapping, Today);
        Assert.Equal(RowFate.Good, reader.Read(new(2, ["2012-03-05", "Ali Fiktivsen", "", "", "forløb", ""])).Fate);
        var second = reader.Read(new(9, ["5. mar 2012", "ALI  fiktivsen", "", "", "", "another remark"]));
        Assert.Equal((RowFate.Duplicate, "2"), (second.Fate, Assert.Single(second.Problems).Cell));
    }

    [Theory, InlineData("Fiktivsen, Ali", "Ali", "Fiktivsen"), InlineData("Ali Ben Fiktivsen", "Ali Ben", "Fiktivsen"), InlineData("Fiktivsen", "", "Fiktivsen")]
    public void Splits_a_whole_name(string cell, string first, string last)
    {
        var inquiry = Read("2012-03-05", cell, "", "", "", "").Inquiry!;
        Assert.Equal((first, last), (inquiry.FirstName, inquiry.LastName));
    }
}
