using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.FeedbackRead)]
public sealed class ReadFeedbackPage(ReadFeedback read, Curriculum curriculum) : BotPage
{
    public FeedbackSheet Sheet { get; private set; } = null!;
    public CurriculumModule Module(FeedbackResult result) => curriculum.Modules.Single(m => m.Number == result.Module);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
