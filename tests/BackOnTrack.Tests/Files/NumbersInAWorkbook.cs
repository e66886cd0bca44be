using System.Globalization;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Files;

public sealed class NumbersInAWorkbook
{
    [Theory]
    [InlineData("da", "28", "28", null), InlineData("da", "2,4", "2.4", null), InlineData("en", "2.4", "2.4", null)]
    [InlineData("da", "37 %", "0.37", "0 %"), InlineData("nb", "12,5 %", "0.125", "0.0 %"), InlineData("en", "37%", "0.37", "0 %")]
    [InlineData("da", "57.000,00 DKK", "57000", "#,##0.00 \"DKK\""), InlineData("en", "DKK 5,000.50", "5000.50", "#,##0.00 \"DKK\""), InlineData("da", "-379,50 DKK", "-379.50", "#,##0.00 \"DKK\"")]
    public void What_is_a_number_to_people_is_one_there(string language, string cell, string value, string? format)
    {
        Languages.Speak(language);
        var number = SheetNumber.In(cell.Replace(' ', '\u00A0'))!;
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), format), (number.Value, number.Format));
    }

    [Theory]
    [InlineData("da", "skjult"), InlineData("da", "1. maj 2026"), InlineData("da", "14.05"), InlineData("da", "1.5.2026"), InlineData("en", "2026-05-01"), InlineData("da", "=2+5"), InlineData("da", "007")]
    [InlineData("da", ""), InlineData("en", "DKK"), InlineData("da", "10 dage"), InlineData("da", "-5"), InlineData("en", "1,000"), InlineData("da", "mellem 2 og 3 %")]
    public void Everything_else_is_text(string language, string cell)
    {
        Languages.Speak(language);
        Assert.Null(SheetNumber.In(cell));
    }
}
