using BackOnTrack.Data;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>The figures that went outside through the evaluation's ledger: what is quoted in an entry was looked at with everything released before it.</summary>
public sealed class EvidenceOfReleases(Words words) : IEvidence
{
    /// <summary>As many periods as a page lists.</summary>
    private const int Most = 40;

    public async Task<IReadOnlyList<Period>> Periods(Tx tx, CancellationToken stop) =>
        [.. (await tx.FigureReleases.AsNoTracking().Where(r => r.State == ReleaseState.Released).Select(r => new { r.From, r.Until }).Distinct().OrderByDescending(r => r.Until).ThenByDescending(r => r.From).Take(Most).ToListAsync(stop))
            .Select(r => new Period(r.From, r.Until))];

    public async Task<IReadOnlyList<PublishedFigure>> Of(Tx tx, Period period, CancellationToken stop) =>
        [.. from figure in await tx.Quotable(period, words, stop)
            select new PublishedFigure(figure.Name, figure.Label, figure.Period.From, figure.Period.Until, figure.N, words["Practice.Say.Figure", figure.Label, figure.Text, Said(period)])];

    /// <summary>A year by its number, four quarters by their days.</summary>
    private string Said(Period period) => period.IsYear ? period.Code : words["Practice.Say.Days", period.From, period.Until];
}
