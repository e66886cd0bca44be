using BackOnTrack.Access;
using BackOnTrack.Domain.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.GrantNotes;

[Needs(Act.NotesGrant)]
public sealed class GrantNotesPage(GrantNotes grant, WithdrawGrant withdraw, ListGrants list, ReadHead read) : HeadPage(read)
{
    [BindProperty] public GrantInput Input { get; set; } = new();
    public IReadOnlyList<NotesGrant> Grants { get; private set; } = [];
    public string AliasOf(Guid mentor) => Head.Periods.LastOrDefault(p => p.Mentor == mentor)?.Alias ?? "";

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!(await list.Run(Actor, Id, Stop)).Accepted(out var grants, out _)) return NotFound();
        Grants = grants;
        return await Same();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await grant.Run(Actor, Id, Input, Stop), _ => Redirect($"/mentorships/{Id}/notes-grants"), OnGetAsync);

    public async Task<IActionResult> OnPostWithdrawAsync(Guid given) =>
        await Answer(await withdraw.Run(Actor, Id, given, Stop), _ => Redirect($"/mentorships/{Id}/notes-grants"), OnGetAsync);
}
