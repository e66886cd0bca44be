using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.House;

/// <summary>
/// Not there, or not yours: the same bytes for both, so it carries no token and no name. What somebody had written on a form of ours
/// that has no place any more stands there for its writer, to be copied: nothing typed is lost.
/// </summary>
[Needs(Act.HouseRead, Anonymous = true), IgnoreAntiforgeryToken]
public sealed class NotTherePage : BotPage
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status404NotFound;

    public IReadOnlyList<string> Texts { get; private set; } = [];

    public async Task OnPostAsync()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Texts = await Written.On(Request, Stop);
    }
}
