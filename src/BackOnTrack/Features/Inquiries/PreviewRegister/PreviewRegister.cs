using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.PreviewRegister;

/// <summary>What an import would do, row by row.</summary>
public sealed record Preview(
    RegisterImport Import, IReadOnlyDictionary<RowFate, int> Fates, IReadOnlyDictionary<InquiryOutcome, int> Outcomes,
    IReadOnlyList<RowProblem> Problems, int ProblemCount, IReadOnlyList<string> Remarks, IReadOnlyList<string> NotTaken)
{
    public int Count(RowFate fate) => Fates.GetValueOrDefault(fate);
}

/// <summary>Reads the whole register as the import would, and writes nothing.</summary>
public sealed class PreviewRegister(Database db, TimeProvider clock)
{
    public const int PageSize = 100;

    public Task<Outcome<Preview>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<Preview>(actor, Act.RegisterImport, async tx =>
    {
        if (await tx.Set<RegisterImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } import) return Refusal.NotFound;
        if (tx.MappingOf(import) is not { } mapping) return new Refusal("Inquiries.Refuse.ImportNotMapped");
        var (fates, outcomes) = (new Dictionary<RowFate, int>(), new Dictionary<InquiryOutcome, int>());
        var (problems, count) = (new List<RowProblem>(), 0);
        if (import.IsOpen)
            await foreach (var batch in new KnownRows(tx, import, tx.Look(import), mapping, clock.Today()).Batches(stop))
                foreach (var row in batch.Select(k => k.Read))
                {
                    fates[row.Fate] = fates.GetValueOrDefault(row.Fate) + 1;
                    if (row is { Fate: RowFate.Good, Inquiry: { } inquiry }) outcomes[inquiry.Outcome] = outcomes.GetValueOrDefault(inquiry.Outcome) + 1;
                    foreach (var problem in row.Problems)
                        if (count++ / PageSize == page - 1) problems.Add(problem);
                }
        tx.Saw(Act.RegisterImport, mentee: null, id);
        return new Preview(import, fates, outcomes, problems, count, Headings(mapping, RegisterField.Remark), Headings(mapping, RegisterField.Nothing));
    }, stop);

    private static IReadOnlyList<string> Headings(RegisterMapping mapping, RegisterField field) => [.. mapping.Columns.Where(c => c.Field == field).Select(c => c.Heading)];
}
