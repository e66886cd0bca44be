using BackOnTrack.Access;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.RunImport;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Inquiries.ImportProgress;

/// <summary>How far it has come. A small register is waited for; for a large one the page asks again by itself, without script. One may leave and come back.</summary>
[Needs(Act.RegisterImport)]
public sealed class ImportProgressPage(ReadImport act, ImportBell bell) : BotPage
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    public ImportNow Now { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await act.Run(Actor, id, Stop), found => Now = found);
        if (page is not PageResult) return page;
        if (Now.Import.State is ImportState.Received or ImportState.Mapped) return Redirect($"/inquiries/import/{id}/preview");
        if (Now.Import.State is not ImportState.Confirmed) return page;
        if (await IsSoonThrough(id)) return Redirect($"/inquiries/import/{id}/progress");
        Response.Headers["Refresh"] = "3";
        return page;
    }

    private async Task<bool> IsSoonThrough(Guid id)
    {
        var through = bell.Through(id);
        return !through.IsCompleted && await Task.WhenAny(through, Task.Delay(Moment, Stop)) == through;
    }
}
