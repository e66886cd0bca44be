using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

/// <summary>The guide on paper with room to write, to be taken along and typed in afterwards. It asks for a code and for no name.</summary>
[Needs(Act.GuideRead)]
public sealed class PrintGuidePage(ReadGuide read) : BotPage
{
    /// <summary>Lines to write on under each question.</summary>
    public const int Lines = 6;

    public GuideSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
