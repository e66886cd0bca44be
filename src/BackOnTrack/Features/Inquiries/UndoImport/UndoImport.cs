using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.UndoImport;

/// <summary>
/// Takes a whole import back while nobody has worked on any of it: its inquiries go, and with them the files that began with
/// them. The import itself stays in the list, undone.
/// </summary>
public sealed class UndoImport(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.RegisterImportUndo, async tx =>
    {
        var import = await tx.Set<RegisterImport>().FromSql($"select *, xmin from bot.register_import where id = {id} for update").SingleOrDefaultAsync(stop);
        if (import is null) return Refusal.NotFound;
        var touched = await tx.Ask<int>($"select bot.import_touched({id})", stop);
        if (!import.Undo(touched, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        Guid[] files = [.. await tx.Inquiries.Where(i => i.Import == id).Join(tx.Mentees, i => i.Mentee, m => m.Id, (i, m) => new { m.Id, Began = i.Reference == m.Reference })
            .Where(f => f.Began).Select(f => f.Id).ToListAsync(stop)];
        await tx.Inquiries.Where(i => i.Import == id).ExecuteDeleteAsync(stop);
        await tx.Set<MenteeKey>().Where(k => files.Contains(k.Owner)).ExecuteDeleteAsync(stop);
        await tx.NameTokens.Where(t => files.Contains(t.Mentee)).ExecuteDeleteAsync(stop);
        await tx.Mentees.Where(m => files.Contains(m.Id)).ExecuteDeleteAsync(stop);
        await tx.Set<RegisterPiece>().Where(p => p.Import == id).ExecuteDeleteAsync(stop);
        tx.Did(Act.RegisterImportUndo, mentee: null, id);
        return id;
    }, stop);
}
