using System.Diagnostics.CodeAnalysis;

namespace BackOnTrack.Domain;

/// <summary>Either what was asked for, or every reason why not.</summary>
public sealed class Outcome<T>
{
    private readonly T? _value;
    private readonly IReadOnlyList<Refusal> _refusals;

    private Outcome(T? value, IReadOnlyList<Refusal> refusals) => (_value, _refusals) = (value, refusals);

    /// <summary>All refusals, so that unmet conditions are named at once; empty when accepted.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>True with the value, false with at least one refusal.</summary>
    public bool Accepted([NotNullWhen(true)] out T? value, out IReadOnlyList<Refusal> refusals)
    {
        (value, refusals) = (_value, _refusals);
        return _refusals.Count == 0;
    }

    public static implicit operator Outcome<T>(T value) => new(value, []);
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);
    public static implicit operator Outcome<T>(Refusal[] refusals) => new(default, refusals);
    public static implicit operator Outcome<T>(List<Refusal> refusals) => new(default, refusals);

    /// <summary>For lists held as an interface, which have no implicit conversion.</summary>
    public static Outcome<T> Refused(IReadOnlyList<Refusal> refusals) => new(default, refusals);
}

/// <summary>The value of an act that only has an outcome.</summary>
public readonly record struct Nothing
{
    public static readonly Nothing Value;
}
