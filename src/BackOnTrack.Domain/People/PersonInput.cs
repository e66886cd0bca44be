namespace BackOnTrack.Domain.People;

/// <summary>What the form asks of a correction: who the person is, all of it, why it is put right, and who told.</summary>
public sealed class PersonInput
{
    public string? Name { get; set; }
    public DateOnly? Born { get; set; }
    public string? Registration { get; set; }

    /// <summary>Who told.</summary>
    public CorrectionSource? Source { get; set; }

    /// <summary>Why, in a sentence somebody else can follow.</summary>
    public string? Words { get; set; }
    public uint Version { get; set; }

    /// <summary>What was typed about the person, without the space around it.</summary>
    public PersonFacts Facts => new((Name ?? "").Trim(), Born, string.IsNullOrWhiteSpace(Registration) ? null : Registration.Trim());
}

/// <summary>Who told that something about a person is wrong.</summary>
public enum CorrectionSource { ThePerson, WhoeverAsked, AnotherAuthority, PapersInTheCase, SomebodyElse }

/// <summary>What of a person can be put right.</summary>
public enum PersonPart { Name, Born, Registration }
