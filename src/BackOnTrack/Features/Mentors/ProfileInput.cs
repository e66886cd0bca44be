using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Features.Mentors;

/// <summary>The competence profile as it comes from the form.</summary>
public class ProfileInput
{
    public string? Alias { get; set; }
    public MentorBackground? Background { get; set; }
    public Gender? Gender { get; set; }
    public List<string> Languages { get; set; } = [];
    public string? Region { get; set; }
    public string? Experience { get; set; }
    public string? Availability { get; set; }
    public int? Capacity { get; set; } = CorpsRules.Default.Capacity;

    public MentorProfile ToProfile(CorpsRules rules) => new(Alias, Background, Gender, Languages, Region, Experience, Capacity) { Availability = Availability, Rules = rules };
}
