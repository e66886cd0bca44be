using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Asking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Asking;

/// <summary>Where codes lie that let a mentee answer alone, whatever is asked; never open to anybody who is or was mentor there.</summary>
public sealed class AskingTables : ITables
{
    private static readonly Act[] Make = [Act.RelationshipCodeMake, Act.LifeAreaCodeMake];

    public void Map(ModelBuilder model) => model.Entity<AnswerCode>();

    public IEnumerable<Wall> Walls =>
    [
        new("answer_code", "mentee", Make, Make, [.. Make, Act.RelationshipAnswer, Act.LifeAreaAnswer], Also: "mentorship <> all ((select bot.mentored())::uuid[])"),
    ];
}

[DbContext(typeof(Tx)), Migration("0320_asking")]
public sealed class AskingMigration : SqlFile;
