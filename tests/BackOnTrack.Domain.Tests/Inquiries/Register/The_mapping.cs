using BackOnTrack.Domain.Inquiries.Register;

namespace BackOnTrack.Domain.Tests.Inquiries.Register;

public class The_mapping
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Place Mark = new(7, "Prøvemark");

    private static SurveyResult Survey(string[] headings, params string[][] rows)
    {
        var survey = new RegisterSurvey(headings, Today);
        for (var i = 0; i < rows.Length; i++) survey.Add(new RegisterRow(i + 2, rows[i]));
        return survey.Result();
    }

    private static readonly string[] Danish = ["Dato", "Fornavn", "Efternavn", "Institution", "Resultat"];

    [Fact]
    public void Is_guessed_from_headings_and_words()
    {
        var survey = Survey(Danish, ["21-07-2012", "Ali", "Fiktivsen", "Prøve mark ", "mentorforløb"], ["22-07-2012", "Sara", "Modelund", "Prøvemark", "Ikke motiveret "]);
        var guess = FirstGuess.Of(survey, [Mark]);
        Assert.Empty(FirstGuess.Open(guess, survey));
        Assert.Equal(Mark.Id.ToString(), Assert.Single(guess.Values, v => v.Field is RegisterField.Institution).Code);
    }

    [Fact]
    public void Asks_for_every_value_nobody_has_explained()
    {
        var survey = Survey(Danish, ["21-07-2012", "Ali", "Fiktivsen", "Prøvemark", "måske"]);
        var guess = FirstGuess.Of(survey, [Mark]);
        Assert.Equal("Inquiries.Refuse.ValueUnanswered", Assert.Single(FirstGuess.Open(guess, survey)).Code);
        var answered = guess with { Values = [.. guess.Values, new(RegisterField.Outcome, "maske", MappedValue.Refuse)] };
        Assert.Empty(FirstGuess.Open(answered, survey));
    }

    [Fact]
    public void Asks_what_comes_first_when_no_day_shows_it()
    {
        var survey = Survey(Danish, ["05-03-2012", "Ali", "Fiktivsen", "", ""], ["06-03-2012", "Sara", "Modelund", "", ""]);
        Assert.Equal("Inquiries.Refuse.DayOrMonthFirst", Assert.Single(FirstGuess.Open(FirstGuess.Of(survey, []), survey)).Code);
    }

    [Fact]
    public void Does_not_ask_when_the_other_days_show_it()
    {
        var survey = Survey(Danish, ["05-03-2012", "Ali", "Fiktivsen", "", ""], ["21-03-2012", "Sara", "Modelund", "", ""]);
        Assert.True(FirstGuess.Of(survey, []).Columns[0].DayFirst);
    }

    [Fact]
    public void Is_refused_without_a_date_a_name_or_with_a_field_twice()
    {
        var mapping = new RegisterMapping([new("A", RegisterField.Outcome), new("B", RegisterField.Outcome)], []);
        Assert.Equal(["Inquiries.Refuse.NoDateColumn", "Inquiries.Refuse.NoNameColumn", "Inquiries.Refuse.ColumnTwice"], mapping.Problems().Select(p => p.Code));
    }

    [Fact]
    public void Saved_under_a_name_finds_its_columns_in_another_order()
    {
        var saved = new RegisterMapping([new("Dag", RegisterField.ReceivedOn, true), new("Hvem", RegisterField.FullName)], []);
        Assert.Equal([RegisterField.FullName, RegisterField.ReceivedOn, RegisterField.Nothing], saved.For(["HVEM", "Dag ", "x"]).Columns.Select(c => c.Field));
    }

    [Fact]
    public void Keeps_no_values_of_a_column_of_free_text()
    {
        var survey = Survey(["Navn"], [.. Enumerable.Range(0, 200).Select(i => new[] { $"Person {i}" })]);
        Assert.Null(survey.Columns[0].Values);
    }

    [Fact]
    public void Offers_an_establishment_spelt_nearly_so_but_does_not_take_it()
    {
        Assert.Null(KnownValues.Guess(RegisterField.Institution, "Prøvemarc", [Mark]));
        Assert.Equal(Mark, KnownValues.Near("Prøvemarc", [Mark]));
        Assert.Equal(Mark, KnownValues.Near("Prøvemark Fængsel", [Mark]));
        Assert.Null(KnownValues.Near("Fiktivholm", [Mark]));
    }
}
