using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Inquiries;

/// <summary>Where inquiries lie. A draft is its author's alone, whatever else somebody may.</summary>
public sealed class InquiriesTables : ITables
{
    /// <summary>Acts of the assessment that move an inquiry.</summary>
    private static readonly Act[] Moves = [Act.InquiryDraft, Act.InquirySubmit, Act.AssessmentPrepare, Act.DecisionAsk, Act.DecisionMake, Act.DecisionChange];

    public void Map(ModelBuilder model)
    {
        model.Entity<Inquiry>().PrimitiveCollection(i => i.Occasions).ElementType().HasConversion<SnakeConverter<Occasion>>();
        model.Entity<Inquiry>().PrimitiveCollection(i => i.WishedBackgrounds).ElementType().HasConversion<SnakeConverter<WishedBackground>>();
        // Whoever is asked about first, then what is asked: saved together they go out in this order.
        model.Entity<Inquiry>().HasOne<Mentee>().WithMany().HasForeignKey(i => i.Mentee).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<RegisterImport>();
        model.Entity<RegisterPiece>().HasKey(p => new { p.Import, p.Part, p.Number });
        model.Entity<ImportMapping>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("inquiry", "mentee", [Act.InquiryRead, Act.InquiryList, Act.InquiryListOwn, Act.InquiryOutcomeRead, Act.AssessmentRead, Act.WaitingList],
            [Act.InquiryRegister, Act.InquiryDraft, Act.RegisterImport], Moves, [Act.RegisterImportUndo],
            Also: "state <> 'draft' or author = (select bot.actor())"),
    ];
}

/// <summary>The tables of this room.</summary>
public static class InquiriesOfTheHouse
{
    extension(Tx tx)
    {
        public DbSet<Inquiry> Inquiries => tx.Set<Inquiry>();
    }
}

[DbContext(typeof(Tx)), Migration("0020_inquiries")]
public sealed class InquiriesMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0021_register_import")]
public sealed class RegisterImportMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0092_uploads_and_establishments")]
public sealed class UploadsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0392_references_asked_quickly")]
public sealed class ReferencesAskedQuickly : SqlFile;

[DbContext(typeof(Tx)), Migration("0385_matters_not_told")]
public sealed class MattersNotTold : SqlFile;

[DbContext(typeof(Tx)), Migration("0425_imports_with_custody")]
public sealed class ImportsWithCustody : SqlFile;
