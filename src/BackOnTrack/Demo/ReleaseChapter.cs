using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.Release;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>Ways out: one in twenty days that waits for others, one today, the short kit of remand, one half a year ago, and those who came out before the mentorship ended.</summary>
internal sealed class ReleaseChapter(Stage stage, Story story, Script script)
{
    /// <summary>Days ago that one of them came out.</summary>
    private const int HalfAYear = 182;

    /// <summary>On which day after release each contact is made.</summary>
    private static readonly (ReleaseContactKind Kind, int Day)[] contacts =
    [
        (ReleaseContactKind.AtTheGate, 0), (ReleaseContactKind.ThreeDays, 2), (ReleaseContactKind.OneWeek, 6), (ReleaseContactKind.OneMonth, 29), (ReleaseContactKind.ThreeMonths, 88), (ReleaseContactKind.SixMonths, 178),
    ];

    private static readonly (ReleaseArea Area, string Words)[] inTime =
        [(ReleaseArea.Bank, "done"), (ReleaseArea.Housing, "home"), (ReleaseArea.Municipality, "asked"), (ReleaseArea.Income, "asked"), (ReleaseArea.Identity, "card"), (ReleaseArea.Conditions, "told")];

    private Dictionary<string, string> Said => story.Texts.Release;

    public void Tell(Told t)
    {
        if (t.Case.Fate == "second_mentor") WaitForOthers(t);
        if (t.Case.Fate == "new_plan") ComeOutToday(t);
        if (t.Case.Fate == "remand") script.On(-30, 16, () => Begin(t, ReleaseKind.ShortKit, t.Case.Asked));
        if (t.Case.Fate == "tapering") BeOutForHalfAYear(t);
        if (t.Out is { } day) ComeOut(t, day);
    }

    private void WaitForOthers(Told t)
    {
        script.On(-60, 16, () => Begin(t, ReleaseKind.Whole));
        script.On(-40, 16, () => Wait(t, ReleaseArea.Housing, ReleaseOwner.Municipality));
        script.On(-38, 16, () => Settle(t, ReleaseArea.Bank, ReleaseItemState.Done, "done"));
        script.On(-37, 16, () => Settle(t, ReleaseArea.Expulsion, ReleaseItemState.NotNeeded, "notNeeded"));
        script.On(-30, 16, () => stage.Do<RecordReleaseMeeting, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, new()
        {
            On = stage.Day, With = [ReleaseOwner.Mentor, ReleaseOwner.Coordinator, ReleaseOwner.Municipality, ReleaseOwner.Prison, ReleaseOwner.ProbationOfficer], Words = Said["meeting"],
        }, stage.Stop)));
        script.On(-30, 16.5, () => stage.Do<AgreeItem, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship,
            new() { What = Said["agreed"], Owner = ReleaseOwner.Municipality, Due = stage.Day.AddDays(25) }, stage.Stop)));
    }

    private void ComeOutToday(Told t)
    {
        script.On(-45, 16.2, () => Begin(t, ReleaseKind.Whole));
        script.On(-10, 16.2, () => stage.Do<WriteGatePlan, Guid>(act => act.Run(stage.As(t.MentorOn(-10)), t.Mentorship, new()
        {
            Who = Said["who"], At = new(9, 0), Place = Said["place"], Fallback = Said["fallback"], Tonight = Said["tonight"], Call = Said["call"],
        }, null, stage.Stop)));
    }

    private void BeOutForHalfAYear(Told t)
    {
        script.On(-HalfAYear - 30, 16.3, () => Begin(t, ReleaseKind.Whole));
        script.On(-HalfAYear, 10, () => stage.Do<RecordRelease, Guid>(act => act.Run(stage.As(t.MentorOn(-HalfAYear)), t.Mentorship, stage.Day, stage.Stop)));
        foreach (var (kind, day) in contacts.SkipLast(1))
            script.On(-HalfAYear + day, 17.3, () => Speak(t, kind));
    }

    /// <summary>Custody says the day. Some points were settled in time, the others were not; who was called back had been met late.</summary>
    private void ComeOut(Told t, int day)
    {
        script.On(day - 45, 16.4, () => Begin(t, ReleaseKind.Whole));
        foreach (var (nth, (area, words)) in inTime.Index())
            script.On(day - 38 + nth, 16.4, () => Settle(t, area, ReleaseItemState.Done, words));
        script.On(day + 1, 8.5, () => ReadNotices(t));
        foreach (var (kind, after) in contacts.Where(c => c.Day + day <= t.LastDay && (t.Case.Fate != "broken_off" || c.Day > 2)))
            script.On(day + after, 17.3, () => Speak(t, kind));
    }

    /// <summary>What was said of a release long ago is off the start page.</summary>
    private async Task ReadNotices(Told t)
    {
        var coordinator = stage.Account(t.Coordinator);
        foreach (var notice in await stage.Find(tx => tx.Notices.Where(n => n.Account == coordinator && n.Kind == NoticeKind.ReleasedToday && n.Seen == null).Select(n => n.Id).ToListAsync(stage.Stop)))
            await stage.Do<MarkNotice, Guid>(act => act.Run(stage.As(t.Coordinator), notice, stage.Stop));
    }

    private async Task Begin(Told t, ReleaseKind kind, int? remandSince = null) => await stage.Do<BeginRelease, Guid>(act => act.Run(stage.As(t.MentorOn(-30)), t.Mentorship,
        new() { Kind = kind, RemandSince = remandSince is { } day ? stage.Today.AddDays(day) : null }, stage.Stop));

    private async Task Settle(Told t, ReleaseArea area, ReleaseItemState state, string words)
    {
        var (id, version) = await Point(t, area);
        await stage.Do<SettleItem, Guid>(act => act.Run(stage.As(t.MentorOn(0)), t.Mentorship, id, new() { State = state, Words = Said[words], Version = version }, stage.Stop));
    }

    private async Task Wait(Told t, ReleaseArea area, ReleaseOwner whom)
    {
        var (id, version) = await Point(t, area);
        await stage.Do<ChangeItem, Guid>(act => act.Run(stage.As(t.MentorOn(0)), t.Mentorship, id, new() { Owner = ReleaseOwner.Coordinator, WaitsFor = whom, Why = Said["waits"], Version = version }, stage.Stop));
    }

    private async Task Speak(Told t, ReleaseContactKind kind)
    {
        var it = await stage.Find(tx => tx.ReleaseContacts.Where(c => c.Mentorship == t.Mentorship && c.Kind == kind).Select(c => new { c.Id, c.Version }).SingleAsync(stage.Stop));
        await stage.Do<RecordContact, Guid>(act => act.Run(stage.As(t.MentorOn(0)), t.Mentorship, it.Id,
            new() { On = stage.Day, Way = kind is ReleaseContactKind.AtTheGate ? ContactWay.InPerson : ContactWay.Phone, Areas = [LifeArea.Housing, LifeArea.WorkAndEducation], Words = Said["contact"], Version = it.Version }, stage.Stop));
    }

    private async Task<(Guid Id, uint Version)> Point(Told t, ReleaseArea area)
    {
        var it = await stage.Find(tx => tx.ReleaseItems.Where(i => i.Mentorship == t.Mentorship && i.Area == area).Select(i => new { i.Id, i.Version }).SingleAsync(stage.Stop));
        return (it.Id, it.Version);
    }
}
