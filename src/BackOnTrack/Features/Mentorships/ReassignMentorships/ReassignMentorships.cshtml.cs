using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors.ListMentors;
using BackOnTrack.Features.Mentors.ReadMentor;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ReassignMentorships;

[Needs(Act.MentorReplace)]
public sealed class ReassignMentorshipsPage(ReassignMentorship reassign, ListHeld held, ReferencesOf references, ListMentors register, ReadMentor read, RequestTrace trace, Words words) : BotPage
{
    [BindProperty] public ReassignInput Input { get; set; } = new();
    [FromRoute] public Guid Id { get; set; }
    public IReadOnlyList<HeldLine> Held { get; private set; } = [];

    /// <summary>Where the mentor stands beside another: no new mentor is needed there.</summary>
    public IReadOnlyList<HeldLine> Second { get; private set; } = [];
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
        return Show(await held.Run(Actor, Id, Stop), lines => (Held, Second) = ([.. lines.Where(l => !l.IsSecond)], [.. lines.Where(l => l.IsSecond)]));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Chosen.Count == 0) ModelState.AddModelError("Input.Chosen", words["House.Refuse.Missing"]);
        if (Input.Mentor is null) ModelState.AddModelError("Input.Mentor", words["House.Refuse.Missing"]);
        if (!ModelState.IsValid) return await Again(OnGetAsync);
        var rows = Input.Chosen.Select(Parse).ToList();
        var called = (await references.Run(Actor, [.. rows.Select(r => r.Mentorship)], Stop)).Accepted(out var known, out _) ? known : new Dictionary<Guid, string>();
        foreach (var chosen in rows)
        {
            trace.OnceFor(chosen.Mentorship);
            var outcome = await reassign.Run(Actor, chosen.Mentorship, chosen.Version, Input, Stop);
            Results.Add((called.GetValueOrDefault(chosen.Mentorship, ""),
                outcome.Accepted(out _, out var refusals) ? null : string.Join(" ", refusals.Select(r => words[r.Code, r.Values ?? []]))));
        }
        return await OnGetAsync();
    }

    private static (Guid Mentorship, uint Version) Parse(string chosen) =>
        chosen.Split('_') is [var id, var version] && Guid.TryParse(id, out var mentorship) && uint.TryParse(version, out var seen) ? (mentorship, seen) : default;
}
