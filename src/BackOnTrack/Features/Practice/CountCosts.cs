using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Has the database count what it cost and hides what must be hidden before anybody gets it: page and file say the same.</summary>
internal static class CountCosts
{
    private sealed record Row(string Kind, decimal Quantity, decimal Money, decimal Unpriced, int People);

    private const string Mentorships = "mentorships";

    extension(Tx tx)
    {
        public async Task<Costs> CostsOf(FigureQuestion asked, Words words, CancellationToken stop)
        {
            var sources = await tx.FundingSources.AsNoTracking().Where(s => s.CorrectedAt == null).OrderBy(s => s.From).ThenBy(s => s.Name).Take(FundingSheet.Most).ToListAsync(stop);
            var say = await FigureWords.Of(tx, words, stop);
            var before = Period.EndingOn(asked.Period.From.AddDays(-1));
            var years = new List<CostYear>();
            foreach (var question in new[] { asked, new FigureQuestion(before, asked.AsAt, asked.Audience) }) years.Add(await Year(tx, question, sources, say, stop));
            return new(years);
        }
    }

    private static async Task<CostYear> Year(Tx tx, FigureQuestion asked, List<FundingSource> sources, FigureWords say, CancellationToken stop)
    {
        var rows = await tx.Database.SqlQuery<Row>($"""
            select kind as "Kind", quantity as "Quantity", money as "Money", unpriced as "Unpriced", people as "People" from bot.cost_lines({asked.Period.From}, {asked.Period.Until}, {asked.AsAt})
            """).ToListAsync(stop);
        var few = asked.Audience.Least();
        var costs = ShownCosts.Of([.. rows.Where(r => r.Kind != Mentorships).Select(r => new CostLine(Snake.Parse<CostKind>(r.Kind), r.Quantity, r.Money, r.Unpriced, r.People))], few);
        var year = new CostYear(asked.Period, costs.Lines, [], null, null, await Figures(tx, asked, say, stop));
        var shares = sources.GroupBy(s => s.Name).Select(g => (Name: (string?)g.Key, Share: g.Sum(s => s.ShareOf(asked.Period)))).Where(s => s.Share > 0).ToList();
        shares.Add((null, 1 - shares.Sum(s => s.Share)));
        var mentorships = rows.Find(r => r.Kind == Mentorships);
        year = year with
        {
            PerMentorship = mentorships is { Quantity: > 0 } && mentorships.People >= few ? costs.Money / mentorships.Quantity : null,
            PerHour = costs.Hours > 0 ? costs.Money / costs.Hours : null,
        };
        return year with { Sources = SourceCost.Of(year, shares) };
    }

    private static async Task<IReadOnlyList<string>> Figures(Tx tx, FigureQuestion asked, FigureWords say, CancellationToken stop) =>
        [.. from figure in await tx.Count([.. Catalogue.Indicators.Where(i => i.Subject is Subject.Costs).SelectMany(i => i.Measures)], asked, totalsOnly: true, stop)
            select $"{say.Measure(figure.Measure)}: {say.Sentence(figure, asked.Audience)}"];
}
