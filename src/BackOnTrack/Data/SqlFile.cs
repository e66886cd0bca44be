using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Data;

/// <summary>
/// A numbered SQL file, run by EF's own migrator. Derive an empty class per file, with the file's name as the
/// migration's id, in the module's <c>…Tables.cs</c>.
/// </summary>
public abstract class SqlFile : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var id = GetType().GetCustomAttribute<MigrationAttribute>()!.Id;
        using var file = typeof(SqlFile).Assembly.GetManifestResourceStream($"BackOnTrack.Data.Migrations.{id}.sql")
            ?? throw new InvalidOperationException($"There is no SQL file for the migration {id}.");
        migrationBuilder.Sql(new StreamReader(file).ReadToEnd());
    }
}

[Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(Tx)), Migration("0001_house")]
public sealed class HouseMigration : SqlFile;

[Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(Tx)), Migration("0100_guards")]
public sealed class GuardsMigration : SqlFile;

[Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(Tx)), Migration("0314_forms_sent_twice")]
public sealed class FormsSentTwiceMigration : SqlFile;
