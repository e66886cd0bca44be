using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
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
        Input = Said(sheet.Day);
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await edit.Run(Actor, id, Input, Stop), _ => Redirect($"/training/network-days/{id}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Input.Version = TypedOver(Input.Version);

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (Sheet is null || Sheet.Day.Version == Input.Version) return page;
        await TheyWereFaster(id, Said(Sheet.Day), Input);
        Input.Version = Sheet.Day.Version;
        return page;
    }

    private static EditInput Said(NetworkDay day) => new() { Title = day.Title, Programme = day.Programme, Version = day.Version };
}
