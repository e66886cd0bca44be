using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Tests.Features.Evaluation;

internal sealed partial class Reckoning
{
    private const int PlanDays = 42, ReviewMonths = 3, CoachDays = 42;
    private static readonly string[] checks = ["criminal_record", "confidentiality_declaration"];

    private IEnumerable<Reckoned> Later(string facts) => facts switch
    {
        "plan_in_time" => from m in rows["mentorship"]
                          where m.Day("started_on") is not null
                          let mark = m.Day("started_on")!.Value.AddDays(PlanDays)
                          where In(mark) && Runs(m, mark)
                          select new Reckoned(Whose(m), Yes(rows["plan"].Exists(p => p.Id("mentorship") == m.Id() && p.Day("agreed_on") <= mark))),
        "reviews_in_time" => from due in Reviews()
                             where In(due.Day) && Runs(due.Mentorship, due.Day)
                             select new Reckoned(Whose(due.Mentorship), Yes(rows["review"].Exists(v => v.Id("mentorship") == due.Mentorship.Id() && v.Day("date") > due.Since && v.Day("date") <= due.Day))),
        "goals_reached" => Ratings().Select(r => new Reckoned(r.Whose, Yes(r.Level >= 0))),
        "goal_score" => Ratings().GroupBy(r => r.Mentorship).Select(g => new Reckoned(g.First().Whose, "counted", Math.Round(GoalAttainmentScale.T([.. g.Select(r => (r.Weight, (Attainment)r.Level))])!.Value, 2))),
        "goals_rated" => Running().Select(m => new Reckoned(Whose(m), Yes(Ratings().Any(r => r.Mentorship == m.Id())))),
        "life_looked_at" => Running().Select(m => new Reckoned(Whose(m), Yes(rows["life_check"].Exists(k => k.Id("mentorship") == m.Id() && k.Text("view") == "mentee" && In(k.Day("date")) && StoodThen(k)
            && rows["life_answer"].Exists(w => w.Id("check") == k.Id()))))),
        "relationship_answered" => Running().Select(m => new Reckoned(Whose(m), Yes(rows["relationship_check"].Exists(k => k.Id("mentorship") == m.Id() && In(k.Day("date")) && k.DayOf("recorded_at") <= asAt
            && !(k.DayOf("replaced_at") <= asAt) && !(k.DayOf("voided_at") <= asAt) && rows["relationship_answer"].Exists(w => w.Id("check") == k.Id()))))),
        "life_of_mentee" => Life("mentee"),
        "life_of_mentor" => Life("mentor"),
        "relationship_of_mentee" => Together("relationship_check", "relationship_answer", "check", k => k.Id("mentorship").ToString()),
        "relationship_of_mentor" => Together("relationship_mirror", "relationship_mirror_answer", "mirror", k => $"{k.Id("mentorship")} {k.Id("mentor")}"),
        "release_items" => from p in rows["release_path"]
                           let out_ = Releases().Where(d => d.Id("mentorship") == p.Id("mentorship")).Select(d => d.Day("released_on")).ToList()
                           from day in p.Day("released_on") is null && !out_.Exists(o => o >= p.Day("release_on")) ? out_.Append(p.Day("release_on")) : out_
                           let mark = day?.AddDays(-30)
                           where In(mark)
                           from i in rows["release_item"]
                           where i.Id("path") == p.Id() && i.Text("state") != "not_needed"
                           select new Reckoned(Whose(p), Yes(i.Text("state") == "done" && i.Day("settled_on") <= mark)),
        "gate_contact" => from p in Releases()
                          where p.Day("released_on") is { } o && In(o.AddDays(3))
                          let day = p.Day("released_on")!.Value
                          select new Reckoned(Whose(p), Yes(Held(p.Id("mentorship")).Any(h => h >= day && h <= day.AddDays(3))
                              || rows["release_contact"].Exists(c => c.Id("mentorship") == p.Id("mentorship") && c.Day("held_on") >= day && c.Day("held_on") <= day.AddDays(3) && c.Text("way") != "not_reached"))),
        "still_meeting" => from p in Releases()
                           where p.Day("released_on") is not null
                           from n in (int[])[30, 90, 180]
                           let mark = p.Day("released_on")!.Value.AddDays(n)
                           where In(mark)
                           select new Reckoned(Whose(p), Yes(Held(p.Id("mentorship")).Any(h => h > mark.AddDays(-30) && h <= mark)), null, $"days{n}"),
        "endings" => Endings().Select(e => new Reckoned(Whose(e), (e.Is("planned") ? "planned_" : "unplanned_") + e.Text("reason"))),
        "closing_talk" => Endings().Where(e => Held(e.Id("mentorship")).Any())
            .Select(e => new Reckoned(Whose(e), Yes(rows["review"].Exists(v => v.Id("mentorship") == e.Id("mentorship") && v.Text("occasion") == "closing" && v.Day("date") <= asAt)))),
        "feedback_given" => Endings().Where(e => Held(e.Id("mentorship")).Any())
            .Select(e => new Reckoned(Whose(e), Yes(rows["relationship_check"].Exists(k => k.Id("mentorship") == e.Id("mentorship") && StoodThen(k) && rows["relationship_answer"].Exists(w => w.Id("check") == k.Id()))))),
        "mentors_ready" => Ready(),
        "coach_talk" => from m in Corps(until)
                        where rows["mentor_period"].Exists(p => p.Id("mentor") == m.Id() && p.Day("from") <= until && (p.Day("until") is null || p.Day("until") > until)
                            && !rows["mentorship_ending"].Exists(e => e.Id("mentorship") == p.Id("mentorship") && e.Day("day") <= until && (e.Text("withdrawn_at") is null || e.DayOf("withdrawn_at") > until)))
                        select new Reckoned(Mentor(m), Yes(rows["coach_talk"].Exists(t => t.Id("mentor") == m.Id() && t.Day("held_on") <= until && t.Day("held_on") >= until.AddDays(-CoachDays)))),
        "debrief_held" => rows["debrief"].Where(d => !(d.DayOf("withdrawn_at") <= asAt) && In(d.DayOf("happened_at"))).Select(d => new Reckoned(Mentor(d), Yes(d.Day("held_on") <= asAt))),
        "debrief_days" => rows["debrief"].Where(d => !(d.DayOf("withdrawn_at") <= asAt) && In(d.DayOf("happened_at")) && d.Day("held_on") <= asAt).Select(d => new Reckoned(Mentor(d), "counted", d.Day("held_on")!.Value.DayNumber - d.DayOf("happened_at")!.Value.DayNumber)),
        "cost_per_mentorship" => Spent().Select(s => new Reckoned(s.Whose, "counted", Rounded(s.Money))),
        "cost_per_hour" => Spent().Select(s => new Reckoned(s.Whose, "counted", Rounded(s.Money / s.Hours))),
        _ => throw new InvalidOperationException($"Nobody has reckoned {facts} a second time."),
    };

    /// <summary>Every day somebody came out, as it was known then: also of those who are inside again.</summary>
    private IEnumerable<PlainRow> Releases() => rows["release_day"].Where(d => !(d.DayOf("taken_back_at") <= asAt));

    private IEnumerable<PlainRow> Running() => rows["mentorship"].Where(m => m.Day("started_on") <= until && Touches(m));

    private IEnumerable<(PlainRow Mentorship, DateOnly Since, DateOnly Day)> Reviews()
    {
        foreach (var m in rows["mentorship"])
        {
            if (rows["plan"].Where(p => p.Id("mentorship") == m.Id()).Select(p => p.Day("agreed_on")).Min() is { } agreed) yield return (m, agreed, agreed.AddMonths(ReviewMonths));
            foreach (var v in rows["review"].Where(v => v.Id("mentorship") == m.Id() && v.Text("occasion") != "closing" && v.Day("next_review") is not null)) yield return (m, v.Day("date")!.Value, v.Day("next_review")!.Value);
        }
    }

    private IEnumerable<(Standing Whose, Guid Mentorship, int Weight, int Level)> Ratings() =>
        from q in rows["goal_rating"]
        let v = rows["review"].Find(v => v.Id() == q.Id("review"))!
        where In(v.Day("date"))
        let g = rows["goal"].Find(g => g.Id() == q.Id("goal"))!
        group (v, g, q) by (v.Id("mentorship"), g.Id("root")) into one
        let last = one.OrderBy(x => x.v.Day("date")).ThenBy(x => x.g.Number("edition")).Last()
        select (Whose(last.v), last.v.Id("mentorship"), last.g.Number("weight")!.Value, Array.IndexOf(["much_less", "less", "as_hoped", "more", "much_more"], last.q.Text("level")) - 2);

    /// <summary>As the writings stood on the day the figure is seen from; what is older than the day it was written down is taken for its own day.</summary>
    private bool StoodThen(PlainRow row) => (row.Text("recorded_at") is null || row.DayOf("recorded_at") <= asAt) && !(row.DayOf("replaced_at") <= asAt) && !(row.DayOf("voided_at") <= asAt);

    private IEnumerable<Reckoned> Life(string view) =>
        from k in rows["life_check"]
        where k.Text("view") == view && k.Day("date") <= until && StoodThen(k)
        from w in rows["life_answer"]
        where w.Id("check") == k.Id()
        group (Day: k.Day("date")!.Value, Points: w.Number("points")!.Value, Whose: Whose(k)) by (k.Id("mentorship"), Area: w.Text("area")!) into looks
        let first = looks.MinBy(l => l.Day)
        let last = looks.MaxBy(l => l.Day)
        where last.Day >= @from && first.Day < last.Day
        select new Reckoned(last.Whose, Math.Sign(last.Points - first.Points) switch { 1 => "improved", 0 => "same", _ => "worse" }, null, looks.Key.Area);

    /// <summary>What somebody last answered in the period, item by item, as it was written on the day it is seen from.</summary>
    private IEnumerable<Reckoned> Together(string sheets, string answers, string of, Func<PlainRow, string> whose) =>
        from k in rows[sheets]
        where In(k.Day("date")) && k.DayOf("recorded_at") <= asAt && !(k.DayOf("replaced_at") <= asAt) && !(k.DayOf("voided_at") <= asAt)
        from w in rows[answers]
        where w.Id(of) == k.Id()
        group (Sheet: k, Level: w.Text("level")!) by (whose(k), Item: w.Text("item")!) into one
        let last = one.MaxBy(x => x.Sheet.Day("date"))
        select new Reckoned(Whose(last.Sheet), last.Level, Array.IndexOf(["not_at_all", "a_little", "partly", "mostly", "completely"], last.Level), one.Key.Item);

    private IEnumerable<PlainRow> Endings() => rows["mentorship_ending"].Where(e => In(e.Day("day")) && e.Text("reason") != "mistake" && (e.Text("withdrawn_at") is null || e.DayOf("withdrawn_at") > asAt));

    private IEnumerable<PlainRow> Corps(DateOnly day) => rows["mentor"].Where(m => rows["corps_period"].Exists(p => p.Id("mentor") == m.Id() && (p.Day("from") ?? DateOnly.MinValue) <= day && (p.Day("until") is null || (p.Day("resumed_on") ?? p.Day("until")) > day)));

    private IEnumerable<Reckoned> Ready()
    {
        foreach (var m in Corps(until))
        {
            yield return new(Mentor(m), Yes(rows["certificate"].Exists(c => c.Id("mentor") == m.Id() && c.Day("completed_on") <= until && (c.Text("withdrawn_at") is null || c.DayOf("withdrawn_at") > asAt))), null, "trained");
            yield return new(Mentor(m), Yes(checks.All(kind =>
            {
                var there = rows["mentor_check"].Where(c => c.Id("mentor") == m.Id() && c.Text("kind") == kind && c.Day("issued_on") <= until && !(c.DayOf("struck_at") <= asAt)).ToList();
                return there.Exists(c => c.Text("outcome") != "not_passed" && c.Day("valid_until") >= until && there.TrueForAll(n => n.Text("outcome") != "not_passed" || n.Day("issued_on") < c.Day("issued_on")));
            })), null, "checked");
        }
        foreach (var m in Corps(from)) yield return new(Mentor(m), Yes(Corps(until).Any(x => x.Id() == m.Id())), null, "stayed");
    }

    /// <summary>Own claims, and of what nobody claims in the unit the part that the mentorship's hours are of the unit's.</summary>
    private IEnumerable<(Standing Whose, decimal Money, decimal Hours)> Spent()
    {
        var own = (from c in rows["claim"]
                   where In(c.Day("day")) && c.DayOf("decided_at") <= asAt && (c.Text("state") is "approved" or "paid" or "reversed")
                   group c by c.Id("mentorship") into g
                   let minutes = g.Sum(c => c.Number("minutes")!.Value)
                   where minutes > 0
                   select (Whose: Whose(rows["mentorship"].Find(m => m.Id() == g.Key)!), Money: g.Sum(Paid), Hours: minutes / 60m)).ToList();
        return own.Select(o => (o.Whose, o.Money + Beside(o.Whose.Unit) * o.Hours / own.Where(x => x.Whose.Unit == o.Whose.Unit).Sum(x => x.Hours), o.Hours));
    }

    private decimal Paid(PlainRow claim)
    {
        var employed = rows["pay_terms"].Where(t => t.Id("mentor") == claim.Id("mentor") && t.Day("from") <= claim.Day("day")).MaxBy(t => (t.Day("from"), t.Id()))!.Text("model") == "employed";
        return (employed ? claim.Number("minutes")!.Value / 60m * Rate("employed_hour", claim.Day("day")!.Value) : claim.Number("fee")!.Value / 100m) + (claim.Number("travel")!.Value + claim.Number("expenses")!.Value) / 100m;
    }

    private decimal Beside(int unit)
    {
        var sum = rows["attendance"].Where(t => t.Is("present") && t.Text("cohort_day") is not null && t.Number("unit") == unit && In(t.Day("on"))).Sum(t => Rate("training_day", t.Day("on")!.Value))
            + rows["coach_talk"].Where(t => t.Number("unit") == unit && In(t.Day("held_on"))).Sum(t => Rate("coach_talk", t.Day("held_on")!.Value));
        for (var month = from; month <= until; month = month.AddMonths(1)) sum += Rate("coordination_month", month);
        return sum;
    }

    private decimal Rate(string kind, DateOnly day) => (rows["cost_rate"].Where(r => r.Text("kind") == kind && r.Day("from") <= day).MaxBy(r => r.Day("from"))?.Number("amount") ?? 0) / 100m;
}
