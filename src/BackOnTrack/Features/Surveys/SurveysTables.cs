using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Surveys;

/// <summary>Nobody's file: a line says what was used and where it lies, never about whom.</summary>
public sealed class SurveysTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<Instrument>();

    public IEnumerable<Wall> Walls => [new("instrument", "id", [Act.InstrumentRead], [Act.InstrumentKeep], [Act.InstrumentKeep], Unit: "")];
}

/// <summary>The tables of this room.</summary>
public static class SurveysRows
{
    extension(Tx tx)
    {
        public DbSet<Instrument> Instruments => tx.Set<Instrument>();
    }
}

[DbContext(typeof(Tx)), Migration("0245_instruments")]
public sealed class InstrumentsMigration : SqlFile;
