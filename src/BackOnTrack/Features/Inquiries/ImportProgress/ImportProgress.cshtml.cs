using BackOnTrack.Access;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Inquiries.ImportProgress;

/// <summary>How far it has come. The page asks again by itself, without script; one may leave and come back.</summary>
[Needs(Act.RegisterImport)]
public sealed class ImportProgressPage(ReadImport act) : BotPage
{
    public ImportNow Now { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await act.Run(Actor, id, Stop), found => Now = found);
        if (page is not PageResult) return page;
        if (Now.Import.State is ImportState.Received or ImportState.Mapped) return Redirect($"/inquiries/import/{id}/preview");
        if (Now.Import.State is ImportState.Confirmed) Response.Headers["Refresh"] = "3";
        return page;
    }
}
