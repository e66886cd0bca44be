using BackOnTrack.Access;
using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Drafts;

/// <summary>A draft is its writer's alone: nobody else sees it, whatever their reach.</summary>
public sealed class DraftsTables : ITables
{
    private static readonly Act[] Keeps = [Act.DraftKeep];

    public void Map(ModelBuilder model) => model.Entity<Draft>().Ignore(d => d.Typed);

    public IEnumerable<Wall> Walls =>
        [new("draft", "mentee", Keeps, Keeps, Keeps, Keeps, Also: "account = (select bot.actor()) or (select bot.hat()) = 'system'")];
}

[DbContext(typeof(Tx)), Migration("0080_drafts")]
public sealed class DraftsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0364_desk_drafts")]
public sealed class DeskDraftsMigration : SqlFile;
