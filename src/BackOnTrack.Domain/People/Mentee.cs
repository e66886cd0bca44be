namespace BackOnTrack.Domain.People;

/// <summary>The person the programme is for, from the first inquiry on. The row is the head of the file.</summary>
public sealed class Mentee : IInFile
{
    /// <summary>How a birthday is written down.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    private Mentee() { }

    /// <param name="reference">Made by <see cref="FileReference"/>; says nothing about the person.</param>
    /// <param name="today">The service's day of <paramref name="registered"/>.</param>
    public Mentee(Guid id, int unit, string reference, string name, PersonCategory category, string language, DateTimeOffset registered, DateOnly today)
    {
        (Id, Unit, Reference, Category, Language, Registered) = (id, unit, reference, category, language, registered);
        Name = Sealed.Of(name.Trim());
        ReviewDue = today.AddYears(1);
    }

    public Guid Id { get; private set; }
    Guid IInFile.Mentee => Id;
    public int Unit { get; private set; }

    /// <summary>Like <c>KV-4827</c>: what people say on the telephone instead of a name.</summary>
    public string Reference { get; private set; } = "";
    public Sealed Name { get; private set; } = null!;

    /// <summary>Civil registration number, where it is known.</summary>
    public Sealed? Registration { get; private set; }

    /// <summary>Keyed hash of the number, for the exact match of the duplicate check.</summary>
    public byte[]? RegistrationIndex { get; private set; }
    public Sealed? BirthDate { get; private set; }

    /// <summary>Language of the papers handed to the person: en, da, nb.</summary>
    public string Language { get; private set; } = "da";

    /// <summary>LED article 6: charged is not convicted, and the difference is kept.</summary>
    public PersonCategory Category { get; private set; }
    public DateTimeOffset Registered { get; private set; }

    /// <summary>LED article 5: no record without a day on which its keeping is reviewed.</summary>
    public DateOnly ReviewDue { get; private set; }

    /// <summary>LED article 16(3): shut instead of erased, because something is contested or is evidence. In no list and no figure.</summary>
    public bool Restricted { get; private set; }

    /// <summary>The file's keeping was looked at: when again, and whether it is shut until then.</summary>
    public void Reviewed(DateOnly next, bool restricted) => (ReviewDue, Restricted) = (next, restricted);

    /// <summary>Days until keeping the file is looked at once something has happened that may end the reason for it (O11).</summary>
    public const int DaysAfterEvent = 30;

    /// <summary>Something happened after which keeping the file is looked at sooner (O11): the programme ended, a charge fell away, the person died.</summary>
    public void ReviewBy(DateOnly day) => ReviewDue = day < ReviewDue ? day : ReviewDue;

    /// <summary>Which version a save saw.</summary>
    public uint Version { get; private set; }

    /// <summary>The day of birth as it is written down.</summary>
    public DateOnly? BornOn => BirthDate is { } text ? DateOnly.ParseExact(text.Text, DayFormat) : null;

    /// <summary>Puts right who the person is; what stood there before is in the correction, and no longer here.</summary>
    /// <param name="stands">What stands now, with a number an inquiry gave where the file has none of its own.</param>
    /// <param name="index">The hash a number is found by.</param>
    public Outcome<PersonCorrection> Correct(PersonFacts stands, PersonInput input, Func<string, byte[]> index, Guid by, DateTimeOffset at, DateOnly today)
    {
        if (!PersonCorrection.Of(this, stands, input, by, at, today).Accepted(out var correction, out var refusals)) return Outcome<PersonCorrection>.Refused(refusals);
        var to = input.Facts;
        if (correction.Changes(PersonPart.Name)) Rename(to.Name!);
        if (correction.Changes(PersonPart.Born)) Born(to.Born);
        if (correction.Changes(PersonPart.Registration))
            (Registration, RegistrationIndex) = to is { Registration: { } number, Digits: { } digits } ? (Sealed.Of(number), index(digits)) : (null, null);
        return correction;
    }

    /// <summary>Writes down the number together with the hash it can be found by.</summary>
    public void Identify(string registration, byte[] index) => (Registration, RegistrationIndex) = (Sealed.Of(registration), index);

    public void Born(DateOnly? day) => BirthDate = day is { } known ? Sealed.Of(known.ToString(DayFormat)) : null;

    /// <summary>The language the person reads: en, da, nb.</summary>
    public void Reads(string language) => Language = language;

    public void Rename(string name) => Name = Sealed.Of(name.Trim());

    public void Recategorise(PersonCategory category) => Category = category;

    /// <summary>The file moves; rows in it follow by foreign key.</summary>
    public void MoveTo(int unit) => Unit = unit;
}

/// <summary>Categories of data subject, LED article 6 (O15).</summary>
public enum PersonCategory { Unknown, Suspected, Charged, Convicted, Acquitted, AssessedVulnerable }
