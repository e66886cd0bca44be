using System.Globalization;
using BackOnTrack.Domain.Inquiries.Register;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Inquiries.Register;

public class A_date_in_a_register
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("21-07-2012", "2012-07-21")]
    [InlineData("6/2-12", "2012-02-06")]
    [InlineData("6/11-14", "2014-11-06")]
    [InlineData("2012-11-21", "2012-11-21")]
    [InlineData("19. aug 2013", "2013-08-19")]
    [InlineData("19.aug.13", "2013-08-19")]
    [InlineData("27. maj 2012", "2012-05-27")]
    [InlineData("27. mai 2012", "2012-05-27")]
    [InlineData("3 des 2014", "2014-12-03")]
    [InlineData("1. marts 2013", "2013-03-01")]
    [InlineData("August 19, 2013", "2013-08-19")]
    [InlineData("19 August 2013", "2013-08-19")]
    [InlineData("6.2.2012", "2012-02-06")]
    [InlineData("41234", "2012-11-21")]
    [InlineData("41234,5", "2012-11-21")]
    [InlineData("2012-11-21T00:00:00", "2012-11-21")]
    [InlineData("21-07-2012 00:00", "2012-07-21")]
    [InlineData("20121121", "2012-11-21")]
    [InlineData(" 21/07/2012 ", "2012-07-21")]
    public void Is_read_in_every_style(string cell, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), RegisterDate.Settle(RegisterDate.Read(cell, Today), dayFirst: true));

    [Theory, InlineData("31-02-2013"), InlineData("2013-02-30"), InlineData("32. aug 2013"), InlineData("13-13-2013")]
    public void That_never_was_is_impossible(string cell)
    {
        var reading = RegisterDate.Read(cell, Today);
        Assert.NotEqual(DateReading.None, reading);
        Assert.Null(RegisterDate.Settle(reading, true));
    }

    [Theory, InlineData("snart"), InlineData("?"), InlineData("2012"), InlineData("21"), InlineData("1-2-3-4"), InlineData("19. august"), InlineData("999999999999999"), InlineData("=NOW()")]
    public void Is_not_seen_where_there_is_none(string cell) => Assert.Equal(DateReading.None, RegisterDate.Read(cell, Today));

    [Fact]
    public void That_can_be_read_two_ways_is_asked_about()
    {
        var reading = RegisterDate.Read("05-03-2012", Today);
        Assert.True(reading.IsAmbiguous);
        Assert.Equal(new DateOnly(2012, 3, 5), RegisterDate.Settle(reading, dayFirst: true));
        Assert.Equal(new DateOnly(2012, 5, 3), RegisterDate.Settle(reading, dayFirst: false));
    }

    [Theory, InlineData("5-5-2012"), InlineData("21-07-2012"), InlineData("6/2-12"), InlineData("2012-03-05")]
    public void That_can_be_read_one_way_is_not_asked_about(string cell) => Assert.False(RegisterDate.Read(cell, Today).IsAmbiguous);

    [Theory, InlineData("14-02-75", 1975), InlineData("14-02-12", 2012), InlineData("14-02-27", 1927)]
    public void With_a_short_year_lies_in_the_past(string cell, int year) =>
        Assert.Equal(year, RegisterDate.Settle(RegisterDate.Read(cell, Today), true)!.Value.Year);

    [Fact]
    public void Written_in_any_style_is_read_back()
    {
        string[] styles = ["yyyy-MM-dd", "dd-MM-yyyy", "d/M-yy", "d.M.yyyy", "d. MMM yyyy", "dd/MM/yyyy", "d MMMM yyyy", "MMMM d, yyyy", "yyyyMMdd"];
        string[] tongues = ["en-GB", "da-DK", "nb-NO"];
        var days = Gen.Choose(0, 9000).Select(n => new DateOnly(2000, 1, 1).AddDays(n)).ToArbitrary();
        Prop.ForAll(days, Gen.Elements(styles).ToArbitrary(), Gen.Elements(tongues).ToArbitrary(), (day, style, tongue) =>
            RegisterDate.Settle(RegisterDate.Read(day.ToString(style, CultureInfo.GetCultureInfo(tongue)), Today), dayFirst: true) == day).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Never_throws_whatever_stands_in_the_cell() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), cell => RegisterDate.Read(cell.Get, Today) is not null).QuickCheckThrowOnFailure();
}
