using BackOnTrack.Access;
using BackOnTrack.Features.Asking;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>The five questions on paper, big and plain, in the mentee's language.</summary>
[Needs(Act.RelationshipPrint)]
public sealed class PrintFormPage(ReadForm read, Words words) : PaperPage(words)
{
    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), form => Form = form);
}
