namespace BackOnTrack.Domain.Research;

/// <summary>What could be done to a variable.</summary>
public enum Step { Widen, Drop }

/// <summary>What a step at one variable would change, were it the only one.</summary>
/// <param name="UnsafeRows">Rows that would still lie in classes that are too small or all alike.</param>
/// <param name="Smallest">People in the smallest class.</param>
public sealed record Trial(string Variable, Step Step, int UnsafeRows, int Smallest);

/// <summary>A class in which everybody has the same value of what the file tells: large enough, and unsafe all the same (S3).</summary>
/// <param name="Values">What may be known of its people, in the order of the variables chosen; which value they share is not said.</param>
public sealed record AlikeClass(IReadOnlyList<string> Values, string Variable, int People);

/// <summary>How many different values of a variable the poorest class of the file has (l-diversity).</summary>
public sealed record Diversity(string Variable, int Least);

/// <summary>
/// What the second person has before them: numbers, and classes that are large enough to be named. Rows are rows of the file,
/// people are different people; what is too few is people.
/// </summary>
/// <param name="K">The smallest number of people a class may have.</param>
/// <param name="Known">The variables that may be known from elsewhere (quasi-identifiers).</param>
/// <param name="Classes">Groups of rows that look the same to somebody who knows those, before anything was left out.</param>
/// <param name="Smallest">People in the smallest of them.</param>
/// <param name="RowsInSmall">Rows in classes of fewer than K people.</param>
/// <param name="LeftOutRows">Rows the file leaves out: none, or of at least K people.</param>
/// <param name="Padded">Whether a safe class was left out with them, so that who is left out is no small group.</param>
/// <param name="KeptSmallest">People in the smallest class of the file.</param>
/// <param name="Content">Checksum of what the file says, whatever the order of its rows.</param>
public sealed record AnonymityReport(
    int K, IReadOnlyList<string> Known, int Rows, int People, int Classes, int Smallest, int RowsInSmall, int LeftOutRows, int LeftOutPeople, bool Padded,
    int KeptRows, int KeptClasses, int KeptSmallest, IReadOnlyList<AlikeClass> Alike, IReadOnlyList<Diversity> Diversity, IReadOnlyList<Trial> Trials, string Content);

/// <summary>The rows a file may show, with the report about them.</summary>
/// <param name="Kept">Values in the order of the variables chosen.</param>
public sealed record Treatment(AnonymityReport Report, IReadOnlyList<IReadOnlyList<string>> Kept);
