using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Supervision;

namespace BackOnTrack.Domain.Tests.Supervision;

public sealed class TalksAndWhatFollows
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);
    private static readonly Guid Coach = Guid.CreateVersion7();

    private static Mentor Mads() => Mentor.Enter(Guid.CreateVersion7(), 1, new("Mads", MentorBackground.Law, Gender.Man, ["da"], "Fyn", "", 2)).Accepted(out var mentor, out _) ? mentor : null!;

    private static TalkInput Good() => new() { HeldOn = Today, How = TalkHow.Video, Topics = [TalkTopic.Safety, TalkTopic.Safety, TalkTopic.Contact], Words = " Kun til mig " };

    private static RecordedTalk Recorded(TalkInput input) => CoachTalk.Record(Mads(), input, Coach, Today, Now).Accepted(out var recorded, out _) ? recorded : null!;

    private static string[] Refused(TalkInput input) => [.. CoachTalk.Record(Mads(), input, Coach, Today, Now).Refusals.Select(r => $"{r.Code}@{r.Field}")];

    [Fact]
    public void A_talk_its_note_and_its_actions_are_rows_of_their_own()
    {
        var input = Good();
        input.Actions[1] = new() { What = " Ringe ", Owner = ActionOwner.Coach, Due = Today.AddDays(3) };
        var (talk, note, actions) = Recorded(input);
        Assert.Equal(talk.Id, note.Id);
        Assert.Equal([TalkTopic.Contact, TalkTopic.Safety], note.Topics);
        Assert.Equal("Kun til mig", note.Words!.Text);
        Assert.Equal("Ringe", Assert.Single(actions).What.Text);
    }

    [Fact]
    public void A_corrected_talk_keeps_what_stood_there_and_asks_what_was_wrong()
    {
        var (talk, note, _) = Recorded(Good());
        Assert.Equal(["House.Refuse.Missing"], talk.Correct(note, Good(), " ", Today, Now).Refusals.Select(r => r.Code));
        var input = Good();
        (input.HeldOn, input.How, input.Topics, input.Words) = (Today.AddDays(-7), TalkHow.Phone, [TalkTopic.Ending], " Nyt ");
        Assert.True(talk.Correct(note, input, " Forkert uge ", Today, Now).Accepted(out var corrected, out _));
        Assert.Equal((Today.AddDays(-7), TalkHow.Phone, "Nyt"), (talk.HeldOn, talk.How, note.Words!.Text));
        Assert.Equal((Today, TalkHow.Video, "Forkert uge"), (corrected.Before.HeldOn, corrected.Before.How, corrected.Before.Reason.Text));
        Assert.Equal("Kun til mig", corrected.NoteBefore.Words!.Text);
        Assert.Equal([TalkTopic.Contact, TalkTopic.Safety], corrected.NoteBefore.Topics);
        Assert.Empty(corrected.More);
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once_each_at_its_field()
    {
        var input = new TalkInput { HeldOn = Today.AddDays(1) };
        input.Actions[2] = new() { What = "Noget", Due = Today };
        Assert.Equal(
            ["Supervision.Refuse.FutureDate@HeldOn", "House.Refuse.Missing@How", "Supervision.Refuse.Topics@Topics", "Supervision.Refuse.Owner@Actions[2].Owner", "Supervision.Refuse.DueBeforeTalk@Actions[2].Due"],
            Refused(input));
    }

    [Fact]
    public void An_action_is_done_once_and_keeps_who_did_it_first()
    {
        var input = Good();
        input.Actions[0] = new() { What = "Ringe", Owner = ActionOwner.Mentor, Due = Today };
        var action = Recorded(input).Actions[0];
        var first = Guid.CreateVersion7();
        action.Close(first, Today);
        action.Close(Coach, Today.AddDays(2));
        Assert.Equal((Today, first), (action.DoneOn, action.DoneBy));
    }

    [Fact]
    public void A_debrief_is_due_three_days_and_contact_one_day_after_it_happened()
    {
        Assert.True(Debrief.Owed(Mads(), HappeningKind.Threat, Now.AddHours(-2), Coach, Now).Accepted(out var debrief, out _));
        Assert.Equal(Now.AddHours(22), debrief.ContactBy(new CoachRules()));
        Assert.Equal(Now.AddHours(70), debrief.HoldBy(new CoachRules()));
    }

    [Fact]
    public void A_debrief_is_not_held_before_it_happened_and_holding_it_is_contact_too()
    {
        Debrief.Owed(Mads(), HappeningKind.Distress, Now, Coach, Now).Accepted(out var debrief, out _);
        var early = Good();
        early.HeldOn = Today.AddDays(-1);
        Assert.False(debrief!.HeldIn(Recorded(early).Talk, Today).Accepted(out _, out _));
        Assert.False(debrief.IsHeld);
        Assert.True(debrief.HeldIn(Recorded(Good()).Talk, Today).Accepted(out _, out _));
        Assert.True(debrief is { IsHeld: true, ContactedAt: not null });
    }

    [Fact]
    public void What_happens_in_the_future_has_not_happened() =>
        Assert.False(Debrief.Owed(Mads(), HappeningKind.Other, Now.AddMinutes(1), Coach, Now).Accepted(out _, out _));

    [Fact]
    public void A_summary_read_by_its_writer_is_not_read()
    {
        CoachHandover.Write(Mads(), "Det går stille fremad med ham", Coach, Now).Accepted(out var summary, out _);
        summary!.ReadOn(Now, Coach);
        Assert.Null(summary.ReadAt);
        var next = Guid.CreateVersion7();
        summary.ReadOn(Now, next);
        Assert.Equal((next, Now), (summary.ReadBy, summary.ReadAt));
    }

    [Fact]
    public void A_group_session_is_refused_when_it_names_somebody_and_lies_in_everybodys_file_otherwise()
    {
        Mentor[] who = [Mads(), Mads()];
        Assert.Equal("Supervision.Refuse.NamesSomebody", Assert.Single(GroupSession.Hold(who, Today, "Om Jonas", true, Coach, Today).Refusals).Code);
        Assert.True(GroupSession.Hold(who, Today, "Om at sige fra", false, Coach, Today).Accepted(out var rows, out _));
        Assert.Equal(who.Select(m => m.Id), rows.Select(r => r.Mentor));
        Assert.Single(rows.Select(r => r.Gathering).Distinct());
    }
}
