using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class SayTravelTimePage(SayTravelTime act, ReadEstablishment read, Words words) : KeepPage(read)
{
    public IEnumerable<Choice> Others => View.Places.Where(p => p.Id != View.Facts.Establishment.Id).Select(p => new Choice($"{p.Id}", p.Name)).Prepend(new("", words["Custody.Choice.NoOther"]));

    [BindProperty] public TravelSheet Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Input, Stop));
}
