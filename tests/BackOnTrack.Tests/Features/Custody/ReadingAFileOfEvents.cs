using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class ReadingAFileOfEvents
{
    private static IReadOnlyList<EventRow> Rows(string text)
    {
        Assert.True(EventFile.Read(text).Accepted(out var rows, out var refusals), string.Join(", ", refusals.Select(r => r.Code)));
        return rows;
    }

    [Theory, InlineData(";"), InlineData(",")]
    public void A_row_is_an_event_whichever_mark_parts_its_fields(string mark)
    {
        var row = Assert.Single(Rows($"reference{mark}kind{mark}day{mark}establishment\nKV-1{mark}transfer{mark}2026-03-12{mark}Eksempelstrøm\n"));
        Assert.Equal(("KV-1", "Eksempelstrøm", CustodyKind.Transfer, new DateOnly(2026, 3, 12), 0), (row.Reference, row.Place, row.Event.Kind, row.Event.Day, row.Problems.Count));
    }

    [Theory, InlineData("12-03-2026"), InlineData("03/12/2026"), InlineData("12.3.2026"), InlineData("2026-3-12"), InlineData("20260312")]
    public void A_day_that_two_countries_read_differently_is_refused_at_its_column(string day) =>
        Assert.Equal("Custody.Refuse.IsoDay day", string.Join(", ", Rows($"reference;kind;day\nKV-1;court_date;{day}\n")[0].Problems.Select(p => $"{p.Code} {p.Field}")));

    [Theory, InlineData("", "Custody.Refuse.FileEmpty"), InlineData("reference;kind;day\n", "Custody.Refuse.FileEmpty"), InlineData("reference;day\nKV-1;2026-03-12\n", "Custody.Refuse.FileHeadings"),
     InlineData("reference;kind;day;name\nKV-1;court_date;2026-03-12;x\n", "Custody.Refuse.FileHeadings")]
    public void A_file_without_rows_or_with_other_columns_is_refused_whole(string text, string code) => Assert.Equal(code, EventFile.Read(text).Refusals.Single().Code);

    [Fact]
    public void What_needs_a_record_of_the_house_does_not_come_by_file() =>
        Assert.Equal("Custody.Refuse.Word", Rows("reference;kind;day\nKV-1;arrival;2026-03-12\n")[0].Problems.Single().Code);
}
