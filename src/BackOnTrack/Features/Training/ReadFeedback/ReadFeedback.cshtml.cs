using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

/// <summary>The pages that show what mentors said about the modules: of one group, and of all of them together.</summary>
public interface IShowsFeedback
{
    IReadOnlyList<FeedbackResult> Results { get; }
    CurriculumModule Module(FeedbackResult result);
}

[Needs(Act.FeedbackRead)]
public sealed class ReadFeedbackPage(ReadFeedback read, Curriculum curriculum) : BotPage, IShowsFeedback
{
    public FeedbackSheet Sheet { get; private set; } = null!;
    public IReadOnlyList<FeedbackResult> Results => Sheet.Results;
    public CurriculumModule Module(FeedbackResult result) => curriculum.Modules.Single(m => m.Number == result.Module);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
