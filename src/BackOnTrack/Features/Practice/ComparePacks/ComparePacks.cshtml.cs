using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PackCompare)]
public sealed class ComparePacksPage(ComparePacks compare, Words words) : BotPage
{
    [BindProperty(SupportsGet = true)] public string? A { get; set; }
    [BindProperty(SupportsGet = true)] public string? B { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public ComparedPacks Found { get; private set; } = null!;

    /// <summary>A pack by its country where the house knows it, else by its folder.</summary>
    public string Name(string pack) => words.Find($"Practice.PackName.{pack}") ?? pack;

    public async Task<IActionResult> OnGetAsync() => Show(await compare.Run(Actor, A, B, Stop), found => Found = found);
}
