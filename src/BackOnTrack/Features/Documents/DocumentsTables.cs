using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Documents;

/// <summary>
/// Where documents lie. A row is there for whoever finds the record it is bound to: the condition asks the record's own table,
/// whose wall answers. A new kind of record is a value of <see cref="DocumentAbout"/> and a line here.
/// </summary>
public sealed class DocumentsTables : ITables
{
    /// <summary>The table whose readers are the document's: of a session the note, because what was said has fewer readers than that it was.</summary>
    private static readonly (DocumentAbout About, string Table)[] Records =
    [
        (DocumentAbout.Mentorship, "mentorship"),
        (DocumentAbout.Session, "session_note"),
        (DocumentAbout.NetworkMeeting, "network_meeting"),
        (DocumentAbout.Inquiry, "inquiry"),
    ];

    private static readonly string RecordIsThere = $"case about {string.Join(' ', Records.Select(r => $"when '{Snake.Of(r.About)}' then record in (select r.id from bot.{r.Table} r where r.id = record)"))} else false end";

    public void Map(ModelBuilder model)
    {
        model.Entity<Document>().Ignore(document => document.IsThere);
        model.Entity<DocumentPicture>().Ignore(picture => picture.File).HasOne<Document>().WithOne().HasForeignKey<DocumentPicture>(picture => picture.Id).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<DocumentBody>().Ignore(body => body.File).HasOne<Document>().WithOne().HasForeignKey<DocumentBody>(body => body.Id).OnDelete(DeleteBehavior.ClientNoAction);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("document", "mentee", [Act.DocumentList], [Act.DocumentBring], [Act.DocumentBring, Act.DocumentRemove], Also: RecordIsThere),
        new("document_picture", "mentee", [Act.DocumentGlance], [Act.DocumentBring], [], Remove: [Act.DocumentRemove], Also: RecordIsThere),
        new("document_body", "mentee", [Act.DocumentTake], [Act.DocumentBring], [], Remove: [Act.DocumentRemove], Also: RecordIsThere),
    ];
}

[DbContext(typeof(Tx)), Migration("0210_documents")]
public sealed class DocumentsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0313_small_pictures")]
public sealed class SmallPicturesMigration : SqlFile;

/// <summary>The rows of this room by name.</summary>
public static class DocumentsRows
{
    extension(Tx tx)
    {
        public DbSet<Document> Documents => tx.Set<Document>();
        public DbSet<DocumentBody> DocumentBodies => tx.Set<DocumentBody>();
        public DbSet<DocumentPicture> DocumentPictures => tx.Set<DocumentPicture>();
    }
}
