namespace BackOnTrack.Domain.Evaluation;

/// <summary>What a group of indicators is about.</summary>
public enum Subject { Intake, Course, Plan, Release, Ending, Corps, Costs }

/// <summary>
/// One indicator of the programme. Its texts (name, definition, formula, what is counted, what it cannot show) have keys that
/// end in its number.
/// </summary>
/// <param name="Measures">Its tables; none where the house records nothing of it yet.</param>
public sealed record Indicator(int Number, Subject Subject, IReadOnlyList<Measure> Measures);
