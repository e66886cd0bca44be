using BackOnTrack.Data;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Privacy;

/// <summary>What the acts of erasing ask and say alike: what stands against it, and words sealed under the house's key.</summary>
internal static class ErasureWords
{
    extension(Tx tx)
    {
        /// <summary>What stands against erasing a file today; null where the file is not there for the actor.</summary>
        public async Task<IReadOnlyList<AgainstErasing>?> AgainstErasing(Guid mentee, CancellationToken stop) =>
            (await tx.Ask<string[]?>($"select bot.against_erasing({mentee}, {tx.Now.Day()})", stop))?.Select(Snake.Parse<AgainstErasing>).ToList();

        public byte[] SealProposal(Guid id, string words) => tx.Hashes.SealForTheHouse("erasure_proposal", "words", id, words);

        public string OpenProposal(Guid id, byte[] words) => tx.Hashes.OpenForTheHouse("erasure_proposal", "words", id, words);
    }
}
