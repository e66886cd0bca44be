using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.InterviewHold)]
public sealed class WriteNotePage(WriteNote write, OpenNote open) : BotPage
{
    [BindProperty] public NoteInput Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public NoteSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await open.Run(Actor, id, Stop), sheet =>
    {
        (Sheet, Seen) = (sheet, sheet.Note?.Version ?? 0);
        Input = new() { Rule = sheet.Note?.Rule ?? PassageRule.Paragraphs, Words = sheet.Words };
        if (sheet.Typed is null) return;
        foreach (var (name, values) in sheet.Typed)
        {
            ModelState.SetModelValue(name, values, string.Join(",", values));
            ModelState.MarkFieldSkipped(name);
        }
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await write.Run(Actor, id, Input, Seen, Stop), _ => Redirect($"/interviews/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await open.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (page is NotFoundResult || (Sheet.Note?.Version ?? 0) == Seen) return page;
        await TheyWereFaster(id, new NoteInput { Words = Sheet.Words, Rule = Sheet.Note!.Rule }, Input);
        Seen = Sheet.Note.Version;
        return page;
    }
}
