namespace BackOnTrack.Domain.Mentors;

/// <summary>The competence profile as it is typed in; <see cref="Checked"/> trims it and names everything that is wrong.</summary>
public sealed record MentorProfile(
    string? Alias, MentorBackground? Background, Gender? Gender, IReadOnlyList<string> Languages,
    string? Region, string? Experience, int? Capacity)
{
    /// <summary>When and how much the mentor has time, in the mentor's words.</summary>
    public string? Availability { get; init; }
    public CorpsRules Rules { get; init; } = CorpsRules.Default;

    public Outcome<MentorProfile> Checked()
    {
        var refusals = new List<Refusal>();
        var alias = (Alias ?? "").Trim();
        if (alias.Length is < 2 or > 30 || !alias.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\''))
            refusals.Add(new("Mentors.Refuse.Alias", nameof(Alias)));
        if (Background is null) refusals.Add(new("House.Refuse.Missing", nameof(Background)));
        if (Gender is null) refusals.Add(new("House.Refuse.Missing", nameof(Gender)));
        if (Languages.Count == 0 || !Languages.All(SpokenLanguage.Known.Contains))
            refusals.Add(new("Mentors.Refuse.Languages", nameof(Languages)));
        var region = (Region ?? "").Trim();
        if (region.Length is 0 or > 60) refusals.Add(new("Mentors.Refuse.Region", nameof(Region)));
        if (Capacity is null or < 1 || Capacity > Rules.MostCapacity) refusals.Add(new("Mentors.Refuse.Capacity", nameof(Capacity), [Rules.MostCapacity]));
        var (experience, availability) = ((Experience ?? "").Trim(), (Availability ?? "").Trim());
        if (experience.Length > 2000) refusals.Add(new("Mentors.Refuse.TooLong", nameof(Experience), [2000]));
        if (availability.Length > 2000) refusals.Add(new("Mentors.Refuse.TooLong", nameof(Availability), [2000]));
        if (refusals.Count > 0) return refusals;
        return this with { Alias = alias, Region = region, Experience = experience, Availability = availability, Languages = [.. Languages.Distinct().Order()] };
    }
}
