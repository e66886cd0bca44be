using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.RecordCheck;

[Needs(Act.MentorChange)]
public sealed class RecordCheckPage(RecordCheck record, ReadMentor.ReadMentor read, Programme programme) : BotPage
{
    [BindProperty] public CheckInput Input { get; set; } = new();
    public IReadOnlyList<CheckKind> ForGood => programme.Mentors.ChecksForGood;
    public ReadMentor.MentorSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await record.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
