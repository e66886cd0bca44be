using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Tests.Evaluation;

/// <summary>
/// Somebody with everything that is counted of one: an inquiry, a mentorship from quarter to quarter, what was looked at in it and what it cost; or a
/// mentor. What comes before what is so by the way it is told: whoever has a score has rated goals, whoever ended had been agreed on.
/// </summary>
internal sealed record Course(string Unit, string Establishment)
{
    private const int Never = 99;

    private int _asked = Never, _agreed = Never, _started = Never, _ended = Never, _released = Never, _lag, _goals, _kind, _coins, _joined = Never, _left = Never;
    private bool _rematch, _planned, _closed, _spoke, _supported, _hours, _planInTime, _trained, _checked, _accompanies, _talked;
    private readonly HashSet<int> _met = [], _missed = [], _rated = [], _looked = [], _mentorLooked = [], _answered = [], _paid = [], _incidents = [], _debriefed = [];
    private readonly HashSet<string> _items = [], _areas = [];

    /// <summary>So many people. The more usual what should be, the fewer of them are missing anywhere; early, few of them come in the second year.</summary>
    public static Course[] Some(int many, int seed, double usual, bool early = false)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, many).Select(_ => One(dice, usual, early))];
    }

    private static Course One(Random dice, double usual, bool early)
    {
        bool Usual() => dice.NextDouble() < usual;
        bool Half() => dice.Next(2) == 0;
        string Of(params string[] these) => these[dice.Next(these.Length)];
        var one = new Course(Of("East", "East", "East", "West", "West", "North"), Of("A", "A", "B", "C", "D"));
        if (dice.Next(4) == 0)
        {
            (one._joined, one._left) = (dice.Next(-4, 8), Usual() ? Never : dice.Next(0, 10));
            if (one._left <= one._joined) one._left = Never;
            (one._trained, one._checked, one._accompanies, one._talked) = (Usual(), Usual(), Usual(), Half());
            if (Half()) one._incidents.Add(Math.Max(0, one._joined) is var q && q < Someone.Quarters ? dice.Next(q, Someone.Quarters) : q);
            foreach (var q in one._incidents) if (Usual()) one._debriefed.Add(q);
            return one;
        }
        (one._asked, one._kind, one._coins) = (dice.Next(-2, early && dice.Next(10) > 0 ? 2 : Someone.Quarters), Half() ? 0 : dice.Next(1_000), dice.Next(1 << 16));
        if (!Usual()) return one;
        one._agreed = one._asked + (Usual() ? 0 : dice.Next(1, 3));
        one._started = Usual() ? one._agreed + (Usual() ? 0 : dice.Next(1, 3)) : Never;
        one._ended = Half() ? Never : (one._started is Never ? one._agreed : one._started) + dice.Next(0, 6);
        one._released = Half() ? Never : dice.Next(0, Someone.Quarters);
        (one._lag, one._goals, one._rematch, one._planned, one._closed, one._spoke) = (dice.Next(2), Usual() ? 2 : 1, dice.Next(3) == 0, Half(), Usual(), Half());
        (one._supported, one._hours, one._planInTime) = (Half(), Usual(), Half());
        one._items.UnionWith(Enum.GetNames<RelationshipItem>().Where(_ => Usual()));
        one._areas.UnionWith(Enum.GetNames<LifeArea>().Where(_ => Usual()));
        if (one._items.Count == 0) one._items.Add(Enum.GetNames<RelationshipItem>()[dice.Next(5)]);
        for (var q = one._agreed; q < Someone.Quarters && q <= one._ended; q++)
        {
            if (dice.Next(3) == 0) one._missed.Add(q);
            if (Usual()) one._paid.Add(q);
            if (q < one._started) continue;
            if (q == one._started || Usual()) one._met.Add(q);
            foreach (var looks in new[] { one._rated, one._looked, one._mentorLooked, one._answered }) if (dice.NextDouble() < usual / 2) looks.Add(q);
        }
        return one;
    }

    /// <summary>Every measure that is told of here.</summary>
    public static IReadOnlyList<string> Measures { get; } =
    [
        "Funnel", "NewMentor", "MatchHeld", "MeetingsHeld", "NotHeld", "LongestGap", "Hours", "HoursInside", "PlanInTime", "GoalsReached", "GoalScore", "GoalsRated", "LifeOfMentee", "LifeOfMentor", "LifeLookedAt",
        "RelationshipOfMentee", "RelationshipAnswered", "SupportivePerson", "EndingsPlanned", "EndingReasons", "FeedbackGiven", "ClosingTalk", "CostPerMentorship", "CostPerHour", "MentorsReady", "MentorsReadyStayed",
        "CoachTalk", "DebriefHeld", "DebriefDays",
    ];

    public string At(Partition by) => by switch { Partition.Unit => Unit, Partition.Establishment => Establishment, _ => Place.All };

    /// <summary>As what somebody is counted among these facts in the four quarters from the first: with the row of its own, and the category.</summary>
    public IEnumerable<(string? Row, string Category)> Counted(string facts, int first)
    {
        var last = first + 3;
        bool In(int q) => q >= first && q <= last;
        var (agreed, running) = (_agreed <= last && _ended >= first && _agreed != Never, _started <= last && _ended >= first);
        bool Coin(int n) => (_coins >> n) % 2 == 0;
        (string?, string)[] None() => [];
        (string?, string)[] If(bool so, string category) => so ? [(null, category)] : [];
        (string?, string)[] YesNo(bool of, bool yes) => If(of, yes ? "Yes" : "No");
        string Kind<T>(params T[] but) where T : struct, Enum => Enum.GetValues<T>().Except(but).ToArray() is var all ? $"{all[_kind % all.Length]}" : "";
        return facts switch
        {
            "Inquiries" => If(In(_asked), _agreed != Never ? "Mentorship" : Kind(InquiryOutcome.Mentorship)),
            "NewMentor" => If(agreed, !_rematch ? "Never" : Coin(0) ? "Rematch" : "Reassigned"),
            "MatchHeld" => YesNo(_started != Never && In(_started + 1), (_ended > _started + 1 || (_ended == _started + 1 && Coin(1))) && !(_rematch && Coin(14))), // another mentor may come after the three months
            "Meetings" => [.. _met.Where(In).Select(_ => ((string?)null, "Held")), .. _missed.Where(In).Select(_ => ((string?)null, Kind<NotHeldCause>()))],
            "LongestGap" => If(_met.Any(q => In(q) && (Coin(13) || _met.Any(b => b < q))), Measure.Counted),
            "Hours" => [.. _met.Where(In).Select(q => q >= _released ? "AfterRelease" : "Inside").Distinct().Select(phase => ((string?)phase, Measure.Counted))],
            "PlanInTime" => YesNo(_started != Never && In(_started + _lag) && (_ended > _started + _lag || (_ended == _started + _lag && Coin(2))), _planInTime),
            "GoalsReached" => _rated.Any(In) ? [.. Enumerable.Range(0, _goals).Select(g => ((string?)null, Coin(3 + g) ? "Yes" : "No"))] : None(),
            "GoalScore" => If(_rated.Any(In), Measure.Counted),
            "GoalsRated" => YesNo(running, _rated.Any(In)),
            "LifeOfMentee" => _looked.Any(q => In(q) && _looked.Any(b => b < q)) ? [.. _areas.Select((a, i) => ((string?)a, Coin(5 + i % 3) ? "Improved" : Coin(6) ? "Same" : "Worse"))] : None(),
            "LifeOfMentor" => _mentorLooked.Any(q => In(q) && _mentorLooked.Any(b => b < q)) ? [.. _areas.Select((a, i) => ((string?)a, Coin(9 + i % 3) ? "Improved" : Coin(10) ? "Same" : "Worse"))] : None(),
            "LifeLookedAt" => YesNo(running, _looked.Any(In)),
            "RelationshipOfMentee" => _answered.Any(In) ? [.. _items.Select(i => ((string?)i, Kind<RelationshipLevel>()))] : None(),
            "RelationshipAnswered" => YesNo(running, _answered.Any(In)),
            "SupportivePerson" => YesNo(running, _supported),
            "Endings" => If(In(_ended) && _agreed != Never, (_planned ? "Planned" : "Unplanned") + Kind(EndReason.Mistake)),
            "FeedbackGiven" => YesNo(In(_ended) && _started != Never, _spoke),
            "ClosingTalk" => YesNo(In(_ended) && _started != Never, _closed),
            "CostPerMentorship" => If(_paid.Any(In), Measure.Counted),
            "CostPerHour" => If(_paid.Any(In) && _hours, Measure.Counted),
            "MentorsReady" => [.. OfMentors("Trained", last, _trained), .. OfMentors("Checked", last, _checked), .. OfMentors("Stayed", first - 1, _left > last)],
            "CoachTalk" => YesNo(_joined <= last && _left > last && _accompanies, _talked),
            "DebriefHeld" => [.. _incidents.Where(In).Select(q => ((string?)null, _debriefed.Contains(q) ? "Yes" : "No"))],
            "DebriefDays" => [.. _incidents.Where(In).Where(_debriefed.Contains).Select(_ => ((string?)null, Measure.Counted))],
            _ => throw new InvalidOperationException(facts),
        };
    }

    private IEnumerable<(string?, string)> OfMentors(string row, int day, bool yes) => _joined <= day && _left > day ? [(row, yes ? "Yes" : "No")] : [];
}

/// <summary>Tables of people of whom everything is known.</summary>
internal static class CourseTables
{
    private static string[] Rows(IReadOnlyList<Course> people, Measure of, Partition by) => by switch { Partition.Unit => ["East", "West", "North"], Partition.Establishment => [.. people.Select(p => p.Establishment).Distinct().Order(StringComparer.Ordinal)], _ => of.HasOwnRows ? [.. of.Rows!] : [Place.All] };

    public static CountedTable Table(this IReadOnlyList<Course> people, string measure, Partition by, int first)
    {
        var (of, year) = (Catalogue.MeasureOf(measure)!, Someone.Year(first));
        var (rows, counts) = (Rows(people, of, by), new Dictionary<Place, Count>());
        var things = people.Select(p => (Who: p, All: p.Counted(of.Facts, first).Where(t => of.OnlyRow is null || t.Row == of.OnlyRow).ToList())).ToList();
        foreach (var row in rows.Append(by is Partition.Total ? rows[0] : Place.All).Distinct())
            foreach (var column in of.Columns.Select(c => c.Code).Append(Place.All))
            {
                var each = things.Select(t => row != Place.All && by is not Partition.Total && t.Who.At(by) != row ? 0 : t.All.Count(x => Cross.Counts(of, row, column, x))).ToList();
                counts[new(row, column)] = new(each.Sum(), each.Count(n => n > 0));
            }
        return new(of, by, year, year.Until, rows, counts);
    }

    /// <summary>The table as it would go outside, settled with the others over the same facts.</summary>
    public static ShownTable Outside(this IReadOnlyList<Course> people, string measure, Partition by, int first)
    {
        var facts = Catalogue.MeasureOf(measure)!.Facts;
        var tables = Course.Measures.Where(m => Catalogue.MeasureOf(m)!.Facts == facts).Select(m => people.Table(m, Partition.Total, first)).ToList();
        if (by is not Partition.Total) tables.Add(people.Table(measure, by, first));
        return Protection.Protect(tables, Audience.Outside).Last(t => t.Measure == measure && t.Partition == by);
    }
}
