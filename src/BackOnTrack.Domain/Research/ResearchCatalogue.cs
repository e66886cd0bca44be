using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Domain.Research;

/// <summary>
/// Everything a research file can say. Nothing in it is a text somebody wrote, a name, a number, a day, a place of custody, or of
/// a special category; a birth date is sealed and so cannot be among it.
/// </summary>
public static class ResearchCatalogue
{
    /// <summary>Stands for what nobody has recorded.</summary>
    public const string NotStated = "NotStated";

    private const string Own = "Research.Value";

    private static readonly RowKind[] Both = [RowKind.Inquiry, RowKind.Mentorship];
    private static readonly RowKind[] Inquiries = [RowKind.Inquiry];
    private static readonly RowKind[] Mentorships = [RowKind.Mentorship];

    /// <summary>In the order of the form: what others may know, then what the file tells.</summary>
    public static IReadOnlyList<ResearchVariable> All { get; } =
    [
        new("When", VariableRole.Known, Both, new("", [], v => v), new("", [], v => v[..4])),
        // Who came by a chaplain or an imam would say something of a belief: they are among the others.
        new("Referrer", VariableRole.Known, Both, Codes<Asker>("Inquiries.Asker", v => v is nameof(Asker.Chaplain) ? nameof(Asker.Other) : v), Groups("Referrer", v => v switch
        {
            nameof(Asker.Person) => "Self",
            nameof(Asker.PrisonOfficer) or nameof(Asker.SentencePlanner) => "PrisonStaff",
            NotStated => NotStated,
            _ => "Others",
        }, "Self", "PrisonStaff", "Others")),
        new("LegalStatus", VariableRole.Known, Both, Codes<LegalStatus>("Inquiries.LegalStatus"), Groups("LegalStatus", v => v switch
        {
            nameof(LegalStatus.Remand) or nameof(LegalStatus.Sentenced) or nameof(LegalStatus.Leave) => "InPrison",
            NotStated => NotStated,
            _ => "Outside",
        }, "InPrison", "Outside")),
        new("Unit", VariableRole.Known, Both, new("", [], v => v)),
        new("Native", VariableRole.Known, Both, Of("Native", "Yes", "No")),
        new("Outcome", VariableRole.Told, Inquiries, Codes<InquiryOutcome>("Inquiries.Outcome"), Groups("Outcome", v => v switch
        {
            nameof(InquiryOutcome.Mentorship) or nameof(InquiryOutcome.Open) or NotStated => v,
            _ => "NoMentorship",
        }, "Mentorship", "NoMentorship", "Open")),
        new("Ending", VariableRole.Told, Mentorships, Of("Ending", "Running", "Planned", "Unplanned"), Groups("Ending", v => v is "Running" or NotStated ? v : "Ended", "Running", "Ended")),
        new("Duration", VariableRole.Told, Mentorships, Of("Duration", "Under3Months", "To6Months", "To12Months", "Over12Months"),
            Groups("Duration", v => v switch { "Under3Months" or "To6Months" => "Under6Months", NotStated => v, _ => "Over6Months" }, "Under6Months", "Over6Months")),
        new("Dose", VariableRole.Told, Mentorships, Of("Dose", "None", "Under10Hours", "To30Hours", "Over30Hours"),
            Groups("Dose", v => v switch { "None" or "Under10Hours" => "AtMost10Hours", NotStated => v, _ => "Over10Hours" }, "AtMost10Hours", "Over10Hours")),
        new("Goals", VariableRole.Told, Mentorships, Of("Goals", "Under50", "From50To60", "Over60", "NotRated"),
            Groups("Goals", v => v is "From50To60" or "Over60" ? "AtLeast50" : v, "Under50", "AtLeast50", "NotRated")),
        new("LifeAreas", VariableRole.Told, Mentorships, Of("LifeAreas", "MoreBetter", "Even", "MoreWorse", "NotMeasured"),
            Groups("LifeAreas", v => v is "Even" or "MoreWorse" ? "NotBetter" : v, "MoreBetter", "NotBetter", "NotMeasured")),
        new("Gate", VariableRole.Told, Mentorships, Of("Gate", "Yes", "No", "NotReleased")),
    ];

    public static ResearchVariable Of(string code) => All.Single(v => v.Code == code);

    /// <summary>What rows of a kind may have.</summary>
    public static IEnumerable<ResearchVariable> For(RowKind rows) => All.Where(v => v.Of.Contains(rows));

    /// <summary>How many years back a file may reach.</summary>
    public const int MostYears = 10;

    /// <summary>Only years that are over can be asked for, the newest first.</summary>
    public static IReadOnlyList<int> Years(DateOnly today) => [.. Enumerable.Range(1, MostYears).Select(back => today.Year - back)];

    private static Level Codes<T>(string words, Func<string, string>? into = null) where T : struct, Enum =>
        new(words, [.. Enum.GetNames<T>().Where(n => into is null || into(n) == n)], into ?? (v => v));
    private static Level Of(string code, params string[] values) => new($"{Own}.{code}", values, v => v);
    private static Level Groups(string code, Func<string, string> into, params string[] values) => new($"{Own}.{code}", values, into);
}
