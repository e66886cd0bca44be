using BackOnTrack.Data;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>
/// What becomes of the practices when somebody who was interviewed takes the consent back: one strangers read with the sentence in it is
/// closed at once, and each that holds it waits to be written anew.
/// </summary>
public sealed class QuotesTakenBack : IFollowsWithdrawal
{
    public async Task Follow(Tx tx, IReadOnlyList<ReleasedQuote> quotes, CancellationToken stop)
    {
        TakenBack[] gone = [.. quotes.Select(q => new TakenBack(tx.WordsOf(q), q.Code))];
        if (gone.Length == 0) return;
        foreach (var practice in await tx.Practices.ToListAsync(stop))
        {
            var (draft, leaflets) = (gone.StandIn(practice.Draft), gone.StandIn(await tx.LeafletsOf(practice.Id, stop)));
            var shown = practice.PublicVersion is { } version && gone.StandIn((await tx.PracticeVersions.AsNoTracking().SingleAsync(v => v.Id == version, stop)).Entry);
            if (practice.PublicVersion is not null && (shown || leaflets)) practice.Hide();
            if (draft || leaflets || shown || (await tx.Latest(practice.Id, stop) is { } latest && gone.StandIn(latest.Entry))) practice.LosesAQuote(tx.Now);
        }
    }
}

internal static class WithdrawnWords
{
    extension(Tx tx)
    {
        /// <summary>Every sentence that was released and may not be used any more.</summary>
        public async Task<TakenBack[]> TakenBack(CancellationToken stop) =>
            [.. (await tx.ReleasedQuotes.AsNoTracking().Where(q => q.WithdrawnAt != null).ToListAsync(stop)).Select(q => new TakenBack(tx.WordsOf(q), q.Code))];

        /// <summary>Everything the leaflets of a practice say.</summary>
        public async Task<IReadOnlyList<string?>> LeafletsOf(Guid practice, CancellationToken stop) =>
            [.. (await tx.Leaflets.AsNoTracking().Where(l => l.Practice == practice).ToListAsync(stop)).SelectMany(l => l.Parts.All).Select(p => p.Text)];

        /// <summary>After something was written: whether the practice still waits to be rid of such a sentence. It does while the newest version has it.</summary>
        public async Task LookAgainForQuotes(PracticeEntry practice, IEnumerable<string?> leaflets, PracticeVersion? newest, CancellationToken stop)
        {
            if (practice.QuoteWithdrawnAt is null) return;
            var gone = await tx.TakenBack(stop);
            if (!gone.StandIn(practice.Draft) && !gone.StandIn(leaflets) && (newest is null || !gone.StandIn(newest.Entry))) practice.IsRidOfIt();
        }
    }

    public static bool StandIn(this TakenBack[] gone, RanEntry entry) => gone.StandIn(entry.Texts().Select(t => t.Text));

    public static bool StandIn(this TakenBack[] gone, IEnumerable<string?> texts) => texts.ToList() is var all && gone.Any(g => g.StandsIn(all));
}
