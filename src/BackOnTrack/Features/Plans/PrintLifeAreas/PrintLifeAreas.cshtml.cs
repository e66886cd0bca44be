using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Asking;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>The areas of life on paper, big and plain, in the mentee's language.</summary>
[Needs(Act.LifeAreaPrint)]
public sealed class PrintLifeAreasPage(ReadLifePaper read, Words words, Programme programme) : PaperPage(words)
{
    public IReadOnlyList<LifeArea> Areas => programme.Plans.LifeAreas;

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), form => Form = form);
}
