using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.PassageCode)]
public sealed class SettleDifferencesPage(SettleDifference settle, ReadDifferences read) : BotPage
{
    [BindProperty] public SettleInput Input { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "n")] public int? N { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public DifferencesSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, N, P, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await settle.Run(Actor, id, Input, Stop), _ => Redirect($"/interviews/{id}/differences?p={P}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
