using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships.Match;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ProposeMatch;

[Needs(Act.MatchPropose)]
public sealed class ProposeMatchPage(OpenMatchSheet open, ProposeMatch propose) : MatchPage(open)
{
    [FromRoute] public Guid Id { get; set; }
    public override string Back => $"/inquiries/{Id}";
    protected override MatchFor About => new(Id, null);
    protected override Task<Outcome<Guid>> Choose(CancellationToken stop) => propose.Run(Actor, Id, Input, stop);
}
