using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Recruitment;

/// <summary>What an applicant tells, as it is typed in; <see cref="Checked"/> trims it and names everything that is wrong.</summary>
public sealed record ApplicationSheet(
    string? Name, string? Phone, string? Email, MentorBackground? Background, IReadOnlyList<string> Languages, string? Region,
    string? Motives, string? Experience, string? Availability, bool Confirmed)
{
    public const int LongestText = 3000;

    public Outcome<ApplicationSheet> Checked()
    {
        var refusals = new List<Refusal>();
        var good = this with
        {
            Name = Plain(Name),
            Phone = Plain(Phone),
            Email = Plain(Email),
            Region = Plain(Region),
            Motives = Plain(Motives),
            Experience = Plain(Experience),
            Availability = Plain(Availability),
        };
        if (good.Name!.Length is 0 or > 120) refusals.Add(new("Recruitment.Refuse.Name", nameof(Name)));
        if (good.Phone!.Length == 0 && good.Email!.Length == 0) refusals.Add(new("Recruitment.Refuse.NoWayBack", nameof(Phone)));
        if (good.Phone.Length > 40) refusals.Add(new("Recruitment.Refuse.TooLong", nameof(Phone), [40]));
        if (good.Email!.Length > 120 || (good.Email.Length > 0 && !good.Email.Contains('@', StringComparison.Ordinal))) refusals.Add(new("Recruitment.Refuse.Email", nameof(Email)));
        if (Background is null) refusals.Add(new("House.Refuse.Missing", nameof(Background)));
        if (Languages.Count == 0 || !Languages.All(SpokenLanguage.Known.Contains)) refusals.Add(new("Recruitment.Refuse.Languages", nameof(Languages)));
        if (good.Region!.Length is 0 or > 60) refusals.Add(new("Recruitment.Refuse.Region", nameof(Region)));
        if (good.Motives!.Length == 0) refusals.Add(new("House.Refuse.Missing", nameof(Motives)));
        if (good.Availability!.Length == 0) refusals.Add(new("House.Refuse.Missing", nameof(Availability)));
        foreach (var (text, field) in new[] { (good.Motives, nameof(Motives)), (good.Experience!, nameof(Experience)), (good.Availability, nameof(Availability)) })
            if (text.Length > LongestText) refusals.Add(new("Recruitment.Refuse.TooLong", field, [LongestText]));
        if (!Confirmed) refusals.Add(new("Recruitment.Refuse.NotConfirmed", nameof(Confirmed)));
        return refusals.Count > 0 ? refusals : good;
    }

    private static string Plain(string? text) => (text ?? "").Trim();
}
