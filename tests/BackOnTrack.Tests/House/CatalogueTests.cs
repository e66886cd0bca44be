using System.Reflection;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Architecture;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackOnTrack.Tests.House;

/// <summary>What the code believes of the database, compared with what the database says.</summary>
public sealed class CatalogueTests(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<HashSet<string>> Columns(string where = "true") => [.. (await house.Peek<string>($"""
        select string_agg(c.relname || '.' || a.attname, ' ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
        where n.nspname = 'bot' and c.relkind = 'r' and c.relname <> 'migration' and {where}
        """) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    [Fact]
    public async Task Every_column_the_model_names_is_in_the_catalogue()
    {
        var known = await Columns();
        await using var tx = await ((IDbContextFactory<Tx>)house.Services.GetService(typeof(IDbContextFactory<Tx>))!).CreateDbContextAsync();
        Source.None(from entity in tx.Model.GetEntityTypes()
                    let table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema())
                    from property in entity.GetProperties()
                    let column = $"{entity.GetTableName()}.{property.GetColumnName(table)}"
                    where !column.EndsWith(".xmin", StringComparison.Ordinal) && !known.Contains(column)
                    select column);
    }

    [Fact]
    public async Task Every_column_says_what_kind_of_data_it_holds()
    {
        var columns = await Columns();
        Source.None(columns.Except(FieldClasses.All.Keys).Select(c => c + " is in no class").Concat(FieldClasses.All.Keys.Except(columns).Select(c => c + " is no column")));
    }

    [Fact]
    public async Task Whatever_says_something_in_words_about_a_person_rests_sealed()
    {
        var words = await Columns("t.typname in ('text', 'varchar', 'json', 'jsonb', 'text[]') and c.relname not in ('account')");
        string[] codes = ["mentee.category", "mentee.language"];
        var personal = words.Where(c => FieldClasses.All.GetValueOrDefault(c) is DataClass.Criminal or DataClass.Special or DataClass.Third or DataClass.Security);
        var free = await Free(personal);
        Source.None(free.Except(codes));
    }

    [Fact]
    public async Task No_wall_asks_for_each_row_who_it_is_that_asks()
    {
        // What stands in a select of its own is asked once per question; a function that takes nothing of the row says the same for every row.
        var walls = await house.Peek<string>("""
            select coalesce(string_agg(tablename || '.' || policyname, ' '), '') from pg_policies where schemaname = 'bot'
            and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), '\( SELECT [^()]*(\([^()]*(\([^()]*\)[^()]*)*\)[^()]*)*\)', '', 'g')
                ~ 'SESSION_USER|CURRENT_USER|bot\.\w+\((\)|VARIADIC)'
            """);
        Assert.Equal("", walls);
    }

    [Fact]
    public async Task Every_kind_of_record_in_a_file_can_be_asked_for_together_with_the_files_key()
    {
        await using var tx = await ((IDbContextFactory<Tx>)house.Services.GetService(typeof(IDbContextFactory<Tx>))!).CreateDbContextAsync();
        var ask = typeof(CatalogueTests).GetMethod(nameof(NothingFor), BindingFlags.NonPublic | BindingFlags.Static)!;
        var kinds = tx.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsAssignableTo(typeof(IInFile))).ToList();
        Assert.True(kinds.Count > 30);
        foreach (var kind in kinds) await (Task)ask.MakeGenericMethod(kind).Invoke(null, [tx])!;
    }

    /// <summary>Nobody has entered, so the wall shows nothing; the question itself must be one the database understands.</summary>
    private static async Task NothingFor<T>(Tx tx) where T : class, IInFile => Assert.Null(await tx.Set<T>().FindVisible(Guid.NewGuid(), default));

    /// <summary>Codes are words of an enum: the model stores them through a converter. What is left is free text.</summary>
    private async Task<List<string>> Free(IEnumerable<string> columns)
    {
        await using var tx = await ((IDbContextFactory<Tx>)house.Services.GetService(typeof(IDbContextFactory<Tx>))!).CreateDbContextAsync();
        var codes = tx.Model.GetEntityTypes().SelectMany(e => e.GetProperties().Where(p => p.ClrType != typeof(string)).Select(p => $"{e.GetTableName()}.{p.GetColumnName()}")).ToHashSet();
        return [.. columns.Where(c => !codes.Contains(c))];
    }
}
