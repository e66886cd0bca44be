namespace BackOnTrack.Domain.Inquiries;

/// <summary>The sections of the form: each takes its answers whole or refuses them at their fields.</summary>
public sealed partial class Inquiry
{
    public Outcome<Nothing> Answer(AskingAnswers answers) => Take(Section.Asking, () =>
    {
        (Asker, OnBehalf, OnBehalfName, Contact) = (answers.Asker, answers.OnBehalf,
            answers.OnBehalf is Inquiries.OnBehalf.SomebodyElse ? Seal(answers.Name) : null, Seal(answers.Contact));
        if (Asker is Inquiries.Asker.Person) (Told, Attitude, NotTold) = (null, null, null);
    },
    [
        .. Missing(answers.Asker is null, nameof(answers.Asker), "WhoAsks"),
        .. Missing(answers.OnBehalf is null, nameof(answers.OnBehalf), "OnWhoseBehalf"),
        .. Missing(answers.OnBehalf is Inquiries.OnBehalf.SomebodyElse && string.IsNullOrWhiteSpace(answers.Name), nameof(answers.Name), "WhoIsIt"),
    ]);

    public Outcome<Nothing> Answer(CustodyAnswers answers) => Take(Section.Custody, () =>
    {
        (LegalStatus, Establishment) = (answers.LegalStatus, answers.Establishment);
        if (!LegalStatus!.Value.IsInside()) (ReleaseOn, ReleaseUnknown) = (null, null);
        Occasions = [.. Occasions.Intersect(Sections.OccasionsFor(LegalStatus.Value))];
    },
    [
        .. Missing(answers.LegalStatus is null, nameof(answers.LegalStatus), "LegalStatus"),
        .. Missing(answers.Establishment is null, nameof(answers.Establishment), "Establishment"),
    ]);

    public Outcome<Nothing> Answer(ReleaseAnswers answers, DateOnly today) => Take(Section.Release,
        () => (ReleaseOn, ReleaseUnknown) = answers.Known is ReleaseKnown.Known ? (answers.Date, (ReleaseUnknown?)null) : (null, answers.Reason),
    [
        .. Missing(answers.Known is null, nameof(answers.Known), "ReleaseKnown"),
        .. Missing(answers.Known is ReleaseKnown.Known && answers.Date is null, nameof(answers.Date), "ReleaseDate"),
        .. Missing(answers.Known is ReleaseKnown.Known && answers.Date <= today, nameof(answers.Date), "ReleaseNotAhead"),
        .. Missing(answers.Known is ReleaseKnown.Unknown && answers.Reason is null, nameof(answers.Reason), "ReleaseWhyUnknown"),
    ]);

    public Outcome<Nothing> Answer(WhyNowAnswers answers) => Take(Section.WhyNow,
        () => (Occasions, WhyNow) = ([.. answers.Occasions.Distinct()], Seal(answers.Words)),
    [
        .. Missing(answers.Occasions.Length == 0, nameof(answers.Occasions), "WhyNow"),
        .. Missing(LegalStatus is { } status && answers.Occasions.Except(Sections.OccasionsFor(status)).Any(), nameof(answers.Occasions), "NotWithThisStatus"),
        .. Missing(answers.Words?.Length > WordsLimit, nameof(answers.Words), "TooManyWords"),
    ]);

    public Outcome<Nothing> Answer(ToldAnswers answers) => Take(Section.Told,
        () => (Told, Attitude, NotTold) = answers.Told is Inquiries.Told.Yes ? (answers.Told, answers.Attitude, (NotTold?)null) : (answers.Told, null, answers.Reason),
    [
        .. Missing(answers.Told is null, nameof(answers.Told), "Told"),
        .. Missing(answers.Told is Inquiries.Told.Yes && answers.Attitude is null, nameof(answers.Attitude), "Attitude"),
        .. Missing(answers.Told is Inquiries.Told.No && answers.Reason is null, nameof(answers.Reason), "NotTold"),
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

    private static Refusal[] Missing(bool isWrong, string field, string word) => isWrong ? [new Refusal($"Inquiries.Refuse.{word}", field)] : [];

    private static Sealed? Seal(string? text) => string.IsNullOrWhiteSpace(text) ? null : Sealed.Of(text.Trim());
}
