using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ReadMentorship;

[Needs(Act.MentorshipRead)]
public sealed class ReadMentorshipPage(ReadMentorship read, TimeProvider clock) : BotPage
{
    public MentorshipView View { get; private set; } = null!;
    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "page")] int number = 1) =>
        Show(await read.Run(Actor, id, Math.Max(1, number), Stop), view => View = view);

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    /// <summary>What this reader can do next, in the order in which a mentorship goes.</summary>
    public IEnumerable<Next> NextSteps()
    {
        var it = View.Mentorship;
        var offered = Moves.Offered(it.State, Actor.Hat);
        bool Can(MentorshipStep step, Act act) => offered.Contains(step) && May(act);
        if (it.State == MentorshipState.Proposed && View.Unmet.Count > 0 && May(Act.MeetingRecord) && View.MayMeet) yield return new("first-meeting", "Meeting");
        if (Can(MentorshipStep.Agree, Act.AgreementMake) && View is { Unmet.Count: 0, TakePartEnded: false }) yield return new("agreement", it.State == MentorshipState.Proposed ? "Agreement" : "NewAgreement");
        if (it.AgreedOn is not null && May(Act.MentorshipRead)) yield return new("agreement/print", "Print");
        if (Can(MentorshipStep.Pause, Act.MentorshipPause)) yield return new("pause", "Pause");
        if (Can(MentorshipStep.Resume, Act.MentorshipPause)) yield return new("resume", "Resume");
        if (Can(MentorshipStep.Taper, Act.MentorshipTaper)) yield return new("taper", "Taper");
        if (Can(MentorshipStep.Rematch, Act.MentorReplace)) yield return new("rematch", "Rematch");
        if (!it.IsClosed && it.State != MentorshipState.AwaitingClosingReview && May(Act.MentorAdd) && View.Now.All(p => p.Place != MentorPlace.Second)) yield return new("second-mentor", "Second");
        if (!it.IsClosed && May(Act.HandoverWrite) || View.HasHandover) yield return new("hand-over", "Handover");
        if (!it.IsClosed && May(Act.NotesGrant)) yield return new("notes-grants", "Grants");
        if (Can(MentorshipStep.End, Act.MentorshipEnd)) yield return new("end", "End");
        if (Can(MentorshipStep.Complete, Act.MentorshipClose)) yield return new("close", "Close");
        if (Can(MentorshipStep.Correct, Act.MentorshipCorrect)) yield return new("correct", "Correct");
    }
}

/// <param name="Path">Under the mentorship's own address.</param>
/// <param name="Word">Tail of the link's text.</param>
public sealed record Next(string Path, string Word);
