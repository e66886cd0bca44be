using BackOnTrack.Access;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors.ListMentors;
using BackOnTrack.Features.Mentors.ReadMentor;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ReassignMentorships;

[Needs(Act.MentorReplace)]
public sealed class ReassignMentorshipsPage(ReassignMentorship reassign, ListHeld held, ListMentors register, ReadMentor read, Words words) : BotPage
{
    [BindProperty] public ReassignInput Input { get; set; } = new();
    [FromRoute] public Guid Id { get; set; }
    public IReadOnlyList<HeldLine> Held { get; private set; } = [];
    public IReadOnlyList<MentorLine> Mentors { get; private set; } = [];
    public MentorLine? Leaver { get; private set; }

    /// <summary>What was done, after the form was sent.</summary>
    public List<(string Reference, string? LeftAlone)> Results { get; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!(await read.Run(Actor, Id, Stop)).Accepted(out _, out _)) return NotFound();
        if (!(await register.Run(Actor, null, Stop)).Accepted(out var all, out _)) return NotFound();
        Leaver = all.Found.FirstOrDefault(m => m.Mentor.Id == Id);
        if (Leaver is null) return NotFound();
        Mentors = [.. all.Found.Where(m => m.Mentor.Id != Id && m.State != MentorState.Left)];
        return Show(await held.Run(Actor, Id, Stop), lines => Held = lines);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Chosen.Count == 0) ModelState.AddModelError("Input.Chosen", words["House.Refuse.Missing"]);
        if (Input.Mentor is null) ModelState.AddModelError("Input.Mentor", words["House.Refuse.Missing"]);
        if (!ModelState.IsValid) return await Again(OnGetAsync);
        var before = (await held.Run(Actor, Id, Stop)).Accepted(out var lines, out _) ? lines : [];
        foreach (var chosen in Input.Chosen.Select(Parse))
        {
            var outcome = await reassign.Run(Actor, chosen.Mentorship, chosen.Version, Input, Stop);
            Results.Add((before.FirstOrDefault(l => l.Id == chosen.Mentorship)?.Reference ?? "",
                outcome.Accepted(out _, out var refusals) ? null : string.Join(" ", refusals.Select(r => words[r.Code, r.Values ?? []]))));
        }
        return await OnGetAsync();
    }

    private static (Guid Mentorship, uint Version) Parse(string chosen) =>
        chosen.Split('_') is [var id, var version] && Guid.TryParse(id, out var mentorship) && uint.TryParse(version, out var seen) ? (mentorship, seen) : default;
}
