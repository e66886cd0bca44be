using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>What a mentorship's page says of documents: how many the reader finds, and the way in.</summary>
public sealed class DocumentsPart : IMentorshipPart
{
    public int Order => 40;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentee<Domain.Documents.Document>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop) => AccessTable.Allows(Act.DocumentList, tx.Actor.Hat)
        ? new("Documents.Title.List", "/Features/Documents/_Facts.cshtml", new DocumentFacts(mentorship.Id, shelves.Hold<Domain.Documents.Document>() ? await Found(tx, mentorship.Mentee) : 0))
        : null;

    private static readonly Func<Tx, Guid, Task<int>> Found = EF.CompileAsyncQuery((Tx tx, Guid mentee) =>
        tx.Set<Domain.Documents.Document>().Count(document => document.Mentee == mentee && document.RemovedAt == null && document.ReplacedAt == null));
}

/// <summary>How many documents there are for the reader.</summary>
public sealed record DocumentFacts(Guid Mentorship, int Count);
