using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Assessment;

/// <summary>Writes down as what the person is on file, from which day and by which source; whoever was given the old word is told.</summary>
public sealed class RecordCategory(Database db, IEnumerable<IRestsOnTheAssessment> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, CategoryInput input, CancellationToken stop) => db.Write(actor, Act.AssessmentPrepare, async tx =>
    {
        if (await WholeAssessment.Of(tx, inquiry, stop) is not { } whole) return Refusal.NotFound;
        var (mentee, before) = (whole.Mentee, whole.Category);
        if (!SubjectCategory.Record(mentee.Id, mentee.Unit, input, before, actor.Account, tx.Moment()).Accepted(out var category, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        mentee.Recategorise(category.Category);
        if (category.Category is PersonCategory.Acquitted) mentee.ReviewBy(tx.Now.Day().AddDays(Mentee.DaysAfterEvent));
        tx.Add(category);
        foreach (var room in rooms) await room.Recategorised(tx, category, stop);
        tx.Did(Act.AssessmentPrepare, mentee.Id, category.Id);
        return category.Id;
    }, stop);
}
