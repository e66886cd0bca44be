using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>A release that was written down never was: why. Where custody says it too, the page says at once that it is taken back there, and by whom.</summary>
[Needs(Act.ReleaseTakeBack)]
public sealed class TakeBackReleasePage(TakeBackRelease back, ReadRelease read) : ReleasePage(read)
{
    [BindProperty] public TakeBackInput Input { get; set; } = new();

    /// <summary>Whether this reader can take it back in custody.</summary>
    public bool MayCorrectCustody => AccessTable.Allows(Act.CustodyCorrect, Actor.Hat);

    public Task<IActionResult> OnGet() => LoadOut();

    public Task<IActionResult> OnPost() => Do(() => back.Run(Actor, Id, Input.Why, Stop), LoadOut);

    private Task<IActionResult> LoadOut() => LoadBegun(sheet => sheet.IsReleased && !sheet.Mentorship.IsClosed);
}

/// <summary>Why it was wrong.</summary>
public sealed class TakeBackInput
{
    public string? Why { get; set; }
}
