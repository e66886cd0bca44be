using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Claims.RunPayroll;

[Needs(Act.PayrollRun)]
public sealed class RunPayrollPage(RunPayroll run, ListBatches list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public Payroll It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Math.Max(1, Number), Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() => await Answer(await run.Run(Actor, Stop), _ => Redirect("/claims/batches"), OnGetAsync);
}
