using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Inquiries.PreviewRegister;

/// <summary>What the import would do, with every problem by row. Nothing is written before it is confirmed here.</summary>
[Needs(Act.RegisterImport)]
public sealed class PreviewRegisterPage(PreviewRegister act, ConfirmImport confirm) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public Preview Preview { get; private set; } = null!;
    public int Pages => (Preview.ProblemCount + PreviewRegister.PageSize - 1) / PreviewRegister.PageSize;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var preview = await act.Run(Actor, id, Math.Max(1, Number), Stop);
        if (preview.Refusals is [{ Code: "Inquiries.Refuse.ImportNotMapped" }]) return Redirect($"/inquiries/import/{id}");
        var page = Show(preview, found => Preview = found);
        return page is PageResult && !Preview.Import.IsOpen ? Redirect($"/inquiries/import/{id}/progress") : page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Answer(await confirm.Run(Actor, id, Stop), _ => Redirect($"/inquiries/import/{id}/progress"), () => OnGetAsync(id));
}
