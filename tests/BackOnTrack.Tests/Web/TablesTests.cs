using AngleSharp.Dom;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

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
    public void However_the_rows_come_in_pieces_every_cell_is_named_once()
    {
        const string rows = "<tr><th scope=\"row\">1. maj</th><td>a < b</td></tr>\n<tr>\n<td\nclass=\"q\">2. maj</td><td><thead-of-nothing></td><td>one too many</td></tr><";
        var whole = Write(rows.Length);

        Assert.Equal("<tr><th data-title=\"Dag\" scope=\"row\">1. maj</th><td data-title=\"Ord\">a < b</td></tr>\n<tr>\n<td data-title=\"Dag\"\nclass=\"q\">2. maj</td><td data-title=\"Ord\"><thead-of-nothing></td><td>one too many</td></tr><", whole);
        for (var size = 1; size < rows.Length; size++) Assert.Equal(whole, Write(size));

        string Write(int size)
        {
            var content = new HtmlContentBuilder();
            foreach (var piece in rows.Chunk(size)) content.AppendHtml(new string(piece));
            using var writer = new StringWriter();
            new StackedCells(content, ["Dag", "Ord"]).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
            return writer.ToString();
        }
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
