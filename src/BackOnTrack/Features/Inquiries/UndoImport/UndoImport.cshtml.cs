using BackOnTrack.Access;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.ImportProgress;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Inquiries.UndoImport;

/// <summary>Asks once more before a whole import is taken back.</summary>
[Needs(Act.RegisterImportUndo), StepUp]
public sealed class UndoImportPage(UndoImport act, ReadImport read) : BotPage
{
    public ImportNow Now { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), found => Now = found);
        return page is PageResult && Now.Import.State is not ImportState.Done ? Redirect($"/inquiries/import/{id}/progress") : page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Answer(await act.Run(Actor, id, Stop), _ => Redirect($"/inquiries/import/{id}/progress"), () => OnGetAsync(id));
}
