using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.CodeBookKeep)]
public sealed class ChangeCodePage(ChangeCode change, ReadCodeBook read) : DeskPage
{
    [BindProperty] public CodeInput Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public CodeBook Book { get; private set; } = null!;
    public InterviewCode Code { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = await Look(id);
        if (page is not NotFoundResult) (Input, Seen) = (Typed(Code), Code.Version);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await change.Run(Actor, id, Input, Seen, Stop), _ => Redirect($"/interviews/codes/{id}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Seen = TypedOver(Seen);

    private async Task<IActionResult> Same(Guid id)
    {
        var page = await Look(id);
        if (page is NotFoundResult || Code.Version == Seen) return page;
        await TheyWereFaster(id, Typed(Code), Input);
        Seen = Code.Version;
        return page;
    }

    private async Task<IActionResult> Look(Guid id)
    {
        var page = Show(await read.Run(Actor, Stop), sheet => Book = sheet.Book);
        if (page is NotFoundResult || Book.Find(id) is not { } code) return NotFound();
        Code = code;
        return page;
    }

    private static CodeInput Typed(InterviewCode code) => new() { Name = code.Name, Parent = code.Parent, Meaning = code.Meaning, UseWhen = code.UseWhen, NotWhen = code.NotWhen, Example = code.Example };
}
