using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>One line of a file of figures: a place of a table, or a value of one of its rows.</summary>
public sealed record ExportLine(int Number, string Indicator, string Table, string Row, string Column, string Value);

/// <summary>What each indicator means, for the codebook that travels with the figures.</summary>
public sealed record CodebookLine(int Number, string Name, string Definition, string Formula, string Denominator, string Divided, string Cannot);

/// <summary>Everything a file of figures holds. The mark says for whom it was made, and the log knows it by its number.</summary>
public sealed record FigureExport(string Mark, string Days, IReadOnlyList<ExportLine> Lines, IReadOnlyList<CodebookLine> Codebook);

/// <summary>Takes the figures of a period out of the house as a file: a disclosure, each time.</summary>
public sealed class ExportFigures(Database db, Words words)
{
    public Task<Outcome<FigureExport>> Run(Actor actor, FigureQuestion asked, CancellationToken stop) => db.Read<FigureExport>(actor, Act.FigureExport, async tx =>
    {
        var indicators = Catalogue.For(actor.Hat).ToList();
        var figures = await tx.Count([.. indicators.SelectMany(i => i.Measures)], asked, totalsOnly: false, stop);
        var (say, number) = (await FigureWords.Of(tx, words, stop), Guid.CreateVersion7(tx.Now));
        tx.Saw(Act.FigureExport, null, number);
        return new FigureExport(await MarkOf(tx, actor, number, words, stop), say.Days(asked.Period),
            [.. figures.Where(f => !f.StandsElsewhere).SelectMany(f => Lines(f, FigureSheet.Of(f, say, words, asked.Audience), say))],
            [.. indicators.Select(i => new CodebookLine(i.Number, say.Indicator(i), words[$"Evaluation.Definition.{i.Number}"], words[$"Evaluation.Formula.{i.Number}"],
                words[$"Evaluation.Denominator.{i.Number}"], say.Divided(i), words[$"Evaluation.Cannot.{i.Number}"]))]);
    }, stop);

    /// <summary>For whom, when, and under which number the log has it: on every sheet, so that a copy can be followed back.</summary>
    internal static async Task<string> MarkOf(Tx tx, Actor actor, Guid number, Words words, CancellationToken stop) =>
        words["Evaluation.Say.Mark", await tx.Database.SqlQuery<string>($"select display_name as \"Value\" from bot.account where id = {actor.Account}").SingleAsync(stop), tx.Now, number.ToString("N")[..12]];

    private static IEnumerable<ExportLine> Lines(Figure figure, FigureSheet sheet, FigureWords say)
    {
        var indicator = Catalogue.IndicatorOf(figure.Measure);
        return from row in sheet.Rows
               from column in Enumerable.Range(1, sheet.Columns.Count - 1)
               select new ExportLine(indicator.Number, say.Indicator(indicator), sheet.Caption, row[0], sheet.Columns[column], row[column]);
    }
}
