using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.RoleTextPublish)]
public sealed class PublishRoleTextPage(PublishRoleText publish, ReadRoleTexts read) : DeskPage
{
    [BindProperty] public RoleTextInput Input { get; set; } = new();
    public RoleTextKind Kind { get; private set; }
    public RoleText? Before { get; private set; }

    /// <summary>The number of the version the words were typed over.</summary>
    public int Over { get; private set; }

    public async Task<IActionResult> OnGetAsync(RoleTextKind kind)
    {
        if (!Enum.IsDefined(kind)) return NotFound();
        var page = Show(await read.Run(Actor, Stop), list => (Kind, Before) = (kind, list.Texts[kind].FirstOrDefault()));
        Over = Before?.Number ?? 0;
        if (HttpMethods.IsGet(Request.Method)) Input = new() { Words = Before?.Words };
        return page;
    }

    protected override void PutBack() => Over = (int)TypedOver((uint)Over);

    public async Task<IActionResult> OnPostAsync(RoleTextKind kind)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(kind)) return await Again(() => OnGetAsync(kind));
        var outcome = await publish.Run(Actor, kind, Input, Stop);
        return await Answer(outcome, _ => Redirect("/applications/texts"), async () =>
        {
            var page = await OnGetAsync(kind);
            if (outcome.Refusals.Any(r => r.Kind == RefusalKind.Conflict) && Before is { } theirs)
                await TheyWereFaster(theirs.Id, new RoleTextInput { Words = theirs.Words }, new RoleTextInput { Words = Input.Words });
            return page;
        });
    }
}
