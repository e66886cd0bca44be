using System.Security.Cryptography;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

public sealed class DecisionInput
{
    public bool? Yes { get; set; }

    /// <summary>That the report was read.</summary>
    public bool Read { get; set; }
    public DateOnly? ReadyUntil { get; set; }
    public string? Reason { get; set; }

    /// <summary>The content of the report that was shown.</summary>
    public string? Seen { get; set; }
}

/// <summary>
/// A second person says yes or no with the report before them. With the yes the rows are frozen as the report has them, sealed, each under a
/// name drawn by chance; nothing that leads back is kept. Where the rows have changed since the report was shown, it is shown anew.
/// </summary>
public sealed class DecideFile(Database db, Words words)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, DecisionInput input, CancellationToken stop) => db.Write(actor, Act.ResearchDecide, async tx =>
    {
        if (await tx.ResearchRequests.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return Refusal.NotFound;
        if (input.Yes is null) return new Refusal("House.Refuse.Missing", nameof(input.Yes));
        if (!request.MayBeDecided(actor.Account).Accepted(out _, out var not)) return Outcome<Guid>.Refused(not);
        var refused = input.Yes is true ? await Approve(tx, request, input, stop) : request.Refuse(input.Reason, actor.Account, tx.Now).Refusals;
        if (refused.Count > 0) return Outcome<Guid>.Refused(refused);
        tx.Did(Act.ResearchDecide, null, id);
        return id;
    }, stop);

    private async Task<IReadOnlyList<Refusal>> Approve(Tx tx, ResearchRequest request, DecisionInput input, CancellationToken stop)
    {
        if (!(await tx.Treat(request, words, stop)).Accepted(out var treated, out var unfit)) return [.. unfit.Select(r => r with { Field = nameof(input.Yes) })];
        if (treated.Report.Content != input.Seen) return [new("Research.Refuse.Changed", nameof(input.Read))];
        if (await tx.StandsInTheWay(request, treated.Report, nameof(input.Yes), words, stop) is { } inTheWay) return [inTheWay];
        var (rows, today) = (FrozenRows.Freeze(request.Chosen(), treated.Kept, RandomNumberGenerator.GetInt32), tx.Now.Day());
        var registered = ResearchRequest.CanReceive(await tx.Set<Recipient>().AsNoTracking().SingleAsync(r => r.Id == request.Recipient, stop), today);
        if (!request.Approve(input.ReadyUntil, input.Read, treated.Report.ToText(), rows.Check(), registered, tx.Actor.Account, today, tx.Now).Accepted(out _, out var no)) return no;
        tx.Add(ResearchFile.Of(request.Id, tx.Hashes.SealForTheHouse("research_file", "content", request.Id, rows.ToText())));
        return [];
    }
}

/// <summary>What is decided about, with the report of the rows as they are now.</summary>
/// <param name="Now">None where it is decided already, or is the reader's own request, or the rows are no longer fit to leave.</param>
public sealed record ToDecide(ResearchView View, AnonymityReport? Now, IReadOnlyList<Refusal> Against)
{
    public bool Changed => Now is { } now && now.Content != View.Report.Content;
}

/// <summary>Makes the report anew for whoever decides: numbers, and no row.</summary>
public sealed class OfferDecision(Database db, Words words)
{
    public Task<Outcome<ToDecide>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ToDecide>(actor, Act.ResearchDecide, async tx =>
    {
        if (await tx.ViewOf(id, words, stop) is not { } view) return Refusal.NotFound;
        tx.Saw(Act.ResearchDecide, null, id);
        if (!view.Request.MayBeDecided(actor.Account).Accepted(out _, out var not)) return new ToDecide(view, null, not);
        return (await tx.Treat(view.Request, words, stop)).Accepted(out var treated, out var unfit) ? new ToDecide(view, treated.Report, []) : new ToDecide(view, null, unfit);
    }, stop);
}
