using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Privacy;

/// <summary>What a review of a file's keeping came to (O9). Erasing is proposed by itself: it takes two people.</summary>
public enum ReviewOutcome { Keep, Restrict, Lift }

/// <summary>Why a file is shut instead of erased (LED article 16(3)).</summary>
public enum RestrictionGround { Contested, Evidence, NoLongerNeeded, ReviewOverdue }

/// <summary>A review as somebody typed it.</summary>
public sealed class ReviewInput
{
    /// <summary>Which version of the file's head the form showed.</summary>
    public uint Version { get; set; }
    public ReviewOutcome? Outcome { get; set; }

    /// <summary>Why it is restricted; nothing when it is kept.</summary>
    public RestrictionGround? Ground { get; set; }
    public DateOnly? NextReview { get; set; }
    public string? Words { get; set; }
}

/// <summary>One review of whether a file may be kept (LED article 5; O7, O9): its outcome with a reason and the day of the next one.</summary>
public sealed class FileReview : IInFile
{
    public const int LongestText = 1000;

    private FileReview() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public ReviewOutcome Outcome { get; private set; }
    public DateOnly NextReview { get; private set; }
    public RestrictionGround? Ground { get; private set; }

    /// <summary>Why; null where a restriction was lifted, whose reason stands in the log.</summary>
    public Sealed? Words { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Refusals: no outcome, no reason, no next day or one beyond the longest interval, no ground, and restricting while something runs.</summary>
    /// <param name="runs">Whether a mentorship or an inquiry of the file is still open.</param>
    /// <param name="longest">The last day the next review may be on.</param>
    public static Outcome<FileReview> Make(Mentee file, ReviewInput input, bool runs, Guid by, DateTimeOffset now, DateOnly today, DateOnly longest)
    {
        if (input.Version != file.Version) return Refusal.Conflict;
        var refusals = new List<Refusal>();
        if (input.Outcome is not (ReviewOutcome.Keep or ReviewOutcome.Restrict)) refusals.Add(new("House.Refuse.Missing", nameof(input.Outcome)));
        if (input.Outcome is ReviewOutcome.Restrict && input.Ground is null) refusals.Add(new("House.Refuse.Missing", nameof(input.Ground)));
        if (input.Outcome is ReviewOutcome.Restrict && runs) refusals.Add(new("Privacy.Refuse.Runs", nameof(input.Outcome)));
        if ((input.Words ?? "").Trim().Length is 0 or > LongestText) refusals.Add(new("Privacy.Refuse.ReviewWords", nameof(input.Words), [LongestText]));
        if (NextOn(input.NextReview, today, longest) is { } wrong) refusals.Add(wrong);
        if (refusals.Count > 0) return refusals;
        var restricts = input.Outcome is ReviewOutcome.Restrict;
        file.Reviewed(input.NextReview!.Value, restricts);
        return new FileReview
        {
            Id = Guid.CreateVersion7(now), Mentee = file.Id, Unit = file.Unit, Outcome = input.Outcome!.Value, NextReview = input.NextReview.Value,
            Ground = restricts ? input.Ground : null, Words = Sealed.Of(input.Words!.Trim()), By = by, At = now,
        };
    }

    /// <summary>What is wrong with the day of the next review: missing, past, or beyond the longest interval (O9).</summary>
    public static Refusal? NextOn(DateOnly? next, DateOnly today, DateOnly longest) =>
        next is not { } day ? new Refusal("House.Refuse.Missing", "NextReview")
        : day <= today || day > longest ? new Refusal("Privacy.Refuse.NextReview", "NextReview", [longest])
        : null;
}
