using BackOnTrack.Access;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationList)]
public sealed class ListApplicationsPage(ListApplications list) : BotPage
{
    [BindProperty(SupportsGet = true)] public ApplicationState? State { get; set; }
    public int Number { get; private set; } = 1;
    public ApplicationList List { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(int p = 1)
    {
        Number = Math.Clamp(p, 1, 100_000);
        return Show(await list.Run(Actor, State, Number, Stop), found => List = found);
    }

    public static string Kind(ApplicationState state) => state switch
    {
        ApplicationState.Received => "warning",
        ApplicationState.Accepted or ApplicationState.Entered => "success",
        _ => "info",
    };
}
