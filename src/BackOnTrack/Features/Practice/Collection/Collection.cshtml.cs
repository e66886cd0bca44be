using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Open to everybody: the practices somebody has opened, and nothing where nobody has.</summary>
[Needs(Act.PracticePublic, Anonymous = true)]
public sealed class CollectionPage(ReadCollection read) : BotPage
{
    public PublicList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Stop), list => List = list);
}
