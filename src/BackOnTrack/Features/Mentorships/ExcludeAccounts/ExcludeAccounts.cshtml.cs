using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ExcludeAccounts;

[Needs(Act.FileExclude)]
public sealed class ExcludeAccountsPage(ExcludeAccount exclude, EndExclusion end, ListExclusions list) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public ExcludeInput Input { get; set; } = new();
    public ExclusionSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await exclude.Run(Actor, Id, Input, Stop), _ => Redirect($"/mentees/{Id}/exclusions"), OnGetAsync);

    public async Task<IActionResult> OnPostEndAsync(Guid exclusion) =>
        await Answer(await end.Run(Actor, Id, exclusion, Stop), _ => Redirect($"/mentees/{Id}/exclusions"), OnGetAsync);
}
