using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Recruitment;

namespace BackOnTrack.Demo;

/// <summary>Somebody in every state between the first letter and the corps, and one who has come all the way.</summary>
internal sealed class RecruitmentChapter(Stage stage, Story story, Script script)
{
    private const int Begun = -679;

    /// <summary>Days after the application on which each step is taken.</summary>
    private const int Asked = 3, Held = 7, Checked = 11, Decided = 13;

    private StoryRecruitment It => story.Recruitment;

    public void Tell()
    {
        script.On(Begun, 9, async () =>
        {
            await Publish(RoleTextKind.Role, It.Role);
            await Publish(RoleTextKind.Criteria, string.Join('\n', It.Criteria));
            await stage.Do<SwitchForm, Guid>(act => act.Run(Coordinator(1), open: true, stage.Stop));
        });
        foreach (var applicant in It.Applicants) Tell(applicant);
    }

    private void Tell(StoryApplicant it)
    {
        var (id, by, coach) = (Guid.Empty, Coordinator(it.Unit), stage.As(story.People.First(p => p.Role == Role.Coach && p.Unit == it.Unit).Name));
        script.On(it.Sent, 20, async () => id = await Send(it, by));
        if (it.Fate == "New") return;
        if (it.Fate == "Withdrawn")
        {
            script.On(it.Sent + Asked, 10, () => Decide(id, by, DecisionKind.Withdrawn, null, It.Withdrawn));
            return;
        }
        script.On(it.Sent + Asked, 10, () => stage.Do<AskInterview, Guid>(act => act.Run(by, id, coach.Account, stage.Stop)));
        if (it.Fate == "Asked") return;
        script.On(it.Sent + Held, 16, () => Interview(id, coach));
        foreach (var (nth, referee) in It.Referees.Index())
            script.On(it.Sent + Held, 17 + nth, () => Ask(id, by, referee, answered: it.Fate != "Waits" || nth == 0));
        if (it.Fate is "Waits") return;
        foreach (var kind in CorpsRules.Default.Checks) script.On(it.Sent + Checked, 9, () => Check(id, by, kind));
        if (it.Fate is "ToDecide") return;
        var (decision, reason, words) = it.Fate == "Refused" ? (DecisionKind.Refused, RefusalReason.CriteriaNotShown, It.Refused) : (DecisionKind.Accepted, (RefusalReason?)null, It.Accepted);
        script.On(it.Sent + Decided, 9, () => Decide(id, by, decision, reason, words));
        if (story.Mentors.Index().FirstOrDefault(m => m.Item.Name == it.Name) is var (number, mentor) && mentor is not null)
            script.On(CorpsChapter.Start + number, 8.9, () => stage.Do<AdmitApplicant, Guid>(act => act.Run(by, id, new() { Account = stage.Account(it.Name), Alias = mentor.Alias, Gender = mentor.Gender, Capacity = mentor.Capacity }, stage.Stop)));
    }

    private Task<Guid> Publish(RoleTextKind kind, string words) => stage.Do<PublishRoleText, Guid>(act => act.Run(Coordinator(1), kind, new() { Words = words }, stage.Stop));

    private Task<Guid> Send(StoryApplicant it, Actor by)
    {
        var input = new ApplicationInput
        {
            Unit = it.Unit, Name = it.Name, Phone = "00 00 00 00", Email = "applicant@demo.invalid", Background = it.Background, Languages = it.Languages, Region = it.Region,
            Motives = it.Motives, Experience = it.Experience, Availability = It.Availability, Confirmed = true,
        };
        return it.OnPaper ? stage.Do<EnterApplication, Guid>(act => act.Run(by, input, stage.Stop)) : stage.Do<Apply, Guid>(act => act.Run(input, stage.Stop));
    }

    private async Task Interview(Guid id, Actor coach)
    {
        var criteria = await stage.Find(tx => tx.InForce(RoleTextKind.Criteria, stage.Stop));
        await stage.Do<RecordInterview, Guid>(act => act.Run(coach, id, new()
        {
            HeldOn = stage.Day, Criteria = criteria!.Id, Impression = It.Impression,
            Answers = [.. It.Criteria.Index().Select(c => new VerdictInput { Verdict = c.Index == 1 ? Verdict.Partly : Verdict.Shown, Note = c.Index == 0 ? It.Note : null })],
        }, stage.Stop));
    }

    private async Task Ask(Guid id, Actor by, string referee, bool answered)
    {
        var asked = await stage.Do<AskReference, AskedReference>(act => act.Run(by, id, new() { Referee = referee, Relation = RefereeRelation.Manager }, stage.Stop));
        if (answered)
            await stage.Do<TakeReference, Guid>(act => act.Run(asked.Token, new()
            {
                Known = KnownFor.Longer, Reliable = TraitWord.Clearly, Listens = TraitWord.Clearly, Discreet = TraitWord.Mostly, Calm = TraitWord.Mostly, Boundaries = TraitWord.Partly,
                Recommends = true, Words = It.RefereeWords,
            }, stage.Stop));
    }

    private Task<Guid> Check(Guid id, Actor by, CheckKind kind) => stage.Do<RecordApplicationCheck, Guid>(act => act.Run(by, id, new()
    { Kind = kind, Issuer = "Demostyrelsen", IssuedOn = stage.Day, ValidUntil = stage.Day.AddDays(730), Outcome = CheckOutcome.Clear }, stage.Stop));

    private Task<Guid> Decide(Guid id, Actor by, DecisionKind kind, RefusalReason? reason, string words) =>
        stage.Do<DecideApplication, Guid>(act => act.Run(by, id, new() { Kind = kind, Reason = reason, Words = words }, stage.Stop));

    private Actor Coordinator(int unit) => stage.As(story.People.First(p => p.Role == Role.Coordinator && p.Unit == unit).Name);
}
