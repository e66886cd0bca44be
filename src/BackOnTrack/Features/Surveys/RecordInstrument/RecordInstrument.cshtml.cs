using BackOnTrack.Access;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.InstrumentKeep)]
public sealed class RecordInstrumentPage(RecordInstrument record) : BotPage
{
    [BindProperty] public InstrumentInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await record.Run(Actor, Input, Stop), _ => Redirect("/surveys/instruments"), Same)
        : await Again(Same);

    private Task<IActionResult> Same() => Task.FromResult<IActionResult>(Page());
}
