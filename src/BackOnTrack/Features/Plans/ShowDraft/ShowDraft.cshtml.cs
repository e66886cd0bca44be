using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>The draft as a list of things to write, one per page.</summary>
[Needs(Act.PlanWrite)]
public sealed class ShowDraftPage(ReadDraft read, Programme programme) : BotPage
{
    public DraftSheet Draft { get; private set; } = null!;
    public int MostGoals => programme.Plans.MostGoals;

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), draft => Draft = draft);
}
