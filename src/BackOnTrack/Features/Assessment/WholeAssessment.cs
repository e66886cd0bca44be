using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Assessment;

/// <summary>An inquiry with everything written to decide on it, its texts open.</summary>
public sealed record WholeAssessment(
    Inquiry Inquiry, Mentee Mentee, TargetGroupAssessment? Assessment, Preparation Prepared, IReadOnlyList<MotivationInterview> Interviews,
    IReadOnlyList<Consent> Consents, IReadOnlyList<Decision> Decisions, WaitingPlace? Place, SubjectCategory? Category)
{
    /// <summary>The decision that counts.</summary>
    public Decision? Current => Decisions.SingleOrDefault(d => d.ReplacedAt is null);

    /// <summary>Everybody who wrote something here, or was asked to.</summary>
    public IEnumerable<Guid> Hands =>
        [.. Prepared.Hands, .. Decisions.Select(d => d.DecidedBy), .. Assessment is { AskedOf: { } asked } ? new[] { asked } : []];

    /// <summary>Null when the inquiry is not there or not yours.</summary>
    public static async Task<WholeAssessment?> Of(Tx tx, Guid inquiry, CancellationToken stop)
    {
        if (await tx.Inquiries.FindVisible(inquiry, stop) is not { } asked) return null;
        if (await tx.Mentees.FindVisible(asked.Mentee, stop) is not { } mentee) return null;
        var it = await tx.Assessments.SingleOrDefaultAsync(a => a.Inquiry == inquiry, stop);
        var id = it?.Id ?? Guid.Empty;
        var interviews = await All(tx, tx.MotivationInterviews.Where(r => r.Assessment == id).OrderByDescending(r => r.HeldOn), stop);
        var consents = await All(tx, tx.Consents.Where(r => r.Assessment == id).OrderBy(r => r.RecordedAt).ThenBy(r => r.Id), stop);
        var prepared = new Preparation(
            await All(tx, tx.CriterionAnswers.Where(r => r.Assessment == id), stop), interviews,
            await All(tx, tx.InformationSheets.Where(r => r.Assessment == id), stop), new ConsentLedger(consents), tx.Programme.TargetGroup.Criteria);
        return new(asked, mentee, it, prepared, interviews, consents,
            await All(tx, tx.Decisions.Where(r => r.Assessment == id).OrderByDescending(r => r.DecidedAt), stop),
            (await All(tx, tx.WaitingPlaces.Where(r => r.Assessment == id && r.Until == null), stop)).SingleOrDefault(),
            await tx.SubjectCategories.SingleOrDefaultAsync(r => r.Mentee == mentee.Id && r.Until == null, stop));
    }

    private static async Task<IReadOnlyList<T>> All<T>(Tx tx, IQueryable<T> rows, CancellationToken stop) where T : class
    {
        IReadOnlyList<T> read = await rows.ToListAsync(stop);
        return await tx.Open(read, stop);
    }
}

internal static class AssessmentInTx
{
    /// <summary>The instant of the unit of work and the day it is at the service.</summary>
    public static Moment Moment(this Tx tx) => new(tx.Now, tx.Now.Day());

    /// <summary>The assessment of an inquiry; the first thing written about it begins the assessment and takes the inquiry up.</summary>
    public static async Task<Outcome<TargetGroupAssessment>> FindOrBegin(this Tx tx, Guid inquiry, CancellationToken stop)
    {
        if (await tx.Inquiries.FindVisible(inquiry, stop) is not { } asked) return Refusal.NotFound;
        if (await tx.Assessments.SingleOrDefaultAsync(a => a.Inquiry == inquiry, stop) is { } begun) return begun;
        if (!asked.TakeUp().Accepted(out _, out var refusals)) return Outcome<TargetGroupAssessment>.Refused(refusals);
        var assessment = TargetGroupAssessment.Start(asked.Mentee, asked.Unit, asked.Id, tx.Actor.Account, tx.Moment());
        tx.Add(assessment);
        return assessment;
    }

    public static async Task<ConsentLedger> ConsentsOf(this Tx tx, Guid assessment, CancellationToken stop) =>
        new(await tx.Consents.Where(c => c.Assessment == assessment).ToListAsync(stop));
}
