using BackOnTrack.Access;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.AssessmentRead)]
public sealed class ReadAssessmentPage(ReadAssessment read) : AssessmentPage(read)
{
    /// <summary>Links to the forms stand where the reader may prepare and nobody is deciding.</summary>
    public string? Forms => May(Act.AssessmentPrepare) && Whole.Assessment is null or { TakesMaterial: true } ? Overview : null;
}
