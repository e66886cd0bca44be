using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.PassageCode)]
public sealed class FinishCodingPage(FinishCoding finish, OpenCoding open) : BotPage
{
    public sealed class FinishInput
    {
        /// <summary>Nobody else will code it.</summary>
        public bool Alone { get; set; }
    }

    [BindProperty] public FinishInput Input { get; set; } = new();

    public CodingSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await open.Run(Actor, id, 1, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await finish.Run(Actor, id, Input.Alone, Stop), _ => Redirect($"/interviews/{id}/coding"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
