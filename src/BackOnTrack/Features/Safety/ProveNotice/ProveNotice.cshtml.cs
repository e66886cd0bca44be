using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosureCorrect)]
public sealed class ProveNoticePage(ProveNotice prove, ReadToldRecipients read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public ProofInput Input { get; set; } = new();

    /// <summary>Which notice's form is open.</summary>
    [BindProperty(SupportsGet = true, Name = "notice")] public Guid? Chosen { get; set; }
    public ToldRecipients View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (View is not null) (Input.Notice, Input.Day) = (Chosen, View.Today);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await prove.Run(Actor, Id, Input, Stop), _ => Redirect($"/mentorships/{Id}/told-recipients"), Load)
        : await Again(Load);

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Id, Stop), view => View = view);
}
