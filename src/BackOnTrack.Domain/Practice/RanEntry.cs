namespace BackOnTrack.Domain.Practice;

/// <summary>
/// An entry of the RAN Collection as somebody wrote it, the fields in the form's order. It holds whatever was written,
/// placeholders and years that are none too: what is wrong with it is said beside it (<see cref="EntryChecks"/>).
/// </summary>
public sealed record RanEntry
{
    /// <summary>Far above what the form allows: a draft is kept with its faults, but not without an end.</summary>
    public const int LongestText = 10_000, LongestLine = 500, MostChosen = 20;

    public string? Name { get; init; }
    public string? Description { get; init; }

    /// <summary>The writer's word that the description states the link to preventing or countering radicalisation or violent extremism.</summary>
    public bool? StatesLink { get; init; }
    public bool? PeerReviewed { get; init; }
    public List<string> Themes { get; init; } = [];
    public List<string> Audiences { get; init; } = [];

    /// <summary>Audiences the list does not have, a line each.</summary>
    public string? OtherAudiences { get; init; }
    public string? Scope { get; init; }
    public string? StartYear { get; init; }

    /// <summary>Whether the practice is in use today. The form asks it only through the ending year.</summary>
    public bool? InUse { get; init; }
    public string? EndYear { get; init; }
    public string? Deliverables { get; init; }

    /// <summary>Evidence, first part: what was measured, in words and in numbers.</summary>
    public string? Measures { get; init; }

    /// <summary>Figures taken over from the evaluation, as they read on that day.</summary>
    public List<EvidenceFigure> Figures { get; init; } = [];

    /// <summary>Evidence, second part: evaluation and feedback.</summary>
    public string? Feedback { get; init; }

    /// <summary>Evidence, third part: what peers said in working groups and on study visits.</summary>
    public string? PeerReview { get; init; }
    public string? Sustainability { get; init; }
    public string? MeetingName { get; init; }
    public string? MeetingDate { get; init; }
    public string? MeetingPlace { get; init; }
    public string? MeetingSubject { get; init; }
    public string? Funding { get; init; }
    public string? Organisation { get; init; }
    public string? OrganisationType { get; init; }
    public string? EeaCountry { get; init; }
    public string? OtherCountry { get; init; }
    public string? ContactAddress { get; init; }
    public string? ContactPerson { get; init; }
    public string? ContactEmail { get; init; }
    public string? ContactPhone { get; init; }
    public string? Website { get; init; }
    public string? LastUpdate { get; init; }

    /// <summary>The same entry without the spaces nobody meant, and with one sign for a line's end: browsers send two.</summary>
    public RanEntry Tidy() => this with
    {
        Name = Clean(Name),
        Description = Clean(Description),
        Themes = Clean(Themes),
        Audiences = Clean(Audiences),
        OtherAudiences = Clean(OtherAudiences),
        Scope = Clean(Scope),
        StartYear = Clean(StartYear),
        EndYear = Clean(EndYear),
        Deliverables = Clean(Deliverables),
        Measures = Clean(Measures),
        Feedback = Clean(Feedback),
        PeerReview = Clean(PeerReview),
        Sustainability = Clean(Sustainability),
        MeetingName = Clean(MeetingName),
        MeetingDate = Clean(MeetingDate),
        MeetingPlace = Clean(MeetingPlace),
        MeetingSubject = Clean(MeetingSubject),
        Funding = Clean(Funding),
        Organisation = Clean(Organisation),
        OrganisationType = Clean(OrganisationType),
        EeaCountry = Clean(EeaCountry),
        OtherCountry = Clean(OtherCountry),
        ContactAddress = Clean(ContactAddress),
        ContactPerson = Clean(ContactPerson),
        ContactEmail = Clean(ContactEmail),
        ContactPhone = Clean(ContactPhone),
        Website = Clean(Website),
        LastUpdate = Clean(LastUpdate),
    };

    /// <summary>Every text with the property it stands in, the long ones and the lines.</summary>
    public IEnumerable<(string Property, string Text, bool IsLong)> Texts() =>
        from t in new (string Property, string? Text, bool IsLong)[]
        {
            (nameof(Name), Name, false), (nameof(Description), Description, true), (nameof(OtherAudiences), OtherAudiences, true), (nameof(Scope), Scope, true), (nameof(StartYear), StartYear, false),
            (nameof(EndYear), EndYear, false), (nameof(Deliverables), Deliverables, true), (nameof(Measures), Measures, true), (nameof(Feedback), Feedback, true), (nameof(PeerReview), PeerReview, true),
            (nameof(Sustainability), Sustainability, true), (nameof(MeetingName), MeetingName, false), (nameof(MeetingDate), MeetingDate, false), (nameof(MeetingPlace), MeetingPlace, false),
            (nameof(MeetingSubject), MeetingSubject, false), (nameof(Funding), Funding, true), (nameof(Organisation), Organisation, true), (nameof(OrganisationType), OrganisationType, false),
            (nameof(EeaCountry), EeaCountry, false), (nameof(OtherCountry), OtherCountry, false), (nameof(ContactAddress), ContactAddress, true), (nameof(ContactPerson), ContactPerson, false),
            (nameof(ContactEmail), ContactEmail, false), (nameof(ContactPhone), ContactPhone, false), (nameof(Website), Website, false), (nameof(LastUpdate), LastUpdate, false),
        }
        where t.Text is { Length: > 0 }
        select (t.Property, t.Text!, t.IsLong);

    /// <summary>Whether it says the same: lists are compared by what is in them.</summary>
    public bool SaysTheSame(RanEntry other) => this with { Themes = other.Themes, Audiences = other.Audiences, Figures = other.Figures } == other
        && Themes.SequenceEqual(other.Themes) && Audiences.SequenceEqual(other.Audiences) && Figures.SequenceEqual(other.Figures);

    /// <summary>What cannot be kept even in a draft: a text without an end.</summary>
    public IReadOnlyList<Refusal> TooMuch() =>
    [
        .. Texts().Where(t => t.Text.Length > (t.IsLong ? LongestText : LongestLine)).Select(t => new Refusal("Practice.Refuse.TooLong", t.Property, [t.IsLong ? LongestText : LongestLine])),
        .. Themes.Count > MostChosen || Themes.Exists(t => t.Length > LongestLine) ? [new Refusal("Practice.Refuse.TooMany", nameof(Themes), [MostChosen])] : Array.Empty<Refusal>(),
        .. Audiences.Count > MostChosen || Audiences.Exists(t => t.Length > LongestLine) ? [new Refusal("Practice.Refuse.TooMany", nameof(Audiences), [MostChosen])] : Array.Empty<Refusal>(),
    ];

    private static string? Clean(string? text) => text?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } words ? words : null;

    private static List<string> Clean(List<string>? words) => [.. (words ?? []).Select(Clean).OfType<string>().Distinct()];
}

/// <summary>
/// A figure of the evaluation inside an entry: which one, of which period, and how it read when it was taken over. It is
/// never made anew by itself; whether it would read differently now is asked and said.
/// </summary>
/// <param name="Id">The figure's name in the evaluation, for good.</param>
/// <param name="N">Of how many it is.</param>
/// <param name="Text">As it was taken over, in the entry's language.</param>
/// <param name="Danish">The same for the leaflet in Danish.</param>
/// <param name="Norwegian">The same for the leaflet in Norwegian.</param>
public sealed record EvidenceFigure(string Id, string Label, DateOnly From, DateOnly Until, int N, string Text, string Danish, string Norwegian, DateOnly TakenOn)
{
    /// <summary>The leaflet has room for no more.</summary>
    public const int Most = 5;

    /// <summary>Beside a share, a mean or numbers n stands in brackets; a figure all else of which is hidden says n and nothing more.</summary>
    public bool SaysOnlyN() => Text.Contains("n = ", StringComparison.Ordinal) && !Text.Contains("(n = ", StringComparison.Ordinal);

    public bool IsSame(EvidenceFigure other) => Id == other.Id && From == other.From && Until == other.Until;

    public string In(string language) => language switch { "da" => Danish, "nb" => Norwegian, _ => Text };
}
