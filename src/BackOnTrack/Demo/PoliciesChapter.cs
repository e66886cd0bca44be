using BackOnTrack.Access;
using BackOnTrack.Features.Policies;

namespace BackOnTrack.Demo;

/// <summary>Two texts mentors work by: one that all have acknowledged, and one that was changed lately and asks again.</summary>
internal sealed class PoliciesChapter(Stage stage, Story story, Script script)
{
    private Actor Lead => stage.As(story.Training.Lead);

    public void Tell()
    {
        foreach (var policy in story.Policies) Tell(policy);
    }

    private void Tell(StoryPolicy it)
    {
        var now = Guid.Empty;
        script.On(it.Written, 8, async () => now = await stage.Do<WritePolicy, Guid>(act => act.Run(Lead, new() { Title = it.Title, Words = it.Words }, stage.Stop)));
        foreach (var (nth, mentor) in story.Mentors.Where(m => story.Recruitment.Applicants.All(a => a.Name != m.Name)).Index()) script.On(it.Written + 1 + nth, 18, () => Acknowledge(now, mentor.Name));
        if (it.NewWords is not { } words) return;
        script.On(it.ChangedOn, 8, async () => now = await stage.Do<ChangePolicy, Guid>(act => act.Run(Lead, now, new() { Title = it.Title, Words = words, Changed = it.Changed, Edition = 1 }, stage.Stop)));
        foreach (var name in it.HaveReadItAgain) script.On(it.ChangedOn + 1, 18, () => Acknowledge(now, name));
    }

    private Task<Guid> Acknowledge(Guid policy, string name) => stage.Do<AcknowledgePolicy, Guid>(act => act.Run(stage.As(name), policy, stage.Stop));
}
