using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.FeedbackRead)]
public sealed class ReadPooledFeedbackPage(ReadPooledFeedback read, Curriculum curriculum) : BotPage, IShowsFeedback
{
    public IReadOnlyList<FeedbackResult> Results { get; private set; } = [];
    public CurriculumModule Module(FeedbackResult result) => curriculum.Modules.Single(m => m.Number == result.Module);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), results => Results = results);
}
