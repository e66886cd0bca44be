using AngleSharp.Dom;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;

namespace BackOnTrack.Tests.Web;

public sealed class TablesTests
{
    public TablesTests() => Languages.Speak("da");

    [Fact]
    public async Task Every_cell_knows_its_column_so_that_it_can_stand_alone_on_a_phone()
    {
        var drawing = new Drawing(new Sample());
        var tag = new TableTag(Drawing.Words) { Columns = "Date House.Field.Reason", View = drawing.View };

        var table = await Drawing.Draw(tag, "<tr><th scope=\"row\">1. maj</th><td>a < b</td></tr><tr><td>2. maj</td>\n<td class=\"q\"><time>nu</time></td></tr>");

        Assert.Equal(["Dato", "Begrundelse"], table.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(["Dato", "Begrundelse", "Dato", "Begrundelse"], table.QuerySelectorAll("tbody td, tbody th").Select(cell => cell.GetAttribute("data-title")));
    }

    [Fact]
    public async Task A_table_without_rows_says_so()
    {
        var drawing = new Drawing(new Sample());

        var said = await Drawing.Draw(new TableTag(Drawing.Words) { Columns = "Date", View = drawing.View }, " \n ");

        Assert.Equal("Der er ikke noget her endnu.", said.TextContent);
        Assert.Null(said.QuerySelector("table"));
    }

    [Fact]
    public async Task A_pager_keeps_what_else_stands_in_the_address()
    {
        var drawing = new Drawing(new Sample());
        drawing.View.HttpContext.Request.QueryString = new Microsoft.AspNetCore.Http.QueryString("?state=open&p=2");

        var pager = await Drawing.Draw(new PagerTag(Drawing.Words) { Number = 2, Count = 3, View = drawing.View });

        Assert.Equal(["?state=open&p=1", "?state=open&p=3"], pager.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Side 2 af 3", pager.TextContent);
    }

    [Fact]
    public async Task A_row_without_a_value_says_not_given()
    {
        var drawing = new Drawing(new Sample());

        var row = await Drawing.Draw(new RowTag(Drawing.Words) { Field = "Reason", View = drawing.View, Change = "/ret" });

        Assert.Equal("Ikke oplyst", row.QuerySelector("dd")!.TextContent);
        Assert.Equal("Ret Begrundelse", row.QuerySelector("a[href='/ret']")!.TextContent);
    }
}
