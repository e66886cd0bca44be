using System.Globalization;
using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Tests.Features.Evaluation;

/// <summary>By what something is divided: its unit, and what the inquiry it goes back to said of place, status and asker.</summary>
internal sealed record Standing(int Unit, string Establishment = "unknown", string LegalStatus = "unknown", string Referrer = "unknown")
{
    public string Row(Partition by) => by switch { Partition.Unit => $"{Unit}", Partition.Establishment => Establishment, Partition.LegalStatus => LegalStatus, _ => Referrer };
}

/// <summary>One thing counted: whose, in which column of which row, with which value.</summary>
internal sealed record Reckoned(Standing Whose, string Category, double? Value = null, string Own = "");

/// <summary>
/// Every measure a second time, from its definition and in plain loops over plain rows. What stands here was written from the
/// texts of the indicators, not from the functions of the database.
/// </summary>
internal sealed partial class Reckoning(PlainRows rows, DateOnly from, DateOnly until, DateOnly asAt)
{
    public static readonly string[] Tables =
    [
        "inquiry", "decision", "target_group_assessment", "mentorship", "agreement", "mentorship_ending", "mentor_period", "first_meeting", "session", "custody_period", "custody_transfer", "plan", "review", "goal", "goal_rating",
        "life_check", "life_answer", "network_portrait", "network_contact", "network_meeting", "network_invitee", "release_path", "release_day", "release_item", "release_contact", "corps_period", "certificate", "mentor_check",
        "coach_talk", "debrief", "claim", "mentor", "pay_terms", "cost_rate", "attendance", "relationship_check", "relationship_answer", "relationship_mirror", "relationship_mirror_answer",
    ];

    private bool In(DateOnly? day) => day is { } d && d >= from && d <= until;

    private IEnumerable<PlainRow> Decisions(Guid inquiry) => rows["decision"].Where(d => rows["target_group_assessment"].Exists(t => t.Id() == d.Id("assessment") && t.Id("inquiry") == inquiry)).OrderBy(d => d.At("decided_at"));

    private string Outcome(PlainRow inquiry)
    {
        if (inquiry.Text("import") is not null && inquiry.Text("decided_at") is null) return inquiry.Text("outcome")!;
        if (inquiry.DayOf("decided_at") <= asAt) return inquiry.Text("outcome")!;
        var standing = Decisions(inquiry.Id()).LastOrDefault(d => d.Day("decided_on") <= asAt && (d.Text("replaced_at") is null || d.DayOf("replaced_at") > asAt));
        return standing?.Text("outcome") switch { null or "waiting" => "open", "accepted" => "mentorship", _ => standing!.Text("reason")! };
    }

    private PlainRow? EndingOf(Guid mentorship) => rows["mentorship_ending"].Where(e => e.Id("mentorship") == mentorship && e.Day("day") <= asAt && (e.Text("withdrawn_at") is null || e.DayOf("withdrawn_at") > asAt)).MaxBy(e => e.At("recorded"));

    private bool Runs(PlainRow mentorship, DateOnly day) => EndingOf(mentorship.Id())?.Day("day") is not { } ended || ended > day;

    private bool Touches(PlainRow mentorship) => EndingOf(mentorship.Id())?.Day("day") is not { } ended || ended >= from;

    private Standing Whose(PlainRow row)
    {
        var course = row.Has("mentorship") ? rows["mentorship"].Find(m => m.Id() == row.Id("mentorship"))! : row;
        var inquiry = row.Has("asker") ? row : rows["inquiry"].Find(i => i.Id() == course.Id("inquiry"));
        string Said(string column) => inquiry?.Text(column) ?? "unknown";
        return new(row.Number("unit")!.Value, Said("establishment"), Said("legal_status"), Said("asker"));
    }

    private static Standing Mentor(PlainRow row) => new(row.Number("unit")!.Value);

    private IEnumerable<PlainRow> Counting() => rows["session"].Where(s => s.Text("voided_at") is null || s.DayOf("voided_at") > asAt);

    private IEnumerable<DateOnly> Held(Guid mentorship) => Counting().Where(s => s.Id("mentorship") == mentorship && s.Text("took_place") == "held" && s.Day("occurred_on") <= asAt).Select(s => s.Day("occurred_on")!.Value).Order();

    private static string Yes(bool it) => it ? "yes" : "no";

    public IEnumerable<Reckoned> Of(string facts) => facts switch
    {
        "inquiries" => rows["inquiry"].Where(i => In(i.Day("received_on")) && i.Text("state") is not ("draft" or "repeat")).Select(i => new Reckoned(Whose(i), Outcome(i))),
        "decision_days" => from i in rows["inquiry"]
                           let d = Decisions(i.Id()).FirstOrDefault(d => d.Text("outcome") != "waiting")
                           where d is not null && In(d.Day("decided_on"))
                           select new Reckoned(Whose(i), "counted", d.Day("decided_on")!.Value.DayNumber - i.Day("received_on")!.Value.DayNumber),
        "first_meeting_days" => FirstMeetings(),
        "match_held" => from m in rows["mentorship"]
                        where m.Day("started_on") is not null
                        let mark = m.Day("started_on")!.Value.AddMonths(3)
                        where In(mark)
                        select new Reckoned(Whose(m), Yes(Runs(m, mark) && !Changes(m).Any(p => p.Day("from") > m.Day("started_on") && p.Day("from") <= mark))),
        "new_mentor" => from m in rows["mentorship"]
                        where Agreed(m) <= until && Touches(m)
                        select new Reckoned(Whose(m), Changes(m).Where(p => In(p.Day("from"))).MaxBy(p => p.Day("from"))?.Text("start_cause") ?? "never"),
        "meetings" => Counting().Where(s => In(s.Day("occurred_on"))).Select(s => new Reckoned(Whose(s), s.Text("took_place") == "held" ? "held" : s.Text("cause")!)),
        "longest_gap" => from m in rows["mentorship"]
                         let days = Held(m.Id()).ToList()
                         let gaps = days.Zip(days.Skip(1), (a, b) => (Upto: b, Days: b.DayNumber - a.DayNumber)).Where(g => In(g.Upto)).ToList()
                         where gaps.Count > 0
                         select new Reckoned(Whose(m), "counted", gaps.Max(g => g.Days)),
        "hours" => Counting().Where(s => s.Text("took_place") == "held" && In(s.Day("occurred_on")) && s.Day("occurred_on") <= asAt).GroupBy(s => (s.Id("mentee"), Out(s)))
            .Select(g => new Reckoned(Whose(g.First()), "counted", Rounded(g.Sum(s => s.Number("minutes")!.Value) / 60m / g.Select(s => s.Text("occurred_on")![..7]).Distinct().Count()), g.Key.Item2 ? "after_release" : "inside")),
        "supportive_person" => from m in rows["mentorship"] where m.Day("started_on") <= until && Touches(m) select new Reckoned(Whose(m), Yes(Supported(m.Id("mentee")))),
        "days_after_transfer" => from t in Transfers(0)
                                 let next = Held(t.Mentorship.Id()).Where(d => d >= t.Day).Select(d => (DateOnly?)d).FirstOrDefault()
                                 where next is not null
                                 select new Reckoned(Whose(t.Mentorship), "counted", next.Value.DayNumber - t.Day.DayNumber),
        "kept_mentor" => from t in Transfers(30) select new Reckoned(Whose(t.Mentorship), Yes(Primary(t.Mentorship).Any(p => p.Day("from") <= t.Day && (p.Day("until") is null || p.Day("until") > t.Day.AddDays(30) || p.Text("end_cause") == "mentorship_ended")))),
        _ => Later(facts),
    };

    /// <summary>When it was first agreed on, whoever the mentor was then.</summary>
    private DateOnly? Agreed(PlainRow mentorship) => rows["agreement"].Where(g => g.Id("mentorship") == mentorship.Id()).Select(g => g.Day("agreed_on")).Min() ?? mentorship.Day("agreed_on");

    private IEnumerable<PlainRow> Primary(PlainRow mentorship) => rows["mentor_period"].Where(p => p.Id("mentorship") == mentorship.Id() && p.Text("place") == "primary");

    private IEnumerable<PlainRow> Changes(PlainRow mentorship) => Primary(mentorship).Where(p => p.Text("start_cause") is "rematch" or "reassigned");

    private IEnumerable<Reckoned> FirstMeetings()
    {
        foreach (var inquiry in rows["inquiry"])
        {
            var answer = Decisions(inquiry.Id()).FirstOrDefault(d => d.Text("outcome") != "waiting");
            var met = rows["mentorship"].Where(m => m.Id("inquiry") == inquiry.Id()).SelectMany(m => rows["first_meeting"].Where(f => f.Id("mentorship") == m.Id())).Select(f => f.Day("day")).Min();
            if (answer?.Text("outcome") == "accepted" && In(met)) yield return new(Whose(inquiry), "counted", Math.Max(0, met!.Value.DayNumber - answer.Day("decided_on")!.Value.DayNumber));
        }
    }

    private bool Out(PlainRow session) => rows["custody_period"].Where(p => p.Id("mentee") == session.Id("mentee") && p.Text("mistake") is null && p.Day("from") <= session.Day("occurred_on")
        && (p.Day("until") is null || p.Day("until") >= session.Day("occurred_on"))).MaxBy(p => p.Day("from"))?.Text("status") is "parole" or "released" or "community";

    private bool Supported(Guid mentee) => rows["network_portrait"].Any(p => p.Id("mentee") == mentee && p.Text("role") == "supportive" && (
        rows["network_contact"].Exists(c => c.Id("person") == p.Id() && c.Day("on") <= until)
        || rows["network_invitee"].Exists(v => v.Text("person") == p.Text("id") && v.Is("came") && rows["network_meeting"].Exists(m => m.Id() == v.Id("meeting") && m.Text("state") == "held" && m.Day("on") <= until))));

    private IEnumerable<(PlainRow Mentorship, DateOnly Day)> Transfers(int later) =>
        from t in rows["custody_transfer"]
        where t.Day("arrived_on") is { } day && In(day.AddDays(later)) && t.Text("mistake") is null
        from m in rows["mentorship"]
        where m.Id("mentee") == t.Id("mentee") && Agreed(m) <= t.Day("arrived_on") && Runs(m, t.Day("arrived_on")!.Value)
        select (m, t.Day("arrived_on")!.Value);

    /// <summary>To two places as people do it: a half goes up.</summary>
    private static double Rounded(decimal value) => (double)Math.Round(value, 2, MidpointRounding.AwayFromZero);

    internal static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
