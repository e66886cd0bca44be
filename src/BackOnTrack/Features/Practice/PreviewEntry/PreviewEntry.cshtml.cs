using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The draft as the form, to read and to print.</summary>
[Needs(Act.PracticeRead)]
public sealed class PreviewEntryPage(ReadPractice read) : BotPage
{
    public PracticeSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
