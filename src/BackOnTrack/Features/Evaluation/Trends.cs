using BackOnTrack.Data;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>How measures stood in the years that end on the same day: the total of each, with n, seen from the day asked for or its own last.</summary>
internal static class Trends
{
    extension(Tx tx)
    {
        public async Task<IReadOnlyList<(Measure Measure, FigureSheet Sheet)>> TrendsOf(IEnumerable<Measure> measures, FigureQuestion asked, DateOnly today, FigureWords say, Words words, CancellationToken stop)
        {
            var (years, of) = (asked.Period.YearByYear(today), measures.Where(m => m.OnlyRow is null).ToList());
            var figures = new List<(Period Year, Figure Figure)>();
            foreach (var year in years)
                figures.AddRange((await tx.Count(of, new(year, year.Until > asked.AsAt ? year.Until : asked.AsAt, asked.Audience), totalsOnly: true, stop)).Select(f => (year, f)));
            return [.. of.Select(m => (m, FigureSheet.YearByYear([.. figures.Where(f => f.Figure.Measure == m)], say, words, asked.Audience)))];
        }
    }
}
