using BackOnTrack.Bench.Seed;

namespace BackOnTrack.Bench;

/// <summary>The five pieces of work, as lines for wrk and as marks of a good answer.</summary>
internal sealed class Work(Town town, string address)
{
    private const string SignedInMark = "action=\"/sign-out\"";
    private const int MostWriters = 200;
    private readonly Dictionary<Guid, Visitor> _visitors = [];

    public async Task<IReadOnlyList<Load>> All()
    {
        var coordinators = new List<Visitor>();
        foreach (var c in town.Coordinators) coordinators.Add(await As(c));
        var coach = await As(town.Coaches[0]);
        var hot = $"/mentorships/{town.Hot.Mentorship}";
        var writers = town.Files.Where(f => f.IsOpen && f != town.Hot && f.Mentor >= Town.FewMentors).DistinctBy(f => f.Mentor).Take(MostWriters).ToList();
        var notes = new List<string>();
        foreach (var f in writers) notes.Add(await (await As(town.Mentors[f.Mentor])).Post($"/mentorships/{f.Mentorship}/sessions/new", Note()));
        var (inquiries, searches) = (new List<string>(), new List<string>());
        foreach (var c in coordinators) inquiries.Add(await c.Post("/inquiries/new", ("Input.Name", "{word} {word}"), ("Input.Born", "1990-05-05"), ("Input.Language", "da")));
        foreach (var c in coordinators) searches.Add(await c.Post("/search", ("Words", town.Hot.Surname)));
        return
        [
            Reads("W1", coordinators, "/mentorships", 50, "<tr>"),
            Reads("W1 coach", [coach], "/mentorships", 50, "<tr>"),
            Reads("W2", coordinators, hot, 50, "class=\"bot-pre\""),
            new("W3", 302, "/mentorships/", 0, "-", notes),
            new("W4", 302, "/inquiries/", 0, "-", inquiries),
            new("W5", 200, SignedInMark, 5, "<a href=\"/mentees/", searches),
        ];
    }

    private static Load Reads(string name, IReadOnlyList<Visitor> people, string path, int rows, string row) => new(name, 200, SignedInMark, rows, row, [.. people.Select(p => p.Get(path))]);

    private static (string, string)[] Note() =>
    [
        ("Input.TookPlace", "Held"), ("Input.Date", Town.Today.ToString("yyyy-MM-dd")), ("Input.Minutes", "45"), ("Input.Kind", "Visit"), ("Input.Happened", Words.Note(1) + " {word}"), ("Input.Agreed", "We meet again next week."),
    ];

    private async Task<Visitor> As(Guid account) => _visitors.TryGetValue(account, out var known) ? known : _visitors[account] = await Visitor.SignIn(address, account);
}
