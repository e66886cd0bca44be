namespace BackOnTrack.Domain.Training;

/// <summary>
/// So many of so many. Small numbers, and what would reveal them, are hidden: a reader who knows the people would know who
/// is meant.
/// </summary>
public sealed record Figure(int Part, int Of)
{
    /// <summary>Cells below it are hidden inside the organisation.</summary>
    public const int Least = 5;

    private static bool IsSmall(int number) => number is > 0 and < Least;

    /// <summary>The part or what is left of it is small, or so few are counted that nothing can be said.</summary>
    public bool IsHidden => Of is > 0 and < Least || IsSmall(Part) || IsSmall(Of - Part);

    public int Percent => Of == 0 ? 0 : (int)Math.Round(100m * Part / Of, MidpointRounding.AwayFromZero);
}
