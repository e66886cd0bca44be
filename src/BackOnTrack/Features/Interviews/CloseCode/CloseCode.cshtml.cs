using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

/// <summary>The two ways a code ends, on one page.</summary>
[Needs(Act.CodeBookKeep)]
public sealed class CloseCodePage(MergeCode merge, RetireCode retire, ReadCodeBook read) : BotPage
{
    public sealed class CloseInput
    {
        public CodeState? As { get; set; }
        public Guid? Into { get; set; }
    }

    [BindProperty] public CloseInput Input { get; set; } = new();

    public CodeBook Book { get; private set; } = null!;
    public InterviewCode Code { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await read.Run(Actor, Stop), sheet => Book = sheet.Book);
        if (page is NotFoundResult || Book.Find(id) is not { } code) return NotFound();
        Code = code;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (Input.As is null or CodeState.Active) ModelState.AddModelError("Input.As", HttpContext.RequestServices.GetRequiredService<Words>()["House.Refuse.Missing"]);
        if (!ModelState.IsValid) return await Again(() => OnGetAsync(id));
        var outcome = Input.As is CodeState.Merged ? await merge.Run(Actor, id, Input.Into, Stop) : await retire.Run(Actor, id, Stop);
        return await Answer(outcome, _ => Redirect("/interviews/codes"), () => OnGetAsync(id));
    }
}
