namespace BackOnTrack.Domain.People;

/// <summary>The person the programme is for, from the first inquiry on. The row is the head of the file.</summary>
public sealed class Mentee : IInFile
{
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

    /// <summary>Writes down the number together with the hash it can be found by.</summary>
    public void Identify(string registration, byte[] index) => (Registration, RegistrationIndex) = (Sealed.Of(registration), index);

    public void Born(DateOnly? day) => BirthDate = day is { } known ? Sealed.Of(known.ToString("yyyy-MM-dd")) : null;

    /// <summary>The language the person reads: en, da, nb.</summary>
    public void Reads(string language) => Language = language;

    public void Rename(string name) => Name = Sealed.Of(name.Trim());

    public void Recategorise(PersonCategory category) => Category = category;

    /// <summary>The file moves; rows in it follow by foreign key.</summary>
    public void MoveTo(int unit) => Unit = unit;
}

/// <summary>Categories of data subject, LED article 6 (O15).</summary>
public enum PersonCategory { Unknown, Suspected, Charged, Convicted, Acquitted, AssessedVulnerable }
