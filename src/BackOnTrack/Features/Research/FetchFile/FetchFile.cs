using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>A copy of a frozen file, with the mark of its recipient.</summary>
public sealed record ResearchCopy(FileForm Form, string Mark, ResearchView View, FrozenRows Rows, IReadOnlyList<CodebookRow> Codebook);

/// <summary>
/// Whoever asked fetches the file within its days: a disclosure, each time, under a number that stands on every sheet. It says what was
/// frozen; nothing is counted anew.
/// </summary>
public sealed class FetchFile(Database db, Words words)
{
    public Task<Outcome<ResearchCopy>> Run(Actor actor, Guid id, FileForm? form, CancellationToken stop) => db.Read<ResearchCopy>(actor, Act.ResearchDownload, async tx =>
    {
        if (await tx.ResearchRequests.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return Refusal.NotFound;
        if (form is not { } shape) return new Refusal("House.Refuse.Missing", "As");
        if (!request.Fetch(actor.Account, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<ResearchCopy>.Refused(refusals);
        var box = await tx.ResearchFiles.AsNoTracking().SingleAsync(f => f.Id == id, stop);
        var rows = TreatRows.ReadRows(tx.Hashes.OpenForTheHouse("research_file", "content", id, box.Content));
        var download = ResearchDownload.Of(id, actor.Account, shape, tx.Now);
        tx.Add(download);
        tx.Saw(Act.ResearchDownload, null, download.Id);
        var view = (await tx.ViewOf(id, words, stop))!;
        var mark = words["Research.Say.Mark", view.Recipient, request.Project, view.NameOf(actor.Account), tx.Now, download.Id.ToString("N")[..12], request.KeepUntil];
        return new ResearchCopy(shape, mark, view, rows, view.Say.Codebook(request, rows));
    }, stop);
}
