using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Network;
using BackOnTrack.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>Something a document can be bound to: of the mentorship's file, as far as the reader finds it.</summary>
public sealed record Place(DocumentAbout About, Guid Record, DateOnly Day)
{
    public string Value => $"{About}/{Record}";

    /// <summary>What a form chose; null when it is nothing that was offered.</summary>
    public static (DocumentAbout About, Guid Record)? In(string? value) =>
        value?.Split('/') is [var kind, var id] && Enum.TryParse<DocumentAbout>(kind, out var about) && Enum.IsDefined(about) && Guid.TryParse(id, out var record) ? (about, record) : null;
}

/// <summary>The documents of a file, newest first, and what new ones can be bound to.</summary>
/// <param name="Drawn">Those of which there is a small picture.</param>
public sealed record DocumentSheet(Guid Mentorship, IReadOnlyList<Document> Documents, IReadOnlyList<Place> Places, IReadOnlySet<Guid> Drawn, bool More)
{
    public string At => $"/mentorships/{Mentorship}/documents";
}

/// <summary>Lists what was brought in. Also what the form of a new one reads.</summary>
public sealed class ListDocuments(Database db)
{
    public const int PerPage = 50;
    private const int MostPlaces = 20;

    public Task<Outcome<DocumentSheet>> Run(Actor actor, Guid mentorship, int page, CancellationToken stop) => db.Read<DocumentSheet>(actor, Act.DocumentList, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        tx.Saw(Act.DocumentList, about.Mentee, mentorship);
        var rows = await tx.Documents.AsNoTracking().Where(d => d.Mentee == about.Mentee).OrderByDescending(d => d.AddedAt).ThenByDescending(d => d.Id)
            .Skip((Math.Max(page, 1) - 1) * PerPage).Take(PerPage + 1).ToListAsync(stop);
        foreach (var row in rows) if (row.Name is not null) await tx.Open(row, stop);
        var sessions = await tx.Sessions.Where(s => s.Mentorship == mentorship && tx.Set<SessionNote>().Any(n => n.Id == s.Id)).OrderByDescending(s => s.OccurredOn).Take(MostPlaces).Select(s => new Place(DocumentAbout.Session, s.Id, s.OccurredOn)).ToListAsync(stop);
        var meetings = await tx.NetworkMeetings.Where(m => m.Mentee == about.Mentee).OrderByDescending(m => m.On).Take(MostPlaces).Select(m => new Place(DocumentAbout.NetworkMeeting, m.Id, m.On)).ToListAsync(stop);
        var inquiries = await tx.Inquiries.Where(i => i.Mentee == about.Mentee).OrderByDescending(i => i.ReceivedOn).Take(MostPlaces).Select(i => new Place(DocumentAbout.Inquiry, i.Id, i.ReceivedOn)).ToListAsync(stop);
        var ids = rows.Select(d => d.Id).ToArray();
        var drawn = await tx.DocumentPictures.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(stop);
        return new DocumentSheet(mentorship, [.. rows.Take(PerPage)], [new(DocumentAbout.Mentorship, mentorship, about.ProposedOn), .. sessions, .. meetings, .. inquiries], drawn.ToHashSet(), rows.Count > PerPage);
    }, stop);
}
