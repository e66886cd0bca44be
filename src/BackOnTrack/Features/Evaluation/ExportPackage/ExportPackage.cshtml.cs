using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigurePackage, Rate = Rate.Export)]
public sealed class ExportPackagePage(ExportPackage export) : BotPage
{
    public async Task<IActionResult> OnGetAsync() =>
        (await export.Run(Actor, Stop)).Accepted(out var package, out _) ? File(package.Written(), "application/json", package.NameOfFile()) : NotFound();
}
