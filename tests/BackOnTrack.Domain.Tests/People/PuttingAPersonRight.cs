using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Tests.People;

public sealed class PuttingAPersonRight
{
    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly DateTimeOffset _now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonFacts _stands = new("Mie Fejlsen", new(1990, 2, 1), "010290-0000");

    private static Mentee Mie() => new(Guid.NewGuid(), 1, "KV-2345", "Mie Fejlsen", PersonCategory.Unknown, "da", _now, _today);

    private static PersonInput Asks(string? name = "Mie Fejlsen", string? born = "1990-02-01", string? number = "010290-0000") => new()
    {
        Name = name, Born = born is null ? null : DateOnly.Parse(born), Registration = number, Source = CorrectionSource.ThePerson, Words = "Hun har selv vist sit pas",
    };

    private static Outcome<PersonCorrection> Correct(Mentee mentee, PersonInput input, PersonFacts? stands = null) =>
        mentee.Correct(stands ?? _stands, input, digits => [(byte)digits.Length], Guid.NewGuid(), _now, _today);

    private static string Refused(PersonInput input, PersonFacts? stands = null) => string.Join(' ', Correct(Mie(), input, stands).Refusals.Select(r => $"{r.Field}:{r.Code}"));

    [Fact]
    public void Only_what_differs_is_a_change_and_the_old_value_lies_in_the_correction()
    {
        var mie = Mie();
        Assert.True(Correct(mie, Asks(name: " Mie Rigtigsen ")).Accepted(out var correction, out _));
        Assert.Equal(PersonPart.Name, Assert.Single(correction.Changed));
        Assert.Equal(("Mie Fejlsen", "Mie Rigtigsen"), correction.Of(PersonPart.Name));
        Assert.Equal((null, null), correction.Of(PersonPart.Registration));
        Assert.Equal("Mie Rigtigsen", mie.Name.Text);
        Assert.Null(mie.Registration);
    }

    [Fact]
    public void A_number_is_written_down_with_its_hash_and_goes_with_it()
    {
        var mie = Mie();
        Assert.True(Correct(mie, Asks(number: "020290-0000")).Accepted(out _, out _));
        Assert.Equal(("020290-0000", 10), (mie.Registration!.Text, mie.RegistrationIndex![0]));
        Assert.True(Correct(mie, Asks(number: " ")).Accepted(out var correction, out _));
        Assert.Equal(("010290-0000", null), correction.Of(PersonPart.Registration));
        Assert.Null(mie.Registration);
        Assert.Null(mie.RegistrationIndex);
    }

    [Fact]
    public void A_number_written_otherwise_is_the_same_number() =>
        Assert.Equal("Name:People.Refuse.NothingDiffers", Refused(Asks(number: "0102900000")));

    [Theory]
    [InlineData("", "1990-02-01", "010290-0000", "Name:Inquiries.Refuse.Name"), InlineData("Mie Fejlsen", "2027-01-01", "010290-0000", "Born:Inquiries.Refuse.Born")]
    [InlineData("Mie Fejlsen", "1990-02-01", "99", "Registration:Inquiries.Refuse.Registration"), InlineData("Mie Fejlsen", null, "", "Born:Inquiries.Refuse.BornOrRegistration")]
    public void What_the_form_of_an_inquiry_would_not_take_is_not_taken_here(string name, string? born, string number, string refused) => Assert.Equal(refused, Refused(Asks(name, born, number)));

    [Fact]
    public void Taking_away_the_only_number_of_somebody_without_a_birthday_asks_for_the_day() =>
        Assert.Equal("Born:Inquiries.Refuse.BornOrRegistration", Refused(Asks(born: null, number: null), _stands with { Born = null }));

    [Fact]
    public void What_stays_as_it_is_stays_also_where_a_form_would_not_take_it() =>
        Assert.Equal("", Refused(Asks(name: "Mie Rigtigsen", born: null, number: null), new PersonFacts("Mie Fejlsen")));

    [Fact]
    public void Who_told_and_why_are_asked_for_together()
    {
        var input = Asks(name: "Mie Rigtigsen");
        (input.Source, input.Words) = (null, "x");
        Assert.Equal("Source:People.Refuse.SourceMissing Words:People.Refuse.ReasonTooShort", Refused(input));
    }
}
