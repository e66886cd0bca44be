using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.MapRegister;

/// <summary>Says what the columns and words of a register mean; names every question still open.</summary>
public sealed class MapRegister(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, MappingInput input, CancellationToken stop) => db.Write(actor, Act.RegisterImport, async tx =>
    {
        if (await tx.Set<RegisterImport>().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } import) return Refusal.NotFound;
        var survey = tx.Look(import).Survey;
        var mapping = FirstGuess.Complete(input.ToMapping(survey), survey, places: []);
        var open = FirstGuess.Open(mapping, survey);
        if (open.Count > 0) return Outcome<Guid>.Refused(open);
        if (!import.Map(tx.Hashes.Seal("mapping", id, mapping)).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.RegisterImport, mentee: null, id);
        return id;
    }, stop);
}
