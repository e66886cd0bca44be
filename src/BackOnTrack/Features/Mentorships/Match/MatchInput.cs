using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Features.Mentorships.Match;

/// <summary>What is typed on a match sheet: whom to compare, what the mentee needs, and the choice with its reasons.</summary>
public sealed class MatchInput
{
    public List<Guid> Mentors { get; set; } = [];
    public List<string> Languages { get; set; } = [];
    public GenderWish Wish { get; set; }
    public int? Establishment { get; set; }

    public Guid? Mentor { get; set; }
    public string? Reason { get; set; }

    /// <summary>Why this mentor although something speaks against it.</summary>
    public string? Despite { get; set; }
    public string? Question { get; set; }

    /// <summary>Asked for when another mentor takes over.</summary>
    public string? WhyNow { get; set; }
}
