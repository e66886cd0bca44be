using BackOnTrack.Access;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Claims.MakeClaim;

[Needs(Act.ClaimMake)]
public sealed class MakeClaimPage(MakeClaim make, ShowClaimForm show) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Session { get; set; }
    [BindProperty] public ClaimInput Input { get; set; } = new();
    public ClaimSheet Sheet { get; private set; } = null!;
    /// <summary>Only after something was typed: nobody confirms beforehand what nobody has asked.</summary>
    public bool Asks => HttpMethods.IsPost(Request.Method) && Sheet.AsksAbout(Input);
    public bool MaySend => Sheet.Claim?.May(ClaimMove.Send) ?? true;

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Same();
        if (Sheet?.Claim is { } claim)
            Input = new() { Minutes = claim.Minutes, Kilometres = claim.Kilometres, Expenses = claim.Expenses / 100m, ExpenseWords = claim.ExpenseWords?.Text };
        else if (Sheet is not null) Input.Minutes = Sheet.Session?.Minutes;
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await make.Run(Actor, Mentorship, Session, Input, Stop), _ => Redirect("/claims"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await show.Run(Actor, Mentorship, Session, Stop), sheet => Sheet = sheet);
}
