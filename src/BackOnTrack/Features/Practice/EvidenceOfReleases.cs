using BackOnTrack.Data;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>The figures that went outside through the evaluation's ledger: what is quoted in an entry was looked at with everything released before it.</summary>
public sealed class EvidenceOfReleases(Words words) : IEvidence
{
    public async Task<IReadOnlyList<PublishedFigure>> Of(Tx tx, int year, CancellationToken stop) =>
        [.. from figure in await tx.Quotable(new Period(new(year, 1, 1), new(year, 12, 31)), words, stop)
            select new PublishedFigure(figure.Name, figure.Label, figure.Period.From, figure.Period.Until, figure.N, words["Practice.Say.Figure", figure.Label, figure.Text, year])];
}
