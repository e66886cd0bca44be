using BackOnTrack.Data;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Assessment;

/// <summary>From which work a mentor should come, for those who wait: as it was asked when the inquiry was made.</summary>
public static class WishesOfTheWaiting
{
    extension(Tx tx)
    {
        /// <summary>One word for each wish, in the words of a mentor's background.</summary>
        public async Task<IReadOnlyList<string>> WishedBackgrounds(IEnumerable<WaitingPlace> places, CancellationToken stop)
        {
            Guid[] assessments = [.. places.Select(p => p.Assessment)];
            var inquiries = tx.Inquiries;
            var wishes = await tx.Assessments.Where(a => assessments.Contains(a.Id)).Join(inquiries, a => a.Inquiry, i => i.Id, (a, i) => i.WishedBackgrounds).ToListAsync(stop);
            return [.. wishes.SelectMany(w => w).Select(w => w.ToString())];
        }
    }
}
