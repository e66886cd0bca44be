using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Claims.MakeClaim;
using BackOnTrack.Features.Claims.ReadClaim;
using BackOnTrack.Features.Claims.RunPayroll;
using BackOnTrack.Features.Claims.SetPayTerms;
using BackOnTrack.Features.Sessions;

namespace BackOnTrack.Demo;

/// <summary>What follows a session note: the coach's word the same evening, the mentor's claim, the coordinator's decision, the batch of the month.</summary>
internal sealed class ClaimsChapter(Stage stage, Story story, Script script)
{
    /// <summary>What is sent back and still lies there is of the last months, and what is younger than a few days has nobody's word yet.</summary>
    private const int Lying = -100, Fresh = -4, Asked = -9, Returned = 7;

    /// <summary>For every fourth meeting nobody claims anything.</summary>
    private const int Forgone = 4;

    private int _notes, _count;
    private bool _asked;

    public void Tell()
    {
        foreach (var (i, mentor) in story.Mentors.Index())
            script.On(-630, 9, () => stage.Do<SetPayTerms, Guid>(act => act.Run(Coordinator(mentor.Unit), stage.Account(mentor.Name), new() { Model = Paid(mentor, i), From = stage.Day }, stage.Stop)));
        foreach (var day in (int[])[-400, -200, -70, -40, -12]) script.On(day, 12, () => stage.Do<RunPayroll, Guid>(act => act.Run(Coordinator(1), stage.Stop)));
        script.On(-9, 12, async () =>
        {
            var (mentor, claim) = await stage.Find(tx => tx.PaidClaim(stage.Stop));
            await stage.Do<ReverseClaim, Guid>(act => act.Run(Coordinator(1), mentor, claim, story.Texts.WhyReversed, stage.Stop));
        });
        script.On(-8, 12, async () =>
        {
            var (mentor, claim) = await stage.Find(tx => tx.ClaimNeverPutRight(stage.Stop));
            await stage.Do<DecideClaim, Guid>(async act => await act.Run(Coordinator(1), mentor, claim,
                new() { Move = ClaimMove.SetAside, Reason = story.Texts.WhySetAside, Version = await stage.Find(tx => tx.VersionOfClaim(claim, stage.Stop)) }, stage.Stop));
        });
    }

    /// <summary>What a session note brings with it.</summary>
    public void After(Told t, int day, Guid session)
    {
        var mentor = story.Mentors.First(m => m.Name == t.MentorOn(day));
        if (day <= Fresh && mentor.Coach is { } coach)
        {
            // Once lately the coach has a question, and it waits for its answer.
            var asks = day > Asked && !_asked;
            _asked |= asks;
            var word = asks ? Domain.Sessions.Acknowledgement.Question : (Domain.Sessions.Acknowledgement)(day & 1);
            script.On(day, 22.5, () => stage.Do<AcknowledgeSession, Guid>(act => act.Run(stage.As(coach), t.Mentorship, session, new() { Word = word, Question = asks ? story.Texts.CoachAsks : null }, stage.Stop)));
        }
        if (_notes++ % Forgone == Forgone - 1) return;
        var nth = _count++;
        // What is sent back lacks a receipt: it is a claim with an expense.
        var (back, spent) = (IsSentBack(nth, day), nth % 4 == 1 || IsSentBack(nth, day));
        script.On(day, 22.6, async () =>
        {
            var claim = await stage.Do<MakeClaim, Guid>(act => act.Run(stage.As(mentor.Name), t.Mentorship, session,
                new() { Minutes = 90 + nth % 3 * 30, Kilometres = 12 + nth % 5 * 9, Expenses = spent ? 45 : null, ExpenseWords = spent ? story.Texts.Expense : null, LongerIsRight = true }, stage.Stop)); // also a way made in vain takes its time
            if (day > Fresh || (mentor.Left is not null && day + t.Rhythm > t.LastDay)) return; // of who leaves the last one is forgotten, and holds the leaving up
            script.On(day + 3, 10, () => Decide(mentor, claim, back));
        });
    }

    private Task<Guid> Decide(StoryMentor mentor, Guid claim, bool back) => stage.Do<DecideClaim, Guid>(async act => await act.Run(Coordinator(mentor.Unit), stage.Account(mentor.Name), claim,
        new()
        {
            Move = back ? ClaimMove.SendBack : ClaimMove.Approve, Reason = back ? story.Texts.WhySentBack : null,
            Version = await stage.Find(tx => tx.VersionOfClaim(claim, stage.Stop))
        }, stage.Stop));

    private static bool IsSentBack(int nth, int day) => day >= Lying && nth % Returned == Returned - 1;

    /// <summary>Whoever meets somebody is paid by the hour: each way of paying is a line of the costs, and of a few people no line is said.</summary>
    private PayModel Paid(StoryMentor mentor, int nth) => story.Cases.Any(c => c.Mentor == mentor.Name || c.Says == mentor.Name) ? PayModel.FeePerHour : (PayModel)(nth % 4);

    private Actor Coordinator(int unit) => stage.As(story.People.First(p => p.Role == Role.Coordinator && p.Unit == unit).Name);
}
