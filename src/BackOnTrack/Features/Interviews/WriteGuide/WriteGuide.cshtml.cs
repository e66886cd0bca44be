using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.GuideKeep)]
public sealed class WriteGuidePage(WriteGuide write, ReadGuide read) : DeskPage
{
    [BindProperty] public GuideInput Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public GuideSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet =>
    {
        (Sheet, Seen) = (sheet, sheet.Guide.Version);
        Input = Typed(sheet.Guide);
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await write.Run(Actor, id, Input, Seen, Stop), _ => Redirect($"/interviews/guides/{id}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Seen = TypedOver(Seen);

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (page is NotFoundResult || Sheet.Guide.Version == Seen) return page;
        await TheyWereFaster(id, Typed(Sheet.Guide), Input);
        Seen = Sheet.Guide.Version;
        return page;
    }

    private static GuideInput Typed(InterviewGuide guide) => new() { Title = guide.Title, Language = guide.Language, Opening = guide.Opening, Questions = GuideQuestions.Write(guide.Questions) };
}
