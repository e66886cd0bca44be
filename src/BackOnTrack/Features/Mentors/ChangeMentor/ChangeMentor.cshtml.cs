using BackOnTrack.Access;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ChangeMentor;

[Needs(Act.MentorChange)]
public sealed class ChangeMentorPage(ChangeMentor change, ReadMentor.ReadMentor read) : DeskPage, IHoldsAProfile
{
    [BindProperty] public ChangeInput Input { get; set; } = new();
    ProfileInput IHoldsAProfile.Input => Input;
    public Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Input = From(sheet.Mentor));

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await change.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Input.Version = TypedOver(Input.Version);

    private async Task<IActionResult> Same(Guid id)
    {
        Mentor? now = null;
        var page = Show(await read.Run(Actor, id, Stop), sheet => (Id, now) = (id, sheet.Mentor));
        if (now is null || now.Version == Input.Version) return page;
        await TheyWereFaster(id, From(now), Input);
        Input.Version = now.Version;
        return page;
    }

    private ChangeInput From(Mentor m)
    {
        Id = m.Id;
        return new()
        {
            Alias = m.Alias, Background = m.Background, Gender = m.Gender, Languages = [.. m.Languages], Region = m.Region,
            Experience = m.Experience?.Text, Availability = m.Availability?.Text, Capacity = m.Capacity, Version = m.Version,
        };
    }
}
