using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The draft the way the collection shows an entry on the web.</summary>
[Needs(Act.PracticeRead)]
public sealed class PreviewWebPage(ReadPractice read) : BotPage
{
    public PracticeSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
