using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Today;

[Needs(Act.OwnFileRead)]
public sealed class ReadOwnFilePage(ReadOwnFile act, Curriculum curriculum) : BotPage
{
    /// <summary>Days of training shown here; all of them stand on the page of the training.</summary>
    public const int NextDays = 3;

    public OwnFile? Own { get; private set; }
    public Curriculum Curriculum => curriculum;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), own => Own = own);
}
