using BackOnTrack.Access;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>One part of the plan on a page of its own.</summary>
[Needs(Act.PlanWrite)]
public sealed class WritePartPage(ReadDraft read, WritePart write) : DraftedPage
{
    [BindProperty] public PartForm Input { get; set; } = new();
    public DraftSheet Draft { get; private set; } = null!;
    public PlanPart Part { get; private set; }
    public override string DraftAddress => DraftPlace.At(Draft.Plan.Mentee, PlanForms.Part(Part), Draft.Plan.Mentorship);

    public async Task<IActionResult> OnGet(Guid id, PlanPart part)
    {
        var shown = await Load(id, part);
        if (Draft is null || !ModelState.IsValid || !PlanParts.Of(Draft.Plan.Number).Contains(part)) return NotFound();
        var text = Draft.Sheet.Of(part);
        Restore(Draft.Typed);
        Input = new() { Words = text?.Words.Text, Version = TypedOver(text?.Version ?? 0) };
        return shown;
    }

    public async Task<IActionResult> OnPost(Guid id, PlanPart part) => await Answer(
        await write.Run(Actor, new(id, part, Input.Words, Input.Version), Stop),
        _ => Redirect($"/mentorships/{id}/plan/draft{(PlanParts.After(part) is { } next ? $"/parts/{next}" : "")}"),
        async () =>
        {
            var shown = await Load(id, part);
            if (Draft?.Sheet.Of(part) is not { } text || text.Version == Input.Version) return shown;
            await TheyWereFaster(text.Id, new PartForm { Words = text.Words.Text }, Input);
            Input.Version = text.Version;
            return shown;
        });

    private async Task<IActionResult> Load(Guid id, PlanPart part) => Show(await read.Run(Actor, id, Stop, PlanForms.Part(part)), draft => (Draft, Part) = (draft, part));
}

/// <summary>The words, and the version of them that was on the screen.</summary>
public sealed class PartForm
{
    public string? Words { get; set; }
    public uint Version { get; set; }
}
