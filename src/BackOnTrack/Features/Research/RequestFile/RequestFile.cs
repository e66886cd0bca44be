using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>
/// Asks for a research file. Its report is made of the rows in the same transaction: what cannot be made fit to leave is refused here,
/// with the variable to change, and never reaches the second person. Whoever asks sees numbers, and no row.
/// </summary>
public sealed class RequestFile(Database db, Words words)
{
    public Task<Outcome<Guid>> Run(Actor actor, ResearchInput input, CancellationToken stop) => db.Write(actor, Act.ResearchRequest, async tx =>
    {
        var recipient = await tx.Set<Recipient>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == input.Recipient, stop);
        var units = await tx.Ask<int[]>($"select bot.figure_units()", stop);
        if (!ResearchRequest.Ask(input, recipient, units, actor.Account, tx.Now.Day(), tx.Now).Accepted(out var request, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(request);
        await tx.SaveChangesAsync(stop); // the rows are given to a request that stands there
        if (!(await tx.Treat(request, words, stop)).Accepted(out var treated, out var unfit)) return Outcome<Guid>.Refused(unfit);
        if (await tx.StandsInTheWay(request, treated.Report, nameof(input.FromYear), words, stop) is { } inTheWay) return inTheWay;
        request.Bring(treated.Report.ToText());
        tx.Did(Act.ResearchRequest, null, request.Id);
        return request.Id;
    }, stop);
}

/// <summary>The research bodies of the register, for the form.</summary>
public sealed class OfferRequest(Database db)
{
    private const int Most = 500;

    public Task<Outcome<IReadOnlyList<Recipient>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<Recipient>>(actor, Act.ResearchRequest, async tx =>
    {
        var today = tx.Now.Day();
        var bodies = await tx.Set<Recipient>().AsNoTracking().Where(r => r.Kind == RecipientKind.ResearchBody && r.From <= today && (r.Until == null || r.Until > today)).OrderBy(r => r.Name).Take(Most).ToListAsync(stop);
        tx.Saw(Act.ResearchRequest, null);
        return bodies;
    }, stop);
}
