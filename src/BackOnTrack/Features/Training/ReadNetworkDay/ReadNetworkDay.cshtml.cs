using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkRead)]
public sealed class ReadNetworkDayPage(ReadNetworkDay read) : DeskPage, IShowsANetworkDay
{
    public NoteInput Input { get; set; } = new();
    public NetworkDaySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);
    protected override string Address => $"{Request.Path}/notes";

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}

/// <summary>The pages that show a gathering: reading it, and writing a note that was refused.</summary>
public interface IShowsANetworkDay
{
    NetworkDaySheet Sheet { get; }
    NoteInput Input { get; }

    /// <summary>The words were looked through and hold what may be a mentee's name: now it can be said that they do not.</summary>
    bool Asks => false;

    /// <summary>The page, where it keeps what is typed of a note.</summary>
    DeskPage? Desk => this as DeskPage;
    bool May(Act act);
}
