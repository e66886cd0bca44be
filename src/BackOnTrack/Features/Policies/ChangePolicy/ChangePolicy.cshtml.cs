using BackOnTrack.Access;
using BackOnTrack.Domain.Policies;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Policies;

[Needs(Act.PolicyWrite)]
public sealed class ChangePolicyPage(ChangePolicy change, ReadPolicy read) : DeskPage
{
    [BindProperty] public PolicyInput Input { get; set; } = new();
    public Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => (Id, Input) = (id, From(sheet.Policy)));

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await change.Run(Actor, id, Input, Stop), next => Redirect($"/policies/{next}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Input.Edition = (int)TypedOver((uint)Input.Edition);

    private async Task<IActionResult> Same(Guid id)
    {
        PolicySheet? now = null;
        var page = Show(await read.Run(Actor, id, Stop), sheet => (Id, now) = (id, sheet));
        if (now?.Editions.FirstOrDefault(e => e.EndedAt is null) is not { } holds || holds.Edition == Input.Edition) return page;
        if (!(await read.Run(Actor, holds.Id, Stop)).Accepted(out var theirs, out _)) return page;
        await TheyWereFaster(holds.Id, From(theirs.Policy), Input);
        Input.Edition = holds.Edition;
        return page;
    }

    /// <summary>What is new is said anew each time.</summary>
    private static PolicyInput From(Policy policy) => new() { Title = policy.Title, Words = policy.Words, Edition = policy.Edition };
}
