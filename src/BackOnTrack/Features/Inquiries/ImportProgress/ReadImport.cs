using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using BackOnTrack.Features.Inquiries.RunImport;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.ImportProgress;

/// <summary>How far an import has come, and what became of it.</summary>
/// <param name="LeftOut">Whether the rows left out are still kept.</param>
public sealed record ImportNow(RegisterImport Import, int RowsSoFar, int RowsInFile, bool LeftOut);

/// <summary>Looks at an import under way or done.</summary>
public sealed class ReadImport(Database db, ImportBell bell)
{
    public Task<Outcome<ImportNow>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ImportNow>(actor, Act.RegisterImport, async tx =>
    {
        if (await tx.Set<RegisterImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } import) return Refusal.NotFound;
        tx.Saw(Act.RegisterImport, mentee: null, id);
        var survey = tx.Look(import).Survey;
        var leftOut = import.Bad > 0 && await tx.Set<RegisterPiece>().AnyAsync(p => p.Import == id && p.Part == PiecePart.Bad, stop);
        return new ImportNow(import, bell.RowsOf(id), survey.Rows + survey.Blank + survey.Sums, leftOut);
    }, stop);
}
