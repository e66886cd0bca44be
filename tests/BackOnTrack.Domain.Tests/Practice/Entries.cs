using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Tests.Mentors;

namespace BackOnTrack.Domain.Tests.Practice;

/// <summary>An invented entry nothing is to be said about, and the lists it is held against.</summary>
internal static class Entries
{
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 10);

    public static readonly IReadOnlyList<FormTerm> Terms =
    [
        .. new[] { (TermKind.Theme, "Prison and probation"), (TermKind.Theme, "Rehabilitation"), (TermKind.Theme, "Education"), (TermKind.Audience, "Families"), (TermKind.OrganisationType, "Governmental institution"), (TermKind.EeaCountry, "Denmark"), (TermKind.Fund, "ISF"), (TermKind.Fund, "Erasmus+") }
            .Select(t => FormTerm.Add(t.Item1, t.Item2, new(2018, 1, 1), [], Today, Now).Value()),
    ];

    public static TermLists Lists => new(Terms, Today);

    public static readonly RanEntry Sound = new()
    {
        Name = "Inventia", Description = "Invented mentors help invented people to leave violent extremism behind.", StatesLink = true, PeerReviewed = false,
        Themes = ["Prison and probation", "Rehabilitation"], Audiences = ["Families"], Scope = "Inventia", StartYear = "2011", InUse = true, Deliverables = "A leaflet", Measures = "12 of 40 said so.", Feedback = "Asked once a year.",
        Sustainability = "Cheap.", MeetingName = "RAN Invented", MeetingDate = "12 May 2019", MeetingPlace = "Prøveby", MeetingSubject = "Mentors", Funding = "Paid by the service.", Organisation = "An invented service.",
        OrganisationType = "Governmental institution", EeaCountry = "Denmark", ContactPerson = "Opdigtet Kontakt", ContactEmail = "practice@example.org", LastUpdate = "2026",
    };

    public static IReadOnlyList<string> Findings(this RanEntry entry) => [.. EntryChecks.Of(entry.Tidy(), Lists, Today).Select(f => $"{f.Code["Practice.Finding.".Length..]} {f.Property}{(f.IsRule ? "" : " advice")}")];

    public static PracticeEntry Begun(RanEntry? entry = null) => PracticeEntry.Begin(entry ?? Sound, Guid.Empty, Now).Value();

    public static IReadOnlyList<EntryFinding> Checked(this PracticeEntry practice) => EntryChecks.Of(practice.Draft, Lists, Today);
}
