using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationFormSwitch)]
public sealed class SwitchFormPage(SwitchForm turn, ReadForm read) : BotPage
{
    public sealed class SwitchInput
    {
        public bool? Open { get; set; }
    }

    [BindProperty] public SwitchInput Input { get; set; } = new();
    public FormState Form { get; private set; } = null!;
    public bool MayList => AccessTable.Allows(Act.ApplicationList, Actor.Hat);

    public async Task<IActionResult> OnGetAsync()
    {
        var page = Show(await read.Run(Actor, Stop), state => Form = state);
        if (HttpMethods.IsGet(Request.Method)) Input.Open = Form.Open;
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await turn.Run(Actor, Input.Open, Stop), _ => Redirect("/applications/form"), OnGetAsync)
        : await Again(OnGetAsync);
}
