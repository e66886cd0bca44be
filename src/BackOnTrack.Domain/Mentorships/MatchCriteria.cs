using BackOnTrack.Domain.Mentors;
using static BackOnTrack.Domain.Mentorships.MatchCriterion;
using static BackOnTrack.Domain.Mentorships.MatchVerdict;

namespace BackOnTrack.Domain.Mentorships;

/// <summary>What the sheet looks at. The order is the order of the rows.</summary>
public enum MatchCriterion { Availability, Training, Checks, Coach, Load, Exclusion, Languages, Region, Permit, Wish, Experience, WrittenExperience, WishedBackground }

/// <summary>Met, speaks against it (a reason is needed), blocks, or simply told.</summary>
public enum MatchVerdict { Met, Against, Blocks, Told }

/// <summary>One criterion with its reason: the resource is <c>Mentorships.Match.{Criterion}.{Reason}</c>, the values fill it.</summary>
public sealed record MatchLine(MatchCriterion Criterion, MatchVerdict Verdict, string Reason, IReadOnlyList<object> Values);

/// <summary>The criteria, each with its value and its reason.</summary>
public static class MatchCriteria
{
    public static IReadOnlyList<MatchLine> Of(MatchNeeds needs, MentorFacts m, DateOnly today) =>
    [
        Available(m, today),
        m.DaysLacking == 0 ? Line(MatchCriterion.Training, Met, "Complete") : Line(MatchCriterion.Training, Blocks, "Lacking", m.DaysLacking),
        CheckStanding.Missing(m.Checks, today, m.Needed) is { Count: > 0 } missing ? Line(Checks, Blocks, "Missing", [.. missing.Cast<object>()]) : Line(Checks, Met, "Valid"),
        m.Coach == CoachStanding.There ? Line(Coach, Met, "InPlace") : Line(Coach, Blocks, m.Coach.ToString()),
        m.Load < m.Mentor.Capacity ? Line(Load, Met, "Room", m.Load, m.Mentor.Capacity) : Line(Load, Blocks, "Full", m.Load, m.Mentor.Capacity),
        m.Excluded ? Line(Exclusion, Blocks, "Excluded") : Line(Exclusion, Met, "None"),
        Speaks(needs, m.Mentor),
        Near(needs, m),
        Enters(needs, m, today),
        Wished(needs.Wish, m.Mentor.Gender),
        Line(Experience, Told, "Background", m.Mentor.Background),
        m.Mentor.Experience is { } words ? Line(WrittenExperience, Told, "Written", words.Text) : Line(WrittenExperience, Told, "None"),
        // The referrer's wish is told beside the mentor's background: it speaks for and against nobody.
        needs.Backgrounds.Count > 0 ? Line(MatchCriterion.WishedBackground, Told, "Asked", [.. needs.Backgrounds.Cast<object>()]) : Line(MatchCriterion.WishedBackground, Told, "NotAsked"),
    ];

    private static MatchLine Available(MentorFacts m, DateOnly today) => m.Mentor.StateOn(today, m.Leaves) switch
    {
        MentorState.Available when m.Leaves.Where(l => l.From > today).MinBy(l => l.From) is { } next => Line(Availability, Against, "LeaveComing", next.From),
        MentorState.Available => Line(Availability, Met, "Available"),
        var state => Line(Availability, Blocks, state.ToString()),
    };

    private static MatchLine Speaks(MatchNeeds needs, Mentor mentor)
    {
        if (needs.Languages.Count == 0) return Line(Languages, Told, "NotAsked", [.. mentor.Languages]);
        var shared = needs.Languages.Intersect(mentor.Languages).ToArray();
        return shared.Length > 0 ? Line(Languages, Met, "Shared", [.. shared]) : Line(Languages, Against, "NoneShared", [.. mentor.Languages]);
    }

    /// <summary>Only another unit speaks against a mentor; how long the way takes is told, for a person to weigh.</summary>
    private static MatchLine Near(MatchNeeds needs, MentorFacts m)
    {
        var (verdict, unit) = needs.Unit == m.Mentor.Unit ? (Met, "Same") : (Against, "Other");
        if (needs.Establishment is null) return Line(Region, verdict, unit, m.Mentor.Region);
        return m.MinutesThere is { } minutes ? Line(Region, verdict, unit + "Minutes", m.Mentor.Region, minutes) : Line(Region, verdict, unit + "Unknown", m.Mentor.Region);
    }

    private static MatchLine Enters(MatchNeeds needs, MentorFacts m, DateOnly today)
    {
        if (needs.Establishment is not { } place) return Line(Permit, Told, "NotInCustody");
        var permits = m.Permits.Where(p => p.Establishment == place).ToList();
        if (permits.Where(p => p.ValidOn(today)).MaxBy(p => p.Until) is { } valid) return Line(Permit, Met, "Valid", valid.Until!.Value);
        return permits.MaxBy(p => p.Until) is { } lapsed && lapsed.Until < today ? Line(Permit, Against, "Lapsed", lapsed.Until!.Value) : Line(Permit, Against, "None");
    }

    private static MatchLine Wished(GenderWish wish, Gender gender) => (wish, gender) switch
    {
        (GenderWish.None, _) => Line(Wish, Told, "NoWish"),
        (GenderWish.Woman, Gender.Woman) or (GenderWish.Man, Gender.Man) => Line(Wish, Met, "AsWished"),
        _ => Line(Wish, Against, "NotAsWished"),
    };

    private static MatchLine Line(MatchCriterion criterion, MatchVerdict verdict, string reason, params object[] values) => new(criterion, verdict, reason, values);
}
