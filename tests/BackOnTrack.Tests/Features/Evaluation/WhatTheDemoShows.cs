using System.Globalization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Features.Practice;
using BackOnTrack.Features.Today;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Tests.Features.Evaluation;

/// <summary>What an evaluator finds who has just been shown the house.</summary>
public sealed class WhatTheDemoShows(ToldHouse house) : IClassFixture<ToldHouse>
{
    private static readonly DateOnly today = new(2026, 3, 9);

    private async Task<Actor> Evaluator() => new(await house.Peek<Guid>("select account from bot.account_role where role = 'evaluator'"), Role.Evaluator);

    private async Task<T> Read<TRead, T>(Func<TRead, Task<Outcome<T>>> read) where TRead : notnull
    {
        Assert.True((await house.As<TRead, Outcome<T>>(read)).Accepted(out var it, out _));
        return it;
    }

    [Fact]
    public async Task The_demo_says_what_a_mentorship_costs_how_both_see_life_and_quotes_in_its_entry_what_was_released()
    {
        var evaluator = await Evaluator();
        var asked = FigureQuestion.Of("2025", null, today);
        Assert.True((await house.As<ReadCosts, Outcome<Costs>>(read => read.Run(evaluator, asked, default))).Accepted(out var costs, out _));
        Assert.Equal([CostKind.MentorFeePerHour], costs.Years[0].Lines.Where(l => l.Kind <= CostKind.MentorVolunteer && l.Line is { Money: > 0 }).Select(l => l.Kind)); // the other ways of paying are nobody's or a few people's
        Assert.All(costs.Years[0].Lines.Where(l => l.Kind > CostKind.MentorVolunteer), l => Assert.True(l.Line is { Money: > 0 }, $"{l.Kind}"));
        Assert.True((await house.As<ReadIndicator, Outcome<IndicatorSheet>>(read => read.Run(evaluator, 9, asked, today, default))).Accepted(out var life, out _));
        foreach (var view in (string[])["LifeOfMentee", "LifeOfMentor"])
            Assert.Contains(life.Tables, t => t.Figure.Measure.Code == view && t.Figure.Table.Rows.Any(row => t.Figure.Table.At(row, Place.All).Value is > 0));
        Assert.Equal("meetings_held.total", await house.Peek<string>("select f ->> 'id' from bot.practice_entry p, jsonb_array_elements(p.draft -> 'figures') f"));
        Assert.False(await house.Peek<bool>("select bool_or(draft ->> 'measures' ~ '[0-9] of [0-9]') from bot.practice_entry where draft -> 'figures' <> '[]'")); // no number of its own beside it
    }

    [Fact]
    public async Task The_start_page_of_everybody_is_the_most_urgent_of_all_the_lists_behind_it()
    {
        var full = 0;
        foreach (var known in (await house.Peek<string[]>("select array_agg(account || ' ' || role order by account, role) from bot.account_role where until is null"))!.Select(k => k.Split(' ')))
        {
            var actor = new Actor(Guid.Parse(known[0]), Snake.Parse<Role>(known[1]));
            if (!(await house.As<ReadToday, Outcome<Worklist>>(read => read.Run(actor, default))).Accepted(out var start, out _)) continue;
            List<WorkItem> behind = [];
            foreach (var work in WorkOfTheHouse.For(actor.Hat)) behind.AddRange((await Read<ListWork, WorkPage>(list => list.Run(actor, work.Name, 1, default))).Items);
            Assert.Equal(behind.OrderByDescending(i => i.Work.IsUrgent).ThenBy(i => i.Work.IsTheirs).ThenBy(i => i.Row.Due).Take(ReadToday.OnAScreen).Select(i => (i.Work.Name, i.Row.Record, i.Row.Due)), start.First.Select(i => (i.Work.Name, i.Row.Record, i.Row.Due)));
            if (start.All > ReadToday.OnAScreen && start.Counts.Count > 3) full++;
        }
        Assert.True(full > 3, $"{full} start pages have more than fits");
    }

    /// <summary>Whoever ended without a talk are a few: what is said of closing talks yields to what is said of endings.</summary>
    [Fact]
    public async Task Something_is_said_of_every_indicator_of_the_newest_year_but_of_one_that_yields_to_another()
    {
        var (evaluator, asked) = (await Evaluator(), FigureQuestion.Of(null, null, today));
        var lines = await Read<ReadOverview, List<OverviewLine>>(read => read.Run(evaluator, asked, default));
        Assert.Equal([19], lines.Where(l => l.Says.All(s => s.Says.StartsWith("Nothing recorded", StringComparison.Ordinal))).Select(l => l.Indicator.Number));
    }

    [Fact]
    public async Task A_trend_has_two_years_side_by_side_and_is_drawn()
    {
        var (evaluator, asked) = (await Evaluator(), FigureQuestion.Of(null, null, today));
        var meetings = await Read<ReadIndicator, IndicatorSheet>(read => read.Run(evaluator, 5, asked, today, default));
        var trend = meetings.Trends[0];
        Assert.True(trend.IsDrawn);
        Assert.Equal([false, true, true], trend.Bars.Select(b => b.Length is not null));
        Assert.All(trend.Rows.Skip(1), row => Assert.Matches(@"\d+ % \(n = \d+\)", row[1]));
        Assert.Contains("1 January 2025", trend.Rows[2][0], StringComparison.Ordinal); // the newest ends where the page's period does
    }

    [Fact]
    public async Task What_a_mentorship_and_an_hour_cost_is_said_of_both_years()
    {
        var (evaluator, asked) = (await Evaluator(), FigureQuestion.Of(null, null, today));
        var costs = await Read<ReadCosts, Costs>(read => read.Run(evaluator, asked, default));
        Assert.All(costs.Years, year => Assert.True(year is { PerMentorship: > 0, PerHour: > 0 }));
    }

    [Fact]
    public async Task The_corrected_entry_quotes_a_table_that_says_how_many_of_how_many()
    {
        var said = await house.Peek<string>("select string_agg(f::text, ' ') from bot.practice_entry p, jsonb_array_elements(p.draft -> 'figures') f");
        Assert.Matches(@"Meetings held of those that were to take place: \d+ % \(with so few: between \d+ and \d+ %\) \(n = \d+\)", said);
    }

    /// <summary>Found by looking: ten columns of equal width broke every word, and the sheet was not the one the printers here have.</summary>
    [Fact]
    public async Task The_report_in_word_has_the_years_before_drawn_and_tables_whose_words_stay_whole()
    {
        var (evaluator, asked) = (await Evaluator(), FigureQuestion.Of(null, null, today));
        var report = await Read<WriteReport, Report>(write => write.Run(evaluator, asked, default));
        using var word = WordprocessingDocument.Open(new MemoryStream(ReportWord.Of(report)), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Equal(11906u, body.Elements<SectionProperties>().Single().GetFirstChild<PageSize>()!.Width!.Value); // A4
        Assert.Contains(word.MainDocumentPart.ChartParts, p => p.ChartSpace!.InnerText.Contains("1 January 2025", StringComparison.Ordinal));
        foreach (var table in body.Elements<Table>())
        {
            Assert.IsType<Paragraph>(table.PreviousSibling());
            Assert.NotNull(table.GetFirstChild<TableRow>()!.TableRowProperties!.GetFirstChild<TableHeader>());
            var widths = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(c => int.Parse(c.Width!.Value!, CultureInfo.InvariantCulture)).ToList();
            foreach (var row in table.Elements<TableRow>())
                foreach (var (n, cell) in row.Elements<TableCell>().Index())
                    Assert.True(cell.InnerText.Split(' ').Max(w => w.Length) * Letter < widths[n], $"{table.PreviousSibling()!.InnerText}: {cell.InnerText}");
        }
    }

    /// <summary>About as wide as a letter of nine points is, in twentieths of one.</summary>
    private const int Letter = 100;
}
