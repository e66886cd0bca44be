using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Surveys;

/// <summary>Writes down that an instrument of others was used, and where it is kept.</summary>
public sealed class RecordInstrument(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, InstrumentInput input, CancellationToken stop) => db.Write(actor, Act.InstrumentKeep, async tx =>
    {
        if (!Instrument.Record(input, clock.Today(), actor.Account, tx.Now).Accepted(out var instrument, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(instrument);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.InstrumentKeep, null, instrument.Id);
        return instrument.Id;
    }, stop);
}
