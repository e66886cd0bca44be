using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOnTrack.Domain.Practice;

/// <summary>Something about an entry, and where.</summary>
/// <param name="Code">Its text: <c>Practice.Finding.Word</c>.</param>
/// <param name="Property">The property of the entry it is about; the form's field of that name.</param>
/// <param name="IsRule">A rule of the form itself: no version is published while it stands. Else advice.</param>
public sealed record EntryFinding(string Code, string Property, bool IsRule, object[] Values)
{
    public RanField Field => EntryChecks.FieldOf(Property);
}

/// <summary>What is to be said about an entry: the form's own rules, and what the reader of a collection stumbles over.</summary>
public static partial class EntryChecks
{
    public const int DescriptionWords = 300, SustainabilityWords = 200, FundingWords = 100, OrganisationWords = 100, ThemesToChoose = 2;

    /// <summary>Milliseconds a text may take to be looked through.</summary>
    private const int Patience = 1000;

    private const int FirstYear = 1950;

    /// <summary>How many words the form allows, by property.</summary>
    public static readonly IReadOnlyDictionary<string, int> Limits = new Dictionary<string, int>
    {
        [nameof(RanEntry.Description)] = DescriptionWords, [nameof(RanEntry.Sustainability)] = SustainabilityWords,
        [nameof(RanEntry.Funding)] = FundingWords, [nameof(RanEntry.Organisation)] = OrganisationWords,
    };

    /// <summary>Everything at once, in the form's order.</summary>
    public static IReadOnlyList<EntryFinding> Of(RanEntry entry, TermLists lists, DateOnly today) =>
    [
        .. Missing(entry).Concat(Lengths(entry)).Concat(Link(entry)).Concat(Chosen(entry, lists)).Concat(Years(entry, today)).Concat(Evidence(entry)).Concat(Meeting(entry))
            .Concat(Funding(entry, lists)).Concat(Contact(entry)).Concat(LeftOver(entry)).Concat(DeadLinks(entry)).OrderBy(f => f.Field),
    ];

    private static EntryFinding Rule(string word, string property, params object[] values) => new($"Practice.Finding.{word}", property, true, values);
    private static EntryFinding Advice(string word, string property, params object[] values) => new($"Practice.Finding.{word}", property, false, values);

    private static IEnumerable<EntryFinding> Missing(RanEntry e)
    {
        if (e.Name is null) yield return Rule("NoName", nameof(e.Name));
        if (e.Description is null) yield return Rule("NoDescription", nameof(e.Description));
        if (e.PeerReviewed is null) yield return Rule("NoPeerReviewed", nameof(e.PeerReviewed));
        if (e.Scope is null) yield return Rule("NoScope", nameof(e.Scope));
        if (e.Deliverables is null) yield return Advice("NoDeliverables", nameof(e.Deliverables));
        if (e.Measures is null && e.Figures.Count == 0) yield return Rule("NoMeasures", nameof(e.Measures));
        if (e.Sustainability is null) yield return Rule("NoSustainability", nameof(e.Sustainability));
        if (e.Organisation is null) yield return Rule("NoOrganisation", nameof(e.Organisation));
    }

    private static IEnumerable<EntryFinding> Lengths(RanEntry e) =>
        from text in e.Texts()
        where Limits.TryGetValue(text.Property, out _)
        let words = WordCount.Of(text.Text)
        where words > Limits[text.Property]
        select Rule("TooManyWords", text.Property, Limits[text.Property], words);

    private static IEnumerable<EntryFinding> Link(RanEntry e)
    {
        if (e.StatesLink is not true) yield return Rule("LinkNotConfirmed", nameof(e.StatesLink));
        if (e.Description is { } words && !SaysWhat().IsMatch(words)) yield return Rule("LinkNotInText", nameof(e.Description));
    }

    private static IEnumerable<EntryFinding> Chosen(RanEntry e, TermLists lists)
    {
        if (e.Themes.Count != ThemesToChoose) yield return Rule("Themes", nameof(e.Themes), ThemesToChoose, e.Themes.Count);
        foreach (var word in e.Themes.Where(w => !lists.Has(TermKind.Theme, w))) yield return Rule("NotInList", nameof(e.Themes), word);
        if (e.Audiences.Count == 0 && e.OtherAudiences is null) yield return Rule("NoAudience", nameof(e.Audiences));
        foreach (var word in e.Audiences.Where(w => !lists.Has(TermKind.Audience, w))) yield return Advice("NotInList", nameof(e.Audiences), word);
        if (e.OrganisationType is null) yield return Rule("NoOrganisationType", nameof(e.OrganisationType));
        else if (!lists.Has(TermKind.OrganisationType, e.OrganisationType)) yield return Rule("NotInList", nameof(e.OrganisationType), e.OrganisationType);
        if (e.EeaCountry is null && (e.OtherCountry is null || Placeholders.In(e.OtherCountry) is not null)) yield return Rule("NoCountry", nameof(e.EeaCountry));
        if (e.EeaCountry is { } land && !lists.Has(TermKind.EeaCountry, land)) yield return Rule("NotInList", nameof(e.EeaCountry), land);
        if (e.EeaCountry is not null && e.OtherCountry is { } other && Placeholders.In(other) is null) yield return Rule("TwoCountries", nameof(e.OtherCountry));
    }

    private static IEnumerable<EntryFinding> Years(RanEntry e, DateOnly today)
    {
        var (start, end) = (Year(e.StartYear, today), Year(e.EndYear, today));
        if (start is null) yield return Rule("NoStartYear", nameof(e.StartYear), today.Year);
        if (e.EndYear is not null && end is null) yield return Rule("NoYear", nameof(e.EndYear), today.Year);
        if (end < start) yield return Rule("EndsBeforeItStarts", nameof(e.EndYear));
        if (e.InUse is null) yield return Rule("InUseNotSaid", nameof(e.InUse));
        if (e.EndYear is not null && e.InUse is not false) yield return Rule("EndsWhileInUse", nameof(e.EndYear), e.EndYear);
        if (e.EndYear is null && e.InUse is false) yield return Rule("NoEndYear", nameof(e.EndYear));
        if (Year(e.LastUpdate, today) is not { } updated) yield return Rule("NoLastUpdate", nameof(e.LastUpdate), today.Year);
        else if (updated < today.Year - 1) yield return Advice("LongAgo", nameof(e.LastUpdate), updated);
    }

    private static IEnumerable<EntryFinding> Evidence(RanEntry e)
    {
        if (e.Measures is null && e.Figures.Count == 0) yield break;
        if (e.Figures.TrueForAll(f => f.SaysOnlyN()) && !Measured().IsMatch(Links.Without($"{e.Measures}\n{e.Feedback}"))) yield return Advice("NoFigures", nameof(e.Measures));
        if (e.Feedback is null) yield return Advice("NoFeedback", nameof(e.Feedback));
        if (e.PeerReviewed is true && e.PeerReview is null) yield return Rule("NoPeerReview", nameof(e.PeerReview));
    }

    private static IEnumerable<EntryFinding> Meeting(RanEntry e)
    {
        if (e.MeetingName is null) { yield return Advice("NoMeeting", nameof(e.MeetingName)); yield break; }
        if (e.MeetingDate is null) yield return Rule("MeetingNotWhole", nameof(e.MeetingDate));
        else if (Placeholders.In(e.MeetingDate) is null && !IsDay(e.MeetingDate)) yield return Advice("NoDay", nameof(e.MeetingDate), e.MeetingDate);
        if (e.MeetingPlace is null) yield return Rule("MeetingNotWhole", nameof(e.MeetingPlace));
        if (e.MeetingSubject is null) yield return Rule("MeetingNotWhole", nameof(e.MeetingSubject));
    }

    private static IEnumerable<EntryFinding> Funding(RanEntry e, TermLists lists)
    {
        if (e.Funding is null) yield return Rule("NoFunding", nameof(e.Funding));
        else if (SaysUnion().IsMatch(e.Funding) && !lists.Of(TermKind.Fund).Any(fund => Names(e.Funding, fund))) yield return Advice("FundNotNamed", nameof(e.Funding));
    }

    /// <summary>As words of their own: ISF does not stand in "satisfied".</summary>
    private static bool Names(string text, string fund) => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(fund)}(?!\w)", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static IEnumerable<EntryFinding> Contact(RanEntry e)
    {
        if (e.ContactPerson is null) yield return Rule("NoContact", nameof(e.ContactPerson));
        if (e.ContactEmail is null || !MailAddress().IsMatch(e.ContactEmail)) yield return Rule("NoEmail", nameof(e.ContactEmail));
    }

    private static IEnumerable<EntryFinding> LeftOver(RanEntry e) =>
        from text in e.Texts()
        let left = Placeholders.In(text.Text)
        where left is not null
        select Rule("LeftOver", text.Property, left);

    private static IEnumerable<EntryFinding> DeadLinks(RanEntry e) =>
        from text in e.Texts()
        from link in Links.Unreachable(text.Text)
        select Advice("DeadLink", text.Property, link);

    private static int? Year(string? text, DateOnly today) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstYear && year <= today.Year ? year : null;

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, ["d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "MMMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out _);

    /// <summary>The form's field a property of the entry stands in.</summary>
    public static RanField FieldOf(string property) => property switch
    {
        nameof(RanEntry.StatesLink) => RanField.Description,
        nameof(RanEntry.OtherAudiences) => RanField.Audiences,
        nameof(RanEntry.StartYear) or nameof(RanEntry.EndYear) or nameof(RanEntry.InUse) => RanField.Start,
        nameof(RanEntry.Measures) or nameof(RanEntry.Feedback) or nameof(RanEntry.PeerReview) or nameof(RanEntry.Figures) => RanField.Evidence,
        nameof(RanEntry.MeetingName) or nameof(RanEntry.MeetingDate) or nameof(RanEntry.MeetingPlace) or nameof(RanEntry.MeetingSubject) => RanField.Meeting,
        nameof(RanEntry.OrganisationType) => RanField.Organisation,
        nameof(RanEntry.EeaCountry) or nameof(RanEntry.OtherCountry) => RanField.Country,
        nameof(RanEntry.ContactAddress) or nameof(RanEntry.ContactPerson) or nameof(RanEntry.ContactEmail) or nameof(RanEntry.ContactPhone) or nameof(RanEntry.Website) => RanField.Contact,
        _ => Enum.Parse<RanField>(property),
    };

    [GeneratedRegex(@"radicali[sz]|extremis|terroris", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)] private static partial Regex SaysWhat();

    /// <summary>So many of so many, or a share: a number by itself says nothing about success.</summary>
    [GeneratedRegex(@"\d+\s*(%|per ?cent|percent)|\b\d+\s+(out\s+)?of\s+(the\s+|about\s+|around\s+)?\d+|\b\d+\s*/\s*\d+\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)] private static partial Regex Measured();

    [GeneratedRegex(@"\bEU\b|European (Union|Commission|Social)|co-?funded", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)] private static partial Regex SaysUnion();

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$", RegexOptions.ExplicitCapture, Patience)] private static partial Regex MailAddress();
}
