using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.InterviewRead)]
public sealed class ReadInterviewPage(ReadInterview read) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;
    [BindProperty(SupportsGet = true, Name = "edition")] public int? Edition { get; set; }

    public InterviewSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Edition, P, Stop), sheet => Sheet = sheet);
}
