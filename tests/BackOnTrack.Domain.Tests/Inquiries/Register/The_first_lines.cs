using BackOnTrack.Domain.Inquiries.Register;

namespace BackOnTrack.Domain.Tests.Inquiries.Register;

public class The_first_lines
{
    [Theory]
    [InlineData("a;b;c\n1;2,5;3\n", ';')]
    [InlineData("name,date\n\"Doe; John\",2012\n", ',')]
    [InlineData("a\tb\n1, 2\t3\n", '\t')]
    [InlineData("a|b\n1|2", '|')]
    [InlineData("a;b\n\"x\ny, z, w, v\";2\n", ';')]
    public void Show_what_separates_the_cells(string opening, char separator) => Assert.Equal(separator, Separator.Detect(opening));

    [Fact]
    public void Show_the_headings_even_under_a_title() =>
        Assert.Equal(1, Headings.RowOf([["Register 2012-2014", "", ""], ["Dato", "Fornavn", "Resultat"], ["21-07-2012", "Ali", "åben"]]));

    [Fact]
    public void Show_when_there_are_no_headings() => Assert.Null(Headings.RowOf([["21-07-2012", "Ali", "åben"], ["22-07-2012", "Sara", "åben"]]));

    [Theory]
    [InlineData("Date received;First name;Surname;Outcome", "ReceivedOn,FirstName,LastName,Outcome")]
    [InlineData("Dato;Fornavn;Efternavn;Født;Målgruppe?;Begrundelse", "ReceivedOn,FirstName,LastName,BornOn,Remark,OutcomeReason")]
    [InlineData("Mottatt dato;Navn;Fødselsnummer;Utfall;Merknad;Fengsel", "ReceivedOn,FullName,RegistrationNumber,Outcome,Remark,Institution")]
    [InlineData("Dato;Navn;Modtaget;Skostørrelse", "ReceivedOn,FullName,Remark,Nothing")]
    public void Say_what_the_columns_mean_in_three_languages(string headings, string fields) =>
        Assert.Equal(fields, string.Join(',', Headings.Guess(headings.Split(';'))));

    [Fact]
    public void Call_columns_without_headings_as_a_spreadsheet_does() =>
        Assert.Equal(["A", "Z", "AA", "AB"], new[] { 0, 25, 26, 27 }.Select(RegisterFields.Letter));
}
