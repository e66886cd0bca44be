using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.People;

namespace BackOnTrack.Features.Surveys;

/// <summary>The answers of one sheet, as sent.</summary>
public sealed class AnswersInput
{
    public List<ItemAnswer> Answers { get; set; } = [];
}

/// <summary>
/// Puts answers down once and for all. The log and the list of those asked say that somebody has answered; the answers say what, and
/// nothing leads from the one to the other.
/// </summary>
public sealed class AnswerSurvey(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AnswersInput input, CancellationToken stop) => db.Write(actor, Act.SurveyAnswer, async tx =>
    {
        if (await tx.FormOf(id, stop) is not { } form) return Refusal.NotFound;
        if (form.State is not FormState.Open) return new Refusal($"Surveys.Refuse.{form.State}");
        if (!SurveyAnswers.Check(form.Items, input.Answers).Accepted(out var given, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var naming = new List<Refusal>();
        foreach (var (n, sent) in input.Answers.Index()) if (await tx.NamesSomebody(sent.Words, stop)) naming.Add(new("Surveys.Refuse.NamesSomebody", $"Answers[{n}].Words"));
        if (naming.Count > 0) return naming;
        if (!await tx.PutDown(id, given, stop)) return new Refusal("Surveys.Refuse.Answered");
        await tx.Knows(CarryRounds.AddressOf(form.Round), stop);
        tx.Did(Act.SurveyAnswer, null, id);
        return id;
    }, stop);
}
