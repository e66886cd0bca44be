using AngleSharp.Dom;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackOnTrack.Tests.Web;

public sealed class FieldsTests
{
    public FieldsTests() => Languages.Speak("da");

    [Fact]
    public async Task A_field_ties_its_label_its_hint_and_its_error_to_the_input()
    {
        var drawing = new Drawing(new Sample());
        drawing.State.AddModelError("Date", "Datoen ligger i fremtiden");

        var field = await Drawing.Draw(drawing.Field(new InputTag(Drawing.Words), s => s.Date));

        var input = field.QuerySelector("input")!;
        Assert.Equal("Dato", field.QuerySelector($"label[for={input.Id}]")!.TextContent);
        var described = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.QuerySelector("#" + id)!.TextContent).ToArray();
        Assert.Equal(["For eksempel 20-11-2026", "Fejl: Datoen ligger i fremtiden"], described);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task What_was_typed_stays_though_it_could_not_be_read()
    {
        var drawing = new Drawing(new Sample { Date = new DateOnly(2026, 1, 2) });
        drawing.State.SetModelValue("Date", new ValueProviderResult("31. februar"));

        var field = await Drawing.Draw(drawing.Field(new InputTag(Drawing.Words), s => s.Date));

        Assert.Equal("31. februar", field.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_day_stands_in_its_field_the_way_it_is_written_here()
    {
        var drawing = new Drawing(new Sample { Date = new DateOnly(2026, 11, 20) });

        Assert.Equal("20-11-2026", (await Drawing.Draw(drawing.Field(new InputTag(Drawing.Words), s => s.Date))).QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_text_begins_with_the_line_break_that_was_typed()
    {
        var drawing = new Drawing(new Sample { Name = "\nførste <linje>" });

        var field = await Drawing.Draw(drawing.Field(new TextTag(Drawing.Words), s => s.Name));

        Assert.Equal("\nførste <linje>", field.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task A_choice_is_a_fieldset_and_an_error_leads_to_its_first_radio()
    {
        var drawing = new Drawing(new Sample { Reason = false });
        drawing.State.AddModelError("Reason", "Vælg et svar");

        var field = await Drawing.Draw(drawing.Field(new ChoiceTag(Drawing.Words), s => s.Reason));
        drawing.State.MarkFieldSkipped("Name");
        var summary = await Drawing.Draw(new ErrorsTag(Drawing.Words) { View = drawing.View });

        Assert.Equal("Begrundelse", field.QuerySelector("fieldset > legend")!.TextContent);
        Assert.Equal(["Ja", "Nej"], field.QuerySelectorAll("label").Select(label => label.TextContent));
        Assert.Equal("false", field.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.Equal(field.QuerySelector("input")!.Id, summary.QuerySelector("a")!.GetAttribute("href")!.TrimStart('#'));
    }

    [Fact]
    public async Task Several_choices_are_all_kept_after_a_refusal()
    {
        var drawing = new Drawing(new Sample());
        drawing.State.SetModelValue("Note", new ValueProviderResult(new[] { "Apple", "Pear" }));
        drawing.State.AddModelError("Note", "For mange");

        var tag = drawing.Field(new ChecksTag(Drawing.Words) { Items = [new("Apple", "Æble"), new("Pear", "Pære"), new("Plum", "Blomme")] }, s => s.Note);

        Assert.Equal(["Apple", "Pear"], (await Drawing.Draw(tag)).QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task A_password_is_never_written_back()
    {
        var drawing = new Drawing(new Sample { Name = "hemmelig" });

        Assert.DoesNotContain("hemmelig", await Drawing.Html(drawing.Field(new InputTag(Drawing.Words) { Kind = "password" }, s => s.Name)));
    }
}
