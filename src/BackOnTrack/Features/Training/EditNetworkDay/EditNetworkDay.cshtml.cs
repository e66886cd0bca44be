using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkPlan)]
public sealed class EditNetworkDayPage(EditNetworkDay edit, ReadNetworkDay read) : DeskPage
{
    [BindProperty] public EditInput Input { get; set; } = new();
    public NetworkDaySheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet =>
    {
        Sheet = sheet;
        Input = new() { Title = sheet.Day.Title, Programme = sheet.Day.Programme };
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await edit.Run(Actor, id, Input, Stop), _ => Redirect($"/training/network-days/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
