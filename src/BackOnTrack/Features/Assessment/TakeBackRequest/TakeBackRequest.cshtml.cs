using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.DecisionAsk)]
public sealed class TakeBackRequestPage(TakeBackRequest takeBack, ReadAssessment read) : AssessmentPage(read)
{
    public Task<IActionResult> OnPostAsync() => Save(() => takeBack.Run(Actor, Id, Stop));
}
