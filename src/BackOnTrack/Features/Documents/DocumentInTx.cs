using BackOnTrack.Data;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

internal static class DocumentInTx
{
    extension(Tx tx)
    {
        /// <summary>A document of the file the mentorship lies in; null where the wall hides either.</summary>
        public async Task<Document?> DocumentOf(Guid mentorship, Guid document, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
            tx.About(about.Mentee);
            if (await tx.Documents.SingleOrDefaultAsync(d => d.Id == document && d.Mentee == about.Mentee, stop) is not { } found) return null;
            return found.Name is null ? found : await tx.Open(found, stop);
        }

        /// <summary>How much of the mentee's file is taken, as far as the actor's wall shows it.</summary>
        public async Task<Kept> KeptOf(Guid mentee, CancellationToken stop)
        {
            var kept = await tx.Documents.Where(d => d.Mentee == mentee && d.RemovedAt == null).GroupBy(d => d.Mentee).Select(g => new { Count = g.Count(), Bytes = g.Sum(d => (long)d.Bytes) }).SingleOrDefaultAsync(stop);
            return new(kept?.Count ?? 0, kept?.Bytes ?? 0);
        }
    }
}
