using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>A request with everything that is known of it but its rows.</summary>
/// <param name="Downloads">The newest first, at most <see cref="ReadResearch.MostDownloads"/>.</param>
public sealed record ResearchView(
    ResearchRequest Request, string Recipient, AnonymityReport Report, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<ResearchDownload> Downloads, int Fetched, ResearchSay Say, DateOnly Today)
{
    public DeletionDuty Duty => Request.Duty(Today);
    public string NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id, "?") : "";
}

/// <summary>Reads a request: who, for what, how far it has come, the report, what each variable means, and when it was fetched.</summary>
public sealed class ReadResearch(Database db, Words words)
{
    public const int MostDownloads = 20;

    /// <param name="act">For which page it is read.</param>
    public Task<Outcome<ResearchView>> Run(Actor actor, Act act, Guid id, CancellationToken stop) => db.Read<ResearchView>(actor, act, async tx =>
    {
        if (await tx.ViewOf(id, words, stop) is not { } view) return Refusal.NotFound;
        tx.Saw(act, null, id);
        return view;
    }, stop);
}

internal static class ResearchViews
{
    public static async Task<ResearchView?> ViewOf(this Tx tx, Guid id, Words words, CancellationToken stop)
    {
        if (await tx.ResearchRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return null;
        var recipient = await tx.Set<Recipient>().AsNoTracking().Where(r => r.Id == request.Recipient).Select(r => r.Name).SingleAsync(stop);
        var downloads = tx.ResearchDownloads.AsNoTracking().Where(d => d.Request == id);
        var newest = await downloads.OrderByDescending(d => d.At).Take(ReadResearch.MostDownloads).ToListAsync(stop);
        var names = await tx.NamesOf([request.RequestedBy, request.DecidedBy ?? request.RequestedBy, request.ConfirmedBy ?? request.RequestedBy, .. newest.Select(d => d.By)], stop);
        return new(request, recipient, request.ReadReport(), names, newest, await downloads.CountAsync(stop), await ResearchSay.Of(tx, words, stop), tx.Now.Day());
    }
}
