using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.RoleTextRead)]
public sealed class ReadRoleTextsPage(ReadRoleTexts read) : BotPage
{
    public RoleTextList List { get; private set; } = null!;
    public bool MayPublish => AccessTable.Allows(Act.RoleTextPublish, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), list => List = list);
}
