namespace BackOnTrack.Domain.Inquiries;

/// <summary>The sections of the form: each takes its answers whole or refuses them at their fields.</summary>
public sealed partial class Inquiry
{
    /// <summary>A name or a way to reach somebody.</summary>
    public const int LineLimit = 120;

    public Outcome<Nothing> Answer(AskingAnswers a) => Take(Section.Asking, () =>
    {
        (Asker, OnBehalf, OnBehalfName, Contact) = (a.Asker, a.OnBehalf, a.OnBehalf is Inquiries.OnBehalf.SomebodyElse ? Seal(a.OnBehalfName) : null, Seal(a.Contact));
        if (Asker is Inquiries.Asker.Person) (Told, Attitude, NotTold) = (null, null, null);
    },
    [
        .. Wrong(a.Asker is null, nameof(a.Asker), "WhoAsks"),
        .. Wrong(a.OnBehalf is null, nameof(a.OnBehalf), "OnWhoseBehalf"),
        .. Wrong(a.OnBehalf is Inquiries.OnBehalf.SomebodyElse && string.IsNullOrWhiteSpace(a.OnBehalfName), nameof(a.OnBehalfName), "WhoIsIt"),
        .. Wrong(a.OnBehalfName?.Length > LineLimit, nameof(a.OnBehalfName), "TooLong"),
        .. Wrong(a.Contact?.Length > LineLimit, nameof(a.Contact), "TooLong"),
    ]);

    public Outcome<Nothing> Answer(CustodyAnswers a) => Take(Section.Custody, () =>
    {
        (LegalStatus, Establishment) = (a.LegalStatus, a.Establishment);
        if (!a.LegalStatus!.Value.IsInside()) (ReleaseOn, ReleaseUnknown) = (null, null);
        Occasions = [.. Occasions.Intersect(Sections.OccasionsFor(a.LegalStatus.Value))];
    },
    [
        .. Wrong(a.LegalStatus is null, nameof(a.LegalStatus), "LegalStatus"),
        .. Wrong(a.Establishment is null, nameof(a.Establishment), "Establishment"),
    ]);

    public Outcome<Nothing> Answer(ReleaseAnswers a, DateOnly today) => Take(Section.Release,
        () => (ReleaseOn, ReleaseUnknown) = a.ReleaseKnown is ReleaseKnown.Known ? (a.ReleaseOn, (ReleaseUnknown?)null) : (null, a.ReleaseUnknown),
    [
        .. Wrong(a.ReleaseKnown is null, nameof(a.ReleaseKnown), "ReleaseKnown"),
        .. Wrong(a.ReleaseKnown is ReleaseKnown.Known && a.ReleaseOn is null, nameof(a.ReleaseOn), "ReleaseDate"),
        .. Wrong(a.ReleaseKnown is ReleaseKnown.Known && a.ReleaseOn <= today, nameof(a.ReleaseOn), "ReleaseNotAhead"),
        .. Wrong(a.ReleaseKnown is ReleaseKnown.Unknown && a.ReleaseUnknown is null, nameof(a.ReleaseUnknown), "ReleaseWhyUnknown"),
    ]);

    public Outcome<Nothing> Answer(WhyNowAnswers a) => Take(Section.WhyNow,
        () => (Occasions, WhyNow, WishedBackgrounds) = ([.. a.Occasions!.Distinct()], Seal(a.WhyNow), [.. (a.WishedBackgrounds ?? []).Distinct()]),
    [
        .. Wrong(a.Occasions is not { Length: > 0 }, nameof(a.Occasions), "WhyNow"),
        .. Wrong(LegalStatus is { } status && a.Occasions?.Except(Sections.OccasionsFor(status)).Any() == true, nameof(a.Occasions), "NotWithThisStatus"),
        .. Wrong(a.WhyNow?.Length > WordsLimit, nameof(a.WhyNow), "TooManyWords"),
    ]);

    public Outcome<Nothing> Answer(ToldAnswers a) => Take(Section.Told,
        () => (Told, Attitude, NotTold) = a.Told is Inquiries.Told.Yes ? (a.Told, a.Attitude, (NotTold?)null) : (a.Told, null, a.NotTold),
    [
        .. Wrong(a.Told is null, nameof(a.Told), "Told"),
        .. Wrong(a.Told is Inquiries.Told.Yes && a.Attitude is null, nameof(a.Attitude), "Attitude"),
        .. Wrong(a.Told is Inquiries.Told.No && a.NotTold is null, nameof(a.NotTold), "NotTold"),
    ]);

    private Outcome<Nothing> Take(Section section, Action answer, Refusal[] wrong)
    {
        if (State is not InquiryState.Draft) return new Refusal("Inquiries.Refuse.AlreadySent");
        if (Sections.StateOf(this, section) is SectionState.CannotStartYet or SectionState.NotNeeded) return new Refusal("Inquiries.Refuse.CannotStartYet");
        if (wrong.Length > 0) return wrong;
        answer();
        Changes++;
        return Nothing.Value;
    }

    private static Refusal[] Wrong(bool isWrong, string field, string word) => isWrong ? [new Refusal($"Inquiries.Refuse.{word}", field)] : [];

    private static Sealed? Seal(string? text) => string.IsNullOrWhiteSpace(text) ? null : Sealed.Of(text.Trim());
}
