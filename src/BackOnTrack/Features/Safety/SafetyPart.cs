using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>One disclosure on a mentorship's page.</summary>
public sealed record SharedWith(Disclosure Disclosure, string Recipient);

/// <summary>What a mentorship's page says of incidents, duties and disclosures: facts, and the way in.</summary>
public sealed record SafetyFacts(Mentorship Mentorship, IReadOnlyList<Incident> Incidents, IReadOnlyList<Duty> Duties, IReadOnlyList<SharedWith> Shared, Role Hat, DateOnly Today)
{
    public bool May(Act act) => AccessTable.Allows(act, Hat);
}

public sealed class SafetyPart : IMentorshipPart
{
    private const int Latest = 5;

    public int Order => 40;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentorship<Incident>(), Shelf.OfMentorship<Duty>(), Shelf.OfMentorship<Disclosure>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop)
    {
        if (!AccessTable.Allows(Act.IncidentRead, tx.Actor.Hat)) return null;
        var incidents = await shelves.Rows(Happened(tx, mentorship.Id), stop);
        var duties = await shelves.Rows(Used(tx, mentorship.Id), stop);
        List<SharedWith> shared = shelves.Hold<Disclosure>() && AccessTable.Allows(Act.DisclosureRead, tx.Actor.Hat) ? await Given(tx, mentorship.Id).ToListAsync(stop) : [];
        return new("Safety.Title.Part", "/Features/Safety/_Safety.cshtml", new SafetyFacts(mentorship, incidents, duties, shared, tx.Actor.Hat, tx.Now.Day()));
    }

    // The page everybody opens: its queries are compiled once.
    private static readonly Func<Tx, Guid, IAsyncEnumerable<Incident>> Happened = EF.CompileAsyncQuery((Tx tx, Guid id) =>
        tx.Set<Incident>().AsNoTracking().Where(i => i.Mentorship == id).OrderByDescending(i => i.HappenedAt).Take(Latest));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<Duty>> Used = EF.CompileAsyncQuery((Tx tx, Guid id) =>
        tx.Set<Duty>().AsNoTracking().Where(d => d.Mentorship == id).OrderByDescending(d => d.AskedAt).Take(Latest));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<SharedWith>> Given = EF.CompileAsyncQuery((Tx tx, Guid id) =>
        tx.Set<Disclosure>().AsNoTracking().Where(d => d.Mentorship == id).OrderByDescending(d => d.PreparedAt).Take(Latest)
            .Join(tx.Set<Recipient>().AsNoTracking(), d => d.Recipient, r => r.Id, (d, r) => new SharedWith(d, r.Name)));
}
