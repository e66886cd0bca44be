namespace BackOnTrack.Domain.People;

/// <summary>
/// Who somebody is was put right: what stood there lies here and nowhere else, with why, by whom and who told (LED article 16, O34, O56).
/// A part that stayed as it was is not repeated.
/// </summary>
public sealed class PersonCorrection : IInFile
{
    private PersonCorrection() { }

    public Guid Id { get; private init; }
    public Guid Mentee { get; private init; }
    public int Unit { get; private init; }

    /// <summary>What was changed, at least one part.</summary>
    public PersonPart[] Changed { get; private init; } = [];
    public Sealed? NameBefore { get; private init; }
    public Sealed? NameAfter { get; private init; }
    public Sealed? BornBefore { get; private init; }
    public Sealed? BornAfter { get; private init; }

    /// <summary>Null before or after where there was or is no number.</summary>
    public Sealed? RegistrationBefore { get; private init; }
    public Sealed? RegistrationAfter { get; private init; }

    public CorrectionSource Source { get; private init; }
    public Sealed Reason { get; private init; } = null!;
    public Guid CorrectedBy { get; private init; }
    public DateTimeOffset CorrectedAt { get; private init; }

    public bool Changes(PersonPart part) => Changed.Contains(part);

    /// <summary>What stood in a part before and stands there since; null where there was or is nothing.</summary>
    public (string? Before, string? After) Of(PersonPart part) => part switch
    {
        PersonPart.Name => (NameBefore?.Text, NameAfter?.Text),
        PersonPart.Born => (BornBefore?.Text, BornAfter?.Text),
        _ => (RegistrationBefore?.Text, RegistrationAfter?.Text),
    };

    /// <summary>Only what differs is a change; a number written otherwise is the same number. Everything that is wrong is said at once.</summary>
    internal static Outcome<PersonCorrection> Of(Mentee mentee, PersonFacts before, PersonInput input, Guid by, DateTimeOffset at, DateOnly today)
    {
        var after = input.Facts;
        PersonPart[] changed = [.. Differing(before, after)];
        var wrong = after.Check(today).Where(w => Concerns(w, changed, after)).ToList();
        if (changed.Length == 0) wrong.Add(new("People.Refuse.NothingDiffers", nameof(PersonInput.Name)));
        if (input.Source is null) wrong.Add(new("People.Refuse.SourceMissing", nameof(PersonInput.Source)));
        if (!StatedReason.Parse(input.Words).Accepted(out var reason, out var refusals)) wrong.AddRange(refusals);
        if (wrong.Count > 0 || reason is null) return wrong;

        var (name, born, number) = (changed.Contains(PersonPart.Name), changed.Contains(PersonPart.Born), changed.Contains(PersonPart.Registration));
        return new PersonCorrection
        {
            Id = Guid.CreateVersion7(at), Mentee = mentee.Id, Unit = mentee.Unit, Changed = changed, Source = input.Source!.Value, Reason = Sealed.Of(reason.Text), CorrectedBy = by, CorrectedAt = at,
            NameBefore = Seal(name, before.Name), NameAfter = Seal(name, after.Name),
            BornBefore = Seal(born, Day(before.Born)), BornAfter = Seal(born, Day(after.Born)),
            RegistrationBefore = Seal(number, before.Registration), RegistrationAfter = Seal(number, after.Registration),
        };
    }

    /// <summary>What stays as it is stays also where a form would not take it today; taking away the number asks for the day.</summary>
    private static bool Concerns(Refusal wrong, PersonPart[] changed, PersonFacts after) =>
        changed.Any(part => part.ToString() == wrong.Field) || (changed.Contains(PersonPart.Registration) && wrong.Field == nameof(PersonInput.Born) && after.Born is null);

    private static IEnumerable<PersonPart> Differing(PersonFacts before, PersonFacts after)
    {
        if (before.Name != after.Name) yield return PersonPart.Name;
        if (before.Born != after.Born) yield return PersonPart.Born;
        if (before.Digits != after.Digits) yield return PersonPart.Registration;
    }

    private static string? Day(DateOnly? day) => day?.ToString(Domain.People.Mentee.DayFormat);

    private static Sealed? Seal(bool differs, string? text) => differs && text is not null ? Sealed.Of(text) : null;
}
