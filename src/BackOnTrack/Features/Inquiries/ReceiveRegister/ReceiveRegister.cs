using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Inquiries.ReceiveRegister;

/// <summary>Takes a register's file in, sealed, and looks it over once. It becomes no inquiry here.</summary>
public sealed class ReceiveRegister(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, string fileName, Stream file, int? unit, CancellationToken stop) => db.Write(actor, Act.RegisterImport, async tx =>
    {
        var units = await tx.UnitsOfActor(stop);
        if (unit is null && units.Count > 1) return new Refusal("Inquiries.Refuse.Unit", "Unit");
        if ((unit is { } chosen && units.Contains(chosen) ? chosen : units is [var only, ..] ? only : 0) is not (> 0 and var into)) return new Refusal("Inquiries.Refuse.NoUnit", "Register");

        var id = Guid.CreateVersion7(tx.Now);
        tx.Add(new RegisterImport(id, into, actor.Account, [], tx.Now));
        await tx.SaveChangesAsync(stop);
        var detector = new EncodingDetector();
        if (await tx.Keep(id, PiecePart.File, file, detector.Add, stop) == 0) return new Refusal("Inquiries.Refuse.EmptyFile", "Register");
        try
        {
            var looked = Look(tx, id, Path.GetFileName(fileName), detector.Result());
            if (looked.Survey.Rows == 0 || looked.Format.Headings.Length < 2) return new Refusal("Inquiries.Refuse.NoTable", "Register");
            var import = (await tx.Set<RegisterImport>().FindAsync([id], stop))!;
            import.Look(tx.Hashes.Seal("looked", id, looked));
        }
        catch (RegisterUnreadableException unreadable)
        {
            return new Refusal("Inquiries.Refuse.Unreadable", "Register", [unreadable.Row]);
        }
        tx.Did(Act.RegisterImport, mentee: null, id);
        return id;
    }, stop);

    private Looked Look(Tx tx, Guid import, string fileName, RegisterEncoding encoding)
    {
        var format = RegisterFile.Detect(tx.Read(import, PiecePart.File), encoding);
        var survey = new RegisterSurvey(format.Headings, clock.Today());
        foreach (var row in RegisterFile.Rows(tx.Read(import, PiecePart.File), format)) survey.Add(row);
        return new(fileName, format, survey.Result());
    }
}
