using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Mentors.MapRegion;

public sealed class MapInput
{
    /// <summary>What somebody wrote.</summary>
    public string? Written { get; set; }

    /// <summary>The region of the pack it means; empty when it is none of them.</summary>
    public string? Means { get; set; }
}

/// <summary>Says which region of the pack somebody's words mean. What was written stays as it is; lists and counts follow.</summary>
public sealed class MapRegion(Database db, Regions regions)
{
    public Task<Outcome<Guid>> Run(Actor actor, MapInput input, CancellationToken stop) => db.Write(actor, Act.RegionMap, tx =>
    {
        var region = string.IsNullOrWhiteSpace(input.Means) ? null : regions.All.FirstOrDefault(r => r.Key == input.Means);
        if (string.IsNullOrWhiteSpace(input.Written) || input.Written.Length > 500) return Task.FromResult<Outcome<Guid>>(new Refusal("House.Refuse.Missing", "Written"));
        if (region is null && !string.IsNullOrWhiteSpace(input.Means)) return Task.FromResult<Outcome<Guid>>(new Refusal("House.Refuse.Missing", "Means"));
        var word = new RegionWord { Id = Guid.CreateVersion7(tx.Now), Hash = tx.HashOfRegion(input.Written), Region = region?.Key, SaidBy = actor.Account, SaidAt = tx.Now };
        tx.Add(word);
        tx.Did(Act.RegionMap, null, word.Id);
        return Task.FromResult<Outcome<Guid>>(word.Id);
    }, stop);
}
