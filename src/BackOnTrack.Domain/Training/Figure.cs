namespace BackOnTrack.Domain.Training;

/// <summary>
/// So many of so many. Small numbers, and what would reveal them, are hidden: a reader who knows the people would know who
/// is meant.
/// </summary>
/// <param name="Least">Cells below it are hidden.</param>
public sealed record Figure(int Part, int Of, int Least = Figure.Inside)
{
    /// <summary>Below it nothing is shown inside the organisation.</summary>
    public const int Inside = 5;

    /// <summary>Below it nothing is shown that may leave the organisation (S2).</summary>
    public const int Outside = 10;

    private bool IsSmall(int number) => number > 0 && number < Least;

    /// <summary>The part or what is left of it is small, or so few are counted that nothing can be said.</summary>
    public bool IsHidden => IsSmall(Of) || IsSmall(Part) || IsSmall(Of - Part);

    public int Percent => Of == 0 ? 0 : (int)Math.Round(100m * Part / Of, MidpointRounding.AwayFromZero);
}
