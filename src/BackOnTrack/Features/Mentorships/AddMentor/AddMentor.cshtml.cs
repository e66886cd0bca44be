using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships.Match;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.AddMentor;

[Needs(Act.MentorAdd)]
public sealed class AddMentorPage(OpenMatchSheet open, AddMentor add, EndSecondMentor end) : MatchPage(open)
{
    [FromRoute] public Guid Id { get; set; }
    public override string Back => $"/mentorships/{Id}";
    protected override MatchFor About => new(null, Id);
    protected override Task<Outcome<Guid>> Choose(CancellationToken stop) => add.Run(Actor, Id, Input, stop);

    public async Task<IActionResult> OnPostEndAsync() =>
        await Answer(await end.Run(Actor, Id, Stop), _ => Redirect(Back), () => Task.FromResult<IActionResult>(Redirect(Back)));
}
