using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Inquiries.Import;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>
/// Takes the rows of a confirmed register, all in one transaction: afterwards either every good row is an inquiry, or none is.
/// Run twice, late or on two nodes it takes nothing twice.
/// </summary>
public sealed class RunImport(Database db, TimeProvider clock, ImportBell bell, Words words)
{
    /// <param name="language">The language of the errors in the file of rows left out.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, string language, CancellationToken stop) => db.Write(actor, Act.RegisterImport, async tx =>
    {
        var import = await tx.Set<RegisterImport>().FromSql($"select *, xmin from bot.register_import where id = {id} for update skip locked").SingleOrDefaultAsync(stop);
        if (import is null) return Refusal.NotFound;
        tx.Did(Act.RegisterImport, mentee: null, id);
        if (import.State is not ImportState.Confirmed) return id;

        Languages.Speak(language);
        var counts = await Take(tx, import, language, stop);
        await tx.Set<RegisterPiece>().Where(p => p.Import == id && p.Part == PiecePart.File).ExecuteDeleteAsync(stop);
        tx.Attach(import).State = EntityState.Unchanged;
        import.Finish(counts, clock.GetUtcNow());
        return id;
    }, stop);

    private async Task<ImportCounts> Take(Tx tx, RegisterImport import, string language, CancellationToken stop)
    {
        var (looked, mapping) = (tx.Look(import), tx.MappingOf(import)!);
        await using var bad = LeftOut.Begin(looked.Format, words["Inquiries.Field.Errors"]);
        var bulk = new BulkRows(tx, import.Unit, language);
        var (rows, taken, doubled) = (0, 0, 0);
        await foreach (var batch in new KnownRows(tx, import, looked, mapping, clock.Today()).Batches(stop))
        {
            var good = batch.Where(k => k.Read.Fate is RowFate.Good).ToList();
            await TakeBatch(tx, bulk, import, good, stop);
            foreach (var row in batch.Select(k => k.Read).Where(r => r.Fate is RowFate.Bad))
                bad.Rows.Add(row.Row, row.Problems.Where(p => p.KeepsOut).Select(p => $"{p.Column}: {words[$"Inquiries.Problem.{p.Word}", p.Cell]}".TrimStart(':', ' ')));
            (rows, taken) = (rows + batch.Count, taken + good.Count);
            doubled += batch.Count(k => k.Read.Fate is RowFate.Duplicate or RowFate.AlreadyHere);
            bell.Progress(import.Id, rows);
        }
        await bad.Finish(tx, import.Id, stop);
        return new(rows, taken, bad.Count, doubled);
    }

    private static async Task TakeBatch(Tx tx, BulkRows bulk, RegisterImport import, List<KnownRow> good, CancellationToken stop)
    {
        if (good.Count == 0) return;
        byte[][] numbers = [.. good.Select(g => g.Registration).OfType<byte[]>()];
        var taken = (await tx.Database.SqlQuery<byte[]>($"select r as \"Value\" from bot.registrations_taken({numbers}) r").ToListAsync(stop)).Select(Convert.ToHexString).ToHashSet();
        var references = await tx.NewReferences(good.Count, stop);
        var files = new Dictionary<string, Guid>();
        for (var i = 0; i < good.Count; i++)
        {
            var (row, inquiry) = (good[i], good[i].Read.Inquiry!);
            if (row.File is not { } file && !files.TryGetValue(inquiry.Person, out file))
                files[inquiry.Person] = file = bulk.Begin(row, references[i], row.Registration is { } number && taken.Add(Convert.ToHexString(number)));
            await bulk.Add(Inquiry.FromRegister(inquiry, file, import.Unit, tx.Actor.Account, references[i], import.Id, row.Fingerprint, row.Repeats, tx.Now), row, stop);
        }
        await bulk.Write(stop);
    }
}
