using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A file strangers may have.</summary>
public sealed record PublicFile(int Number, DeliverableKind Kind, string Title, string Language);

/// <summary>A practice as strangers read it: the version somebody opened, without anybody to ask for by name.</summary>
public sealed record PublicPractice(int Number, RanEntry Entry, DateTimeOffset PublishedAt, IReadOnlyList<string> Leaflets, IReadOnlyList<PublicFile> Files);

public sealed class ReadPublicPractice(Database db)
{
    private const int MostFiles = 100;

    public Task<Outcome<PublicPractice>> Run(int number, CancellationToken stop) => db.Read<PublicPractice>(Actor.House, Act.PracticePublic, async tx =>
    {
        if (await tx.Shown(number, stop) is not var (practice, version)) return Refusal.NotFound;
        var leaflets = await tx.Leaflets.Where(l => l.Practice == practice.Id).Select(l => l.Language).ToListAsync(stop);
        var files = await tx.Deliverables.AsNoTracking().Where(d => d.Practice == practice.Id && d.IsPublic).OrderBy(d => d.Title).ThenBy(d => d.Number).Take(MostFiles)
            .Select(d => new PublicFile(d.Number, d.Kind, d.Title, d.Language)).ToListAsync(stop);
        return new PublicPractice(number, PublicText.Of(version.Entry), version.PublishedAt, leaflets, files);
    }, stop);
}

/// <summary>The leaflet of a practice strangers may read, in one language; with the facts of the version they read.</summary>
public sealed class ReadPublicLeaflet(Database db)
{
    public Task<Outcome<LeafletSheet>> Run(int number, string language, CancellationToken stop) => db.Read<LeafletSheet>(Actor.House, Act.PracticePublic, async tx =>
    {
        if (await tx.Shown(number, stop) is not var (practice, version)) return Refusal.NotFound;
        var leaflet = await tx.Leaflets.AsNoTracking().SingleOrDefaultAsync(l => l.Practice == practice.Id && l.Language == language, stop);
        return leaflet is null ? Refusal.NotFound : new LeafletSheet(practice.Id, language, leaflet, PublicText.Of(version.Entry), IsPublished: true);
    }, stop);
}

/// <summary>The newest file of a deliverable that is open, of a practice that is open. Anything else is the page that is not there.</summary>
public sealed class ReadPublicFile(Database db)
{
    public Task<Outcome<DeliverableBytes>> Run(int number, CancellationToken stop) => db.Read<DeliverableBytes>(Actor.House, Act.PracticePublic, async tx =>
    {
        var practices = tx.Practices;
        var open = tx.Deliverables.Where(d => d.Number == number && d.IsPublic && practices.Any(p => p.Id == d.Practice && p.PublicVersion != null));
        var file = await tx.DeliverableVersions.AsNoTracking().Where(v => v.WithdrawnAt == null && open.Any(d => d.Id == v.Deliverable)).OrderByDescending(v => v.Edition).FirstOrDefaultAsync(stop);
        return file is null ? Refusal.NotFound : DeliverableBytes.Open(tx, file);
    }, stop);
}

/// <summary>
/// The one question behind every public page: whether somebody opened it, and which version. One with a sentence in it whose speaker took
/// the consent back is not there, however it came to be open.
/// </summary>
internal static class OpenPractices
{
    public static async Task<(PracticeEntry Practice, PracticeVersion Version)?> Shown(this Tx tx, int number, CancellationToken stop)
    {
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number && p.PublicVersion != null, stop);
        if (practice is null) return null;
        var version = await tx.PracticeVersions.AsNoTracking().SingleAsync(v => v.Id == practice.PublicVersion, stop);
        return (await tx.TakenBack(stop)).StandIn(version.Entry) ? null : (practice, version);
    }
}
