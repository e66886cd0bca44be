using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ReadContact;

[Needs(Act.MentorContactRead)]
public sealed class ReadContactPage(ReadContact read, ChangeContact change) : BotPage
{
    [BindProperty] public ContactInput Input { get; set; } = new();
    public Guid Id { get; private set; }
    public bool MayChange => AccessTable.Allows(Act.MentorChange, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Id = id;
        return Show(await read.Run(Actor, id, Stop), contact => Input = contact);
    }

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Answer(await change.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), async () =>
        {
            Id = id;
            ContactInput? now = null;
            var page = Show(await read.Run(Actor, id, Stop), contact => now = contact);
            if (now is null || now.Version == Input.Version) return page;
            await TheyWereFaster(now.Record, now, Input);
            Input.Version = now.Version;
            return page;
        });
}
