using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors;

/// <summary>
/// That what somebody wrote means a region of the pack, said by a coordinator. Of the words themselves only a keyed hash lies
/// here: some were written in a mentee's file. The latest word counts; without a region they stand as they were written.
/// </summary>
public sealed class RegionWord
{
    public required Guid Id { get; init; }
    public required byte[] Hash { get; init; }
    public required string? Region { get; init; }
    public required Guid SaidBy { get; init; }
    public required DateTimeOffset SaidAt { get; init; }
}

/// <summary>Which region words mean: by themselves, or because a coordinator has said so.</summary>
public sealed class MeantRegions(Regions pack, IReadOnlyDictionary<string, string?> said, Func<string, byte[]> hash)
{
    public PackRegion? Find(string? words) =>
        string.IsNullOrWhiteSpace(words) ? null : pack.Find(words) ?? (said.TryGetValue(Convert.ToHexString(hash(words)), out var region) ? pack.Find(region) : null);

    /// <summary>What is counted under one name: the region, or the words as they were written.</summary>
    public string Key(string words) => Find(words)?.Key ?? words.Trim();
}

public static class RegionsOfTheCorps
{
    extension(Tx tx)
    {
        public byte[] HashOfRegion(string words) => tx.Hashes.Exact("region", Regions.Plain(words));

        public async Task<MeantRegions> MeantRegions(Regions pack, CancellationToken stop)
        {
            var said = await tx.RegionWords.AsNoTracking().OrderBy(w => w.SaidAt).ToListAsync(stop);
            return new(pack, said.GroupBy(w => Convert.ToHexString(w.Hash)).ToDictionary(g => g.Key, g => g.Last().Region), words => tx.HashOfRegion(words));
        }
    }
}
