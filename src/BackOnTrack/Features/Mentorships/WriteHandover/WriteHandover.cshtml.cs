using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.WriteHandover;

[Needs(Act.HandoverWrite)]
public sealed class WriteHandoverPage(WriteHandover write, ReadHandovers summaries, ReadHead read) : HeadPage(read)
{
    [BindProperty] public HandoverInput Input { get; set; } = new();
    protected override string Form => MentorshipForms.HandOver;
    public IReadOnlyList<HandOver> Summaries { get; private set; } = [];
    public bool ChoosesMentor => Actor.Hat == Role.Coordinator;
    public string AliasOf(Guid mentor) => Head.Periods.LastOrDefault(p => p.Mentor == mentor)?.Alias ?? "";

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (Head is not null) Restore(Head.Typed);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await write.Run(Actor, Id, Input, Stop), _ => Redirect($"/mentorships/{Id}/hand-over"), Load);

    private async Task<IActionResult> Load()
    {
        if (!(await summaries.Run(Actor, Id, Stop)).Accepted(out var found, out _)) return NotFound();
        Summaries = found;
        return await Same();
    }
}
