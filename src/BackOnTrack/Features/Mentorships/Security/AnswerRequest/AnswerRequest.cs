using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.Security.AnswerRequest;

public sealed class AnswerInput
{
    public SecurityAnswer? Answer { get; set; }
    public string? Conditions { get; set; }
}

/// <summary>
/// Yes, yes with conditions, or no. With a yes the mentor comes in and is told so; with any answer whoever asked is told, and the file closes to the office.
/// A no changes nothing by itself: the coordinator decides what happens.
/// </summary>
public sealed class AnswerRequest(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AnswerInput input, CancellationToken stop) => db.Write(actor, Act.SecurityAnswer, async tx =>
    {
        var request = await tx.SecurityRequests.SingleOrDefaultAsync(r => r.Id == id && !r.Dropped, stop);
        if (request is null) return Refusal.NotFound;
        tx.About(request.Mentee);
        if (input.Answer is not { } answer) return new Refusal("House.Refuse.Missing", "Answer");
        if (!request.Say(answer, input.Conditions, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        // Not before: until then the file is not there for the mentor, and whoever is refused is given nothing.
        if (answer is not SecurityAnswer.No) tx.Tell(request.Mentor, NoticeKind.MentorshipGiven, $"/mentorships/{request.Mentorship}");
        // Whoever asked has to do something, whatever the answer is.
        foreach (var asker in await tx.MayHear(request.Mentee, [request.AskedBy], stop)) tx.Tell(asker, NoticeKind.SecurityAnswered, $"/mentorships/{request.Mentorship}");
        await tx.SettleReach(request.Mentee, Act.SecurityAnswer, stop);
        tx.Did(Act.SecurityAnswer, request.Mentee, id);
        return id;
    }, stop);
}
