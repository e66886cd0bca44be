namespace BackOnTrack.Domain.Inquiries;

/// <summary>The parts of the five-minute form, in their order.</summary>
public enum Section { Person, Asking, Custody, Release, WhyNow, Told }

/// <summary>What the list of sections says about one of them.</summary>
public enum SectionState { CannotStartYet, NotStarted, Done, NotNeeded }

/// <summary>The form as data: which section waits for which, and when earlier answers make one unnecessary.</summary>
public static class Sections
{
    public static readonly IReadOnlyList<(Section Section, Section[] WaitsFor)> Table =
    [
        (Section.Person, []),
        (Section.Asking, [Section.Person]),
        (Section.Custody, [Section.Person]),
        (Section.Release, [Section.Custody]),
        (Section.WhyNow, [Section.Custody]),
        (Section.Told, [Section.Asking]),
    ];

    /// <summary>Every section with its state, in order.</summary>
    public static IReadOnlyList<(Section Section, SectionState State)> Of(Inquiry inquiry) =>
        [.. Table.Select(row => (row.Section, StateOf(inquiry, row.Section)))];

    public static SectionState StateOf(Inquiry inquiry, Section section)
    {
        var waitsFor = Table.First(row => row.Section == section).WaitsFor;
        if (waitsFor.Any(earlier => !IsSettled(StateOf(inquiry, earlier)))) return SectionState.CannotStartYet;
        if (!IsNeeded(inquiry, section)) return SectionState.NotNeeded;
        return IsAnswered(inquiry, section) ? SectionState.Done : SectionState.NotStarted;
    }

    /// <summary>Where somebody who comes back goes on; null when nothing is left but to check the answers.</summary>
    public static Section? FirstUnanswered(Inquiry inquiry)
    {
        foreach (var (section, state) in Of(inquiry))
            if (!IsSettled(state)) return section;
        return null;
    }

    private static bool IsSettled(SectionState state) => state is SectionState.Done or SectionState.NotNeeded;

    /// <summary>Somebody who asks for themselves has been told; somebody who is out has no date of release.</summary>
    private static bool IsNeeded(Inquiry inquiry, Section section) => section switch
    {
        Section.Release => inquiry.LegalStatus is not { } status || status.IsInside(),
        Section.Told => inquiry.Asker is not Asker.Person,
        _ => true,
    };

    private static bool IsAnswered(Inquiry inquiry, Section section) => section switch
    {
        Section.Person => true,
        Section.Asking => inquiry.Asker is not null,
        Section.Custody => inquiry.LegalStatus is not null,
        Section.Release => inquiry.ReleaseOn is not null || inquiry.ReleaseUnknown is not null,
        Section.WhyNow => inquiry.Occasions.Length > 0,
        Section.Told => inquiry.Told is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(section)),
    };

    /// <summary>Whether somebody with this status still has a release ahead.</summary>
    public static bool IsInside(this LegalStatus status) => status is LegalStatus.Remand or LegalStatus.Sentenced or LegalStatus.Leave or LegalStatus.ElectronicTag;

    /// <summary>What can make somebody with this status ask now.</summary>
    public static IReadOnlyList<Occasion> OccasionsFor(LegalStatus status) => status switch
    {
        LegalStatus.Remand => [.. Enum.GetValues<Occasion>().Where(o => o is not Occasion.ReleaseNear)],
        _ when status.IsInside() => Enum.GetValues<Occasion>(),
        _ => [.. Enum.GetValues<Occasion>().Where(o => o is not (Occasion.ReleaseNear or Occasion.TransferComing or Occasion.ConflictOnWing))],
    };
}
