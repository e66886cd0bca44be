using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>A sheet of paper has come back.</summary>
[Needs(Act.RelationshipRecord)]
public sealed class TypeInPage(ReadRelationship read, TypeInCheck act, Words words) : RelationshipPage(read, words)
{
    public async Task<IActionResult> OnGet() => await Load(sheet => Input.Occasion = sheet.Due?.Occasion);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input.Says(), Stop), _ => Redirect(Back), () => Load())
        : await Again(() => Load());
}
