using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships.Match;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ReplaceMentor;

[Needs(Act.MentorReplace)]
public sealed class ReplaceMentorPage(OpenMatchSheet open, ReplaceMentor replace) : MatchPage(open)
{
    [FromRoute] public Guid Id { get; set; }
    public override string Back => $"/mentorships/{Id}";
    public override bool AsksWhyNow => true;
    protected override MatchFor About => new(null, Id);
    protected override Task<Outcome<Guid>> Choose(CancellationToken stop) => replace.Run(Actor, Id, Input, stop);
}
