using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Safety;

namespace BackOnTrack.Demo;

/// <summary>An incident with its debrief to hold, one long followed up, a duty to act that waits for an answer, a disclosure in force and one taken back.</summary>
internal sealed class SafetyChapter(Stage stage, Story story, Script script)
{
    private Guid _municipality, _housing;

    public void Tell()
    {
        var coordinator = story.People.First(p => p.Role == Domain.Role.Coordinator).Name;
        script.On(-200, 9, async () => _municipality = await Register(coordinator, RecipientKind.Municipality, "Opdigtet Kommune, Borgerservice"));
        script.On(-200, 9.1, async () => _housing = await Register(coordinator, RecipientKind.HousingBody, "Boligselskabet Tænkehave"));
        script.On(-1, 23, () => stage.Do<SettleDeadlines, int>(act => act.Run(stage.Stop)));
    }

    public void Tell(Told t)
    {
        switch (t.Case.Fate)
        {
            case "rematched":
                Incident(t, -100, IncidentCategory.Distress, IncidentPlace.VisitRoom, followUp: true);
                Share(t, -14, _ => _municipality, recalled: null);
                break;
            case "second_mentor":
                Incident(t, -1, IncidentCategory.Threat, IncidentPlace.PrisonArea, followUp: false);
                Share(t, -49, _ => _housing, recalled: -40);
                break;
            case "new_plan":
                script.On(-1, 22, () => stage.Do<UseDuty, Guid>(act => act.Run(stage.As(t.MentorOn(0)), t.Mentorship, DutyGround.ChildWelfare, stage.Stop)));
                break;
        }
    }

    private Task<Guid> Register(string coordinator, RecipientKind kind, string name) =>
        stage.Do<RegisterRecipient, Guid>(act => act.Run(stage.As(coordinator), new() { Kind = kind, Name = name }, stage.Stop));

    private void Incident(Told t, int day, IncidentCategory category, IncidentPlace place, bool followUp) => script.On(day, 17.5, async () =>
    {
        var incident = await stage.Do<ReportIncident, Guid>(act => act.Run(stage.As(t.MentorOn(day)), t.Mentorship, new()
        {
            Category = category, Day = stage.Day, Time = new(15, 0), Place = place, Done = story.Texts.IncidentDone, Owner = stage.Account(t.Coordinator), FollowUpBy = stage.Day.AddDays(4),
        }, stage.Stop));
        script.On(day, 18.5, () => stage.Do<AcknowledgeIncident, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, incident, stage.Stop)));
        if (followUp) script.On(day + 3, 10, () => stage.Do<FollowUpIncident, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, incident, stage.Day, stage.Stop)));
    });

    /// <summary>The mentor prepares, looks at what is in doubt, and the coordinator decides.</summary>
    private void Share(Told t, int day, Func<Told, Guid> recipient, int? recalled) => script.On(day, 10, async () =>
    {
        var disclosure = await stage.Do<PrepareDisclosure, Guid>(act => act.Run(stage.As(t.MentorOn(day)), t.Mentorship, new()
        {
            Recipient = recipient(t), Purpose = SharePurpose.Housing, Ground = ShareGround.NecessaryForRelease, Facts = [ShareFact.Name, ShareFact.ReleaseDate, ShareFact.Mentorship],
            Words = story.Texts.ShareWords, Expires = stage.Day.AddDays(90),
        }, stage.Stop));
        await stage.Do<SettleDoubts, Guid>(act => act.Run(stage.As(t.MentorOn(day)), t.Mentorship, disclosure, Enum.GetValues<ShareFact>().ToDictionary(f => f, _ => (DoubtAnswer?)DoubtAnswer.CheckedToday), stage.Stop));
        script.On(day, 14, () => stage.Do<DecideDisclosure, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, disclosure, true, stage.Stop)));
        if (recalled is { } back) script.On(back, 11, () => stage.Do<RecallDisclosure, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, disclosure, RecallCause.NoLongerNeeded, stage.Stop)));
    });
}
