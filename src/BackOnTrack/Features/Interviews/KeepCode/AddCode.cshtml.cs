using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.CodeBookKeep)]
public sealed class AddCodePage(AddCode add, ReadCodeBook read) : DeskPage
{
    [BindProperty] public CodeInput Input { get; set; } = new();

    public CodeBook Book { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), sheet => Book = sheet.Book);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await add.Run(Actor, Input, Stop), _ => Redirect("/interviews/codes"), OnGetAsync)
        : await Again(OnGetAsync);
}
