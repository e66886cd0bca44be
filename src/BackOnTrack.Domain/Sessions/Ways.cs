using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Domain.Sessions;

/// <summary>How long the ways of one mentor's day take, as far as anybody has said.</summary>
/// <param name="Known">What the directory says on that day.</param>
/// <param name="Region">Where the mentor lives.</param>
/// <param name="Usual">What is taken for a way of which nobody has said anything.</param>
public sealed record Ways(IReadOnlyCollection<TravelTime> Known, string? Region, int Usual)
{
    /// <summary>Minutes between two meetings; one without an establishment is taken to be where the mentor lives.</summary>
    public int Between(int? one, int? two) => (one, two) switch
    {
        ({ } a, { } b) when a == b => 0,
        ({ } a, { } b) => Newest(t => t.Joins(a, b)) ?? Usual,
        ({ } a, null) => To(a) ?? Usual,
        (null, { } b) => To(b) ?? Usual,
        _ => Usual,
    };

    /// <summary>Minutes from where the mentor lives to an establishment; null where nobody has said.</summary>
    public int? To(int establishment) => Newest(t => t.Leads(Region, establishment));

    private int? Newest(Func<TravelTime, bool> said) => TravelTime.Newest(Known.Where(said));
}
