using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;

namespace BackOnTrack.Domain.Evaluation;

/// <summary>Some of what is counted: all of one kind of facts, of one row of its own, or of one category.</summary>
public sealed record Those(string Facts, string? Row = null, string? Category = null)
{
    public override string ToString() => string.Join('.', new[] { Facts, Row, Category }.OfType<string>());
}

/// <summary>
/// Whoever is counted in the one is counted in the other, over the same days and in the same row of a division. Whoever has both numbers
/// has how many are in the one and not in the other; where those are few, they are known (S4).
/// </summary>
/// <param name="Stated">The indicator whose definition, or whose words of whom n is, says so.</param>
/// <param name="Alike">They are the same: there is no difference.</param>
/// <param name="Later">Where it is so of the inner one over days so many months later (it waits so long before it counts), or of the outer one, then below zero.</param>
/// <param name="Defined">The n of the one indicator is the n of the other without some: inside too they are looked at together.</param>
public sealed record Containment(Those Inner, Those Outer, int Stated, bool Alike = false, bool Defined = false, int Later = 0);

/// <summary>Those of whom a number over these days is, or over days that are so many months later.</summary>
public readonly record struct Placed(Those Those, int Later);

/// <summary>Facts of which none contains another, and why.</summary>
/// <param name="With">With each of these, and not among themselves; null is among themselves.</param>
public sealed record Overlap(Apart Why, IReadOnlyList<string> Facts, IReadOnlyList<string>? With = null)
{
    /// <summary>Whether it is said of these two.</summary>
    public bool Tells(string a, string b) => With is null ? Facts.Contains(a) && Facts.Contains(b) : (Facts.Contains(a) && With.Contains(b)) || (Facts.Contains(b) && With.Contains(a));
}

/// <summary>Why of two kinds of facts neither contains the other.</summary>
public enum Apart
{
    /// <summary>They fall into a period by another day; who is in one of two years is not in the same year of the other.</summary>
    OtherDay,

    /// <summary>Several of them are one person's, and some people's are none.</summary>
    OtherThing,

    /// <summary>Each is written down for some, and whoever has the one need not have the other.</summary>
    EachByItself,

    /// <summary>The one counts mentees, the other mentors.</summary>
    OtherPeople,
}

/// <summary>Which facts of the catalogue count the same people, as data: what follows from it follows by itself.</summary>
public static class Kin
{
    /// <summary>One in the mentorships whose first session was held by the last day and which had not ended before the first; four indicators have this n.</summary>
    private static readonly Those running = new("SupportivePerson"), met = new("Meetings", Category: "Held"), corps = new("MentorsReady", "Trained"),
        agreed = new("NewMentor"), agreedOn = new("NewMentor", "Still"), runsOn = new("SupportivePerson", "Still");

    /// <summary>What no table says and two tell: those of the one that are not in the other, as somebody of their own. What had not ended by the end of a period.</summary>
    public static IReadOnlyList<(Those Are, Those Of, Those But)> Left { get; } = [(agreedOn, agreed, new("Endings")), (runsOn, running, new("ClosingTalk"))];

    /// <summary>As the definitions have it.</summary>
    public static IReadOnlyList<Containment> Stated { get; } =
    [
        new(running, agreed, 4),
        new(agreedOn, agreed, 4, Later: -12), new(runsOn, running, 11, Later: -12), new(runsOn, agreedOn, 11), // they are there in the year after
        new(new("MatchHeld", Category: "Yes"), running, 4),
        new(new("MatchHeld"), running, 4, Later: 3), // three months are a quarter: whose three months end in the four quarters a quarter on began in these
        new(new("MatchHeld"), met, 4, Later: 3), // and met then for the first time
        new(new("LongestGap"), running, 5),
        new(new("LongestGap"), met, 5),
        .. Rows("Hours", ["Inside", "AfterRelease"]).SelectMany(phase => new Containment[] { new(phase, running, 6), new(phase, met, 6) }),
        new(new("PlanInTime"), running, 7),
        new(new("GoalsRated"), running, 8, Alike: true),
        new(new("GoalScore"), new("GoalsRated", Category: "Yes"), 8, Alike: true),
        new(new("GoalScore"), new("GoalsReached"), 8), // each has at least one goal
        new(new("LifeLookedAt"), running, 9, Alike: true),
        .. Rows("LifeOfMentee", Enum.GetNames<LifeArea>()).Select(area => new Containment(area, new("LifeLookedAt", Category: "Yes"), 9)),
        .. Rows("LifeOfMentor", Enum.GetNames<LifeArea>()).Select(area => new Containment(area, running, 9)),
        // A second look follows three months after the first, by the schedule; it may follow sooner, and is taken for so all the same (0022).
        .. new[] { "LifeOfMentee", "LifeOfMentor" }.SelectMany(look => Rows(look, Enum.GetNames<LifeArea>())).Select(area => new Containment(area, running, 9, Later: 3)),
        new(new("RelationshipAnswered"), running, 10, Alike: true),
        .. Rows("RelationshipOfMentee", Enum.GetNames<RelationshipItem>()).Select(item => new Containment(item, new("RelationshipAnswered", Category: "Yes"), 10)),
        new(new("Endings"), agreed, 16),
        new(new("MentorsReady", "Checked"), corps, 17, Alike: true),
        new(new("MentorsReady", "Stayed", "Yes"), corps, 17),
        new(new("MentorsReady", "Stayed"), corps, 17, Alike: true, Later: 12), // a night lies between the last day of a year and the first of the next
        new(new("CoachTalk"), corps, 18),
        new(new("DebriefDays"), new("DebriefHeld", Category: "Yes"), 18, Alike: true),
        new(new("ClosingTalk"), new("FeedbackGiven"), 19, Alike: true),
        new(new("ClosingTalk"), new("Endings"), 19, Defined: true),
        new(new("ClosingTalk"), running, 19),
        new(new("CostPerMentorship"), agreed, 20),
        new(new("CostPerHour"), new("CostPerMentorship"), 21, Defined: true),
    ];

    private static readonly string[] asked = ["Inquiries", "DecisionDays", "FirstMeetingDays"],
        onADay = ["MatchHeld", "PlanInTime", "ReviewsInTime", "ReleaseItems", "GateContact", "StillMeeting", "DaysAfterTransfer", "KeptMentor", "Endings", "FeedbackGiven", "ClosingTalk"],
        written = ["LongestGap", "Hours", "GoalScore", "LifeOfMentee", "LifeOfMentor", "RelationshipOfMentee", "CostPerMentorship", "CostPerHour"],
        ran = ["NewMentor", "SupportivePerson", "GoalsRated", "LifeLookedAt", "RelationshipAnswered"],
        several = ["Meetings", "GoalsReached"],
        ofMentors = ["RelationshipOfMentor", "MentorsReady", "CoachTalk", "DebriefHeld", "DebriefDays"];

    /// <summary>Every pair of facts of which nothing is stated above; a new kind of facts is told of with every kind there is, here or there.</summary>
    public static IReadOnlyList<Overlap> Overlapping { get; } =
    [
        new(Apart.OtherDay, asked), new(Apart.OtherDay, asked, [.. onADay, .. written, .. ran, .. several]),
        new(Apart.OtherDay, onADay), new(Apart.OtherDay, onADay, [.. written, .. ran, .. several]),
        new(Apart.EachByItself, written), new(Apart.EachByItself, written, ran),
        new(Apart.OtherThing, several), new(Apart.OtherThing, several, [.. written, .. ran]),
        new(Apart.OtherThing, ofMentors),
        new(Apart.OtherPeople, ofMentors, [.. asked, .. onADay, .. written, .. ran, .. several]),
    ];

    /// <summary>
    /// Facts each of which lies on a day, so that the numbers of two stretches of days add up. All others are counted once in every period
    /// they are true in: of two periods that overlap the numbers add up to nothing.
    /// </summary>
    public static bool AddsUp(string facts) => asked.Contains(facts) || onADay.Contains(facts) || facts is "Meetings" or "DebriefHeld" or "DebriefDays";

    private static readonly Dictionary<Those, HashSet<Placed>> within = Close();

    /// <summary>Everything of which the definitions say something, and how much later than others it may have to be looked for.</summary>
    public static IReadOnlyList<Placed> All { get; } =
    [
        .. within.Keys.Select(t => new Placed(t, 0)),
        .. Stated.Where(c => c.Later != 0).SelectMany(c => c.Later > 0 ? within.Keys.Where(t => (t.Facts, t.Row) == (c.Inner.Facts, c.Inner.Row)).Select(t => new Placed(t, c.Later)) : AlikeTo(c.Outer).Select(t => new Placed(t, -c.Later))).Distinct(),
    ];

    /// <summary>Whether whoever is in the one is in the other, by what is stated and what follows from it.</summary>
    public static bool Contains(Placed outer, Placed inner) => within.TryGetValue(inner.Those, out var all) && all.Contains(new(outer.Those, inner.Later - outer.Later));

    private static readonly ILookup<(string, string?, string, string?), int> related =
        (from inner in within
         from outer in inner.Value
         from one in Left.FirstOrDefault(l => l.Are == inner.Key) is { Of: { } of } ? AlikeTo(of) : [inner.Key]
         from both in new[] { (A: one, B: outer.Those, outer.Later), (A: outer.Those, B: one, Later: -outer.Later) }
         select both).Distinct().ToLookup(b => (b.A.Facts, b.A.Row, b.B.Facts, b.B.Row), b => b.Later);

    /// <summary>How many months later the one is to be looked for than the other, where something of the one is in something of the other.</summary>
    public static IEnumerable<int> Related(Those a, Those b) => related[(a.Facts, a.Row, b.Facts, b.Row)];

    /// <summary>
    /// Facts whose tables are hidden together. Outside it is the ledger that looks at all of them; inside, where the reader knows the people, those that
    /// stand beside each other: of one indicator, or of one whose n is defined by the other's.
    /// </summary>
    public static IReadOnlyList<string> HiddenWith(string facts, Audience audience)
    {
        if (audience is Audience.Outside) return [facts];
        List<string> all = [facts];
        for (var i = 0; i < all.Count; i++)
            all.AddRange(Stated.Where(c => (c.Inner.Facts == all[i] || c.Outer.Facts == all[i]) && (c.Defined || Indicator(c.Inner.Facts) == Indicator(c.Outer.Facts)))
                .SelectMany(c => new[] { c.Inner.Facts, c.Outer.Facts }).Except(all).Distinct().ToList());
        return all;
    }

    /// <summary>Whether they are the same people.</summary>
    public static bool Same(Placed a, Placed b) => a == b || (Contains(a, b) && Contains(b, a));

    private static IEnumerable<Those> AlikeTo(Those those) => within.Keys.Where(t => Same(new(t, 0), new(those, 0)));

    /// <summary>
    /// What is to be asked where these are known: what is alike, each with the first of its kind, and what contains what with nothing
    /// between. Of what has something between, the difference is the sum of two that are asked.
    /// </summary>
    internal static IReadOnlyList<(Placed Inner, Placed Outer, bool Alike)> Among(IReadOnlyList<Placed> known)
    {
        var firsts = known.Where((t, i) => !known.Take(i).Any(f => Same(f, t))).ToList();
        return [.. from t in known.Except(firsts) select (t, firsts.First(f => Same(f, t)), true),
            .. from a in firsts from b in firsts
               where a != b && (a.Those.Facts, a.Those.Row, a.Later) != (b.Those.Facts, b.Those.Row, b.Later) && Contains(b, a) && !firsts.Exists(c => c != a && c != b && Contains(c, a) && Contains(b, c))
               select (a, b, false)];
    }

    private static int Indicator(string facts) => Catalogue.Indicators.First(i => i.Measures.Any(m => m.Facts == facts)).Number;

    private static Those[] Rows(string facts, IReadOnlyList<string> rows) => [.. rows.Select(row => new Those(facts, row))];

    private static Dictionary<Those, HashSet<Placed>> Close()
    {
        var all = Stated.SelectMany(c => new[] { c.Inner, c.Outer }).SelectMany(t => new[] { t, t with { Category = null } }).Distinct().ToDictionary(t => t, _ => new HashSet<Placed>());
        foreach (var (those, outer) in all) if (those.Category is not null) outer.Add(new(those with { Category = null }, 0));
        foreach (var c in Stated)
        {
            all[c.Inner].Add(new(c.Outer, c.Later));
            if (c.Alike) all[c.Outer].Add(new(c.Inner, -c.Later));
        }
        for (var again = true; again;)
        {
            again = false;
            foreach (var (those, outer) in all)
                foreach (var further in outer.SelectMany(o => all[o.Those].Select(f => f with { Later = o.Later + f.Later })).Where(o => o.Those != those).ToList()) again |= outer.Add(further);
        }
        return all;
    }
}
