using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Only a button on the lists; what was refused had happened already, and the lists say so.</summary>
[Needs(Act.PracticeTermKeep)]
public sealed class EndTermPage(EndTerm end) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await end.Run(Actor, id, Stop), _ => Redirect("/practices/terms"), () => Task.FromResult<IActionResult>(Redirect("/practices/terms")));
}
