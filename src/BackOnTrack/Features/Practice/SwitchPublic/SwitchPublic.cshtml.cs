using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeSwitch)]
public sealed class SwitchPublicPage(SwitchPublic turn, ReadPractice read) : BotPage
{
    public sealed class SwitchInput
    {
        public bool? Open { get; set; }

        /// <summary>Somebody has read it and says that nobody is named.</summary>
        public bool NamesNobody { get; set; }
    }

    [BindProperty] public SwitchInput Input { get; set; } = new();

    public PracticeSheet Sheet { get; private set; } = null!;

    /// <summary>The version strangers read, where they read one.</summary>
    public VersionLine? Shown => Sheet.Versions.FirstOrDefault(v => v.Id == Sheet.Practice.PublicVersion);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (HttpMethods.IsGet(Request.Method) && page is not NotFoundResult) Input.Open = Shown is not null;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await turn.Run(Actor, id, Input.Open, Input.NamesNobody, Stop), _ => Redirect($"/practices/{id}/public"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
