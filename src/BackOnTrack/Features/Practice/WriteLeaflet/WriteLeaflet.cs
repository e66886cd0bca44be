using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>The leaflet's parts as typed.</summary>
public sealed class LeafletInput
{
    public string? Headline { get; set; }
    public string? Aim { get; set; }
    public string? ForWhom { get; set; }
    public string? HowItWorks { get; set; }
    public string? Mentors { get; set; }
    public string? Results { get; set; }
    public string? TakeItUp { get; set; }

    public LeafletParts ToParts() => new(Headline, Aim, ForWhom, HowItWorks, Mentors, Results, TakeItUp);

    public static LeafletInput From(LeafletParts p) =>
        new() { Headline = p.Headline, Aim = p.Aim, ForWhom = p.ForWhom, HowItWorks = p.HowItWorks, Mentors = p.Mentors, Results = p.Results, TakeItUp = p.TakeItUp };
}

/// <summary>Writes the leaflet's words in one language; facts and figures come from the entry by themselves.</summary>
public sealed class WriteLeaflet(Database db)
{
    /// <param name="seen">Which save the form showed; 0 where there was none.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, string? language, LeafletInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null || Languages.Known(language) is not { } code) return Refusal.NotFound;
        var known = await tx.Leaflets.SingleOrDefaultAsync(l => l.Practice == id && l.Language == code, stop);
        if ((known?.Version ?? 0) != seen) return Refusal.Conflict;
        var leaflet = known ?? PracticeLeaflet.For(practice, code, tx.Now);
        if (practice.PublicVersion is not null && (await tx.TakenBack(stop)).StandIn(input.ToParts().All.Select(p => p.Text))) return new Refusal("Practice.Refuse.QuoteWithdrawn");
        if (!leaflet.Write(input.ToParts(), actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (known is null) tx.Add(leaflet);
        var others = await tx.Leaflets.AsNoTracking().Where(l => l.Practice == id && l.Language != code).ToListAsync(stop);
        await tx.LookAgainForQuotes(practice, [.. others.Append(leaflet).SelectMany(l => l.Parts.All).Select(p => p.Text)], await tx.Latest(id, stop), stop);
        tx.Did(Act.PracticeWrite, null, leaflet.Id);
        return leaflet.Id;
    }, stop);
}
