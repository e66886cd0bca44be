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

        /// <summary>Why an earlier file stands in the way, and which; null where none does. Files stand in line for the question.</summary>
        public async Task<Refusal?> StandsInTheWay(ResearchRequest request, string content, string field, CancellationToken stop)
        {
            await tx.Database.ExecuteSqlAsync($"select bot.research_in_line()", stop);
            var earlier = await tx.ResearchRequests.AsNoTracking().Where(r => r.Id != request.Id && r.Rows == request.Rows && r.FromYear <= request.UntilYear && r.UntilYear >= request.FromYear
                && (r.State == ResearchState.Ready || r.DeleteBy != null)).ToListAsync(stop);
            var inTheWay = ResearchLedger.InTheWayOf(request.ToEarlier(content), earlier.Select(e => e.ToEarlier(e.ReadReport().Content)));
            return inTheWay.Count == 0 ? null : new("Research.Refuse.InTheWay", field,
                [string.Join(", ", earlier.Where(e => inTheWay.Contains(e.Id)).OrderBy(e => e.DecidedAt).Select(e => $"{e.Project} ({DayText.Of(e.DecidedAt!.Value.Day())})"))]);
        }
    }

    /// <summary>A code of the database as the catalogue writes it.</summary>
    private static string Pascal(string code) => string.Concat(code.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
