using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Training;

/// <summary>What somebody who came says about a gathering, without saying who: the answers lie apart from the fact that somebody answered.</summary>
public sealed class NetworkFeedback
{
    private NetworkFeedback() { }

    public Guid Id { get; private set; }
    public Guid NetworkDay { get; private set; }

    /// <summary>From 1, not at all, to 5, very much.</summary>
    public int Useful { get; private set; }
    public string Keep { get; private set; } = "";
    public string Change { get; private set; } = "";

    public static Outcome<NetworkFeedback> Give(NetworkSeat seat, int? useful, string? keep, string? change)
    {
        if (seat.Attended is not true) return new Refusal("Training.Refuse.NotAtGathering");
        var refusals = new List<Refusal>();
        var (good, other) = ((keep ?? "").Trim(), (change ?? "").Trim());
        if (useful is null or < 1 or > 5) refusals.Add(new("Training.Refuse.Points", nameof(Useful)));
        if (good.Length > 500) refusals.Add(new("Training.Refuse.FeedbackWords", nameof(Keep)));
        if (other.Length > 500) refusals.Add(new("Training.Refuse.FeedbackWords", nameof(Change)));
        if (refusals.Count > 0) return refusals;
        // Not a time-ordered id: it would say who answered when.
        return new NetworkFeedback { Id = Guid.NewGuid(), NetworkDay = seat.NetworkDay, Useful = useful!.Value, Keep = good, Change = other };
    }
}

/// <summary>That a mentor has given feedback on a gathering, and nothing of what was said.</summary>
public sealed class NetworkFeedbackGiven : IAboutMentor
{
    private NetworkFeedbackGiven() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid NetworkDay { get; private set; }

    public static NetworkFeedbackGiven Of(NetworkSeat seat) => new() { Id = Guid.NewGuid(), Mentor = seat.Mentor, Unit = seat.Unit, NetworkDay = seat.NetworkDay };
}

/// <summary>What those who came said; nothing but the number where too few have answered to hide anybody.</summary>
public sealed record NetworkFeedbackResult(int Answers, double? Useful, IReadOnlyList<string> Keep, IReadOnlyList<string> Change)
{
    public bool Shown => Answers >= FeedbackResult.Fewest;

    public static NetworkFeedbackResult Of(IReadOnlyCollection<NetworkFeedback> all)
    {
        if (all.Count < FeedbackResult.Fewest) return new(all.Count, null, [], []);
        static IReadOnlyList<string> Words(IEnumerable<string> words) => [.. words.Where(w => w.Length > 0).Order(StringComparer.CurrentCulture)];
        return new(all.Count, all.Average(f => f.Useful), Words(all.Select(f => f.Keep)), Words(all.Select(f => f.Change)));
    }
}
