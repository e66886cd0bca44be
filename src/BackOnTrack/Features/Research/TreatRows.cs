using System.Text.Json;
using System.Text.Json.Serialization;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>Fetches the rows of a request and makes them fit to leave, for the two acts that may: asking, and deciding.</summary>
internal static class TreatRows
{
    private static readonly JsonSerializerOptions json = new() { Converters = { new JsonStringEnumConverter() } };

    private sealed record Line(int Person, string[] Says);

    private sealed record OutThere(string Measure, string Partition, DateOnly From, DateOnly Until);

    /// <summary>What tables of inquiries count.</summary>
    public const string Facts = "Inquiries";

    public static string ToText(this AnonymityReport report) => JsonSerializer.Serialize(report, json);

    /// <summary>The report a request was made or approved with.</summary>
    public static AnonymityReport ReadReport(this ResearchRequest request) => JsonSerializer.Deserialize<AnonymityReport>(request.Report, json)!;

    public static string ToText(this FrozenRows rows) => JsonSerializer.Serialize(rows, json);

    public static FrozenRows ReadRows(string text) => JsonSerializer.Deserialize<FrozenRows>(text, json)!;

    extension(Tx tx)
    {
        /// <summary>The rows as they are now, treated; refusals are those of <see cref="Anonymity.Treat"/>, their variables in words.</summary>
        public async Task<Outcome<Treatment>> Treat(ResearchRequest request, Words words, CancellationToken stop)
        {
            var native = tx.Programme.Safety.Language;
            var lines = await tx.Database.SqlQuery<Line>($"select person as \"Person\", says as \"Says\" from bot.research_rows({request.Id}, {native})").ToListAsync(stop);
            var rows = lines.ConvertAll(l => new ResearchRow(l.Person, [.. l.Says.Select(Pascal)]));
            return Anonymity.Treat(request.Chosen(), rows, Audience.Outside.Least()).Accepted(out var treated, out var no) ? treated : Outcome<Treatment>.Refused(
                [.. no.Select(r => r.Values is [var gone, var most, string variable, var then] ? r with { Values = [gone, most, words[$"Research.Field.{variable}"], then] } : r)]);
        }

        /// <summary>Why an earlier file or a released table stands in the way, and which; null where none does. Files stand in line for the question.</summary>
        public async Task<Refusal?> StandsInTheWay(ResearchRequest request, AnonymityReport report, string field, Words words, CancellationToken stop)
        {
            var content = report.Content;
            await tx.Database.ExecuteSqlAsync($"select bot.research_in_line()", stop);
            var earlier = await tx.ResearchRequests.AsNoTracking().Where(r => r.Id != request.Id && r.Rows == request.Rows && r.FromYear <= request.UntilYear && r.UntilYear >= request.FromYear
                && (r.State == ResearchState.Ready || r.DeleteBy != null)).ToListAsync(stop);
            var inTheWay = ResearchLedger.InTheWayOf(request.ToEarlier(content), earlier.Select(e => e.ToEarlier(e.ReadReport().Content)));
            if (inTheWay.Count > 0)
                return new("Research.Refuse.InTheWay", field, [string.Join(", ", earlier.Where(e => inTheWay.Contains(e.Id)).OrderBy(e => e.DecidedAt).Select(e => $"{e.Project} ({DayText.Of(e.DecidedAt!.Value.Day())})"))]);
            return report.LeftOutRows > 0 ? await TablesBeside(tx, request, field, words, stop) : null;
        }

        /// <summary>Files that are out with rows left out, over some days of inquiries: a table of the same people would say who those are.</summary>
        public async Task<IReadOnlyList<string>> FilesWithRowsLeftOut(DateOnly from, DateOnly until, CancellationToken stop)
        {
            await tx.Database.ExecuteSqlAsync($"select bot.research_in_line()", stop);
            var files = await tx.ResearchRequests.AsNoTracking().Where(r => r.Rows == RowKind.Inquiry && r.FromYear <= until.Year && r.UntilYear >= from.Year
                && (r.State == ResearchState.Ready || r.DeleteBy != null)).OrderBy(r => r.DecidedAt).ToListAsync(stop);
            return [.. files.Where(f => f.ReadReport().LeftOutRows > 0).Select(f => f.Project)];
        }
    }

    /// <summary>Whoever has a table and a file of the same inquiries takes one from the other: what is left is who was left out, a few in a cell.</summary>
    private static async Task<Refusal?> TablesBeside(Tx tx, ResearchRequest request, string field, Words words, CancellationToken stop)
    {
        if (request.Rows is not RowKind.Inquiry) return null; // no table counts mentorships by the day of their agreement
        string[] measures = [.. Catalogue.Measures.Where(m => m.Facts == Facts).Select(m => m.Code)];
        var (from, until) = (new DateOnly(request.FromYear, 1, 1), new DateOnly(request.UntilYear, 12, 31));
        var tables = await tx.Database.SqlQuery<OutThere>($"""
            select measure as "Measure", partition as "Partition", "from" as "From", until as "Until" from bot.released_over({measures}, {from}, {until})
            """).ToListAsync(stop);
        return tables.Count == 0 ? null : new("Research.Refuse.TableInTheWay", field,
            [string.Join(", ", tables.Select(t => $"{words[$"Evaluation.Measure.{t.Measure}"]} ({words["Evaluation.Say.Days", t.From, t.Until]})").Distinct())]);
    }

    /// <summary>A code of the database as the catalogue writes it.</summary>
    private static string Pascal(string code) => string.Concat(code.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
