using BackOnTrack.Access;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationRead)]
public sealed class ReadApplicationPage(ReadApplication read, Tickets tickets) : BotPage
{
    public ApplicationView View { get; private set; } = null!;

    /// <summary>The address for a referee, just made: shown this once.</summary>
    public string? Link { get; private set; }
    public bool IsMine => View.Interview?.Interviewer == Actor.Account;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), view => View = view);
        if (View is not null && tickets.Held<ShownOnce>(HttpContext) is { } shown && shown.About == id)
        {
            Link = $"{Request.Scheme}://{Request.Host}{shown.Lines[0]}";
            tickets.Drop<ShownOnce>(HttpContext);
        }
        return page;
    }

    /// <summary>A call the reader wrote down, while nothing is decided.</summary>
    public bool MayCorrect(ApplicationReference said) => May(Act.ReferenceCorrect) && said.InTheWayOfCorrecting(View.Application, Actor.Account) is null;

    /// <summary>The same, as it stood before it was put right.</summary>
    public static IEnumerable<(string Field, TraitWord Word)> Traits(RefereeCorrection before) =>
        [("Reliable", before.Reliable), ("Listens", before.Listens), ("Discreet", before.Discreet), ("Calm", before.Calm), ("Boundaries", before.Boundaries)];

    /// <summary>What a referee said of the traits, in the order of the form.</summary>
    public static IEnumerable<(string Field, TraitWord? Word)> Traits(ApplicationReference said) =>
        [("Reliable", said.Reliable), ("Listens", said.Listens), ("Discreet", said.Discreet), ("Calm", said.Calm), ("Boundaries", said.Boundaries)];
}
