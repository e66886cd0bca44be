using System.Text.Json;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Surveys;

/// <summary>
/// Nobody's file. Who was asked is seen by themselves and by the house; what was answered (<c>survey_answer</c>, 0290) is not mapped,
/// because the application has no right to it: it goes in and comes out through functions that give numbers.
/// </summary>
public sealed class SurveysTables : ITables
{
    private const string PublishedOrWriting = "published_at is not null or (select bot.wears('evaluator', 'system'))";
    private const string OwnOrHouse = "account = (select bot.actor()) or (select bot.hat()) = 'system'";
    private static readonly Act[] Readers = [Act.SurveyRead, Act.SurveyFormRead];

    public void Map(ModelBuilder model)
    {
        model.Entity<Instrument>();
        model.Entity<Survey>();
        model.Entity<SurveyItem>().HasOne<Survey>().WithMany().HasForeignKey(i => i.Survey);
        model.Entity<SurveyRound>().HasOne<Survey>().WithMany().HasForeignKey(r => r.Survey);
        model.Entity<SurveyAsked>().HasOne<SurveyRound>().WithMany().HasForeignKey(a => a.Round);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("instrument", "id", [Act.InstrumentRead], [Act.InstrumentKeep], [Act.InstrumentKeep], Unit: ""),
        new("survey", "id", Readers, [Act.SurveyWrite], [Act.SurveyWrite], Remove: [Act.SurveyWrite], Also: PublishedOrWriting, Unit: ""),
        new("survey_item", "survey", Readers, [Act.SurveyWrite], [Act.SurveyWrite], Remove: [Act.SurveyWrite], Unit: ""),
        new("survey_round", "id", Readers, [Act.SurveySend], [Act.SurveyCarry], Unit: ""),
        new("survey_asked", "account", [Act.SurveyFormRead], [Act.SurveyCarry], [Act.SurveyCarry], Also: OwnOrHouse, Unit: ""),
    ];
}

/// <summary>The tables of this room, and the ways to the answers.</summary>
public static class SurveysRows
{
    private sealed record PartLine(int Unit, int Asked, int Answered);
    private sealed record CountLine(Guid Item, int Unit, string What, decimal Value, int N);
    private sealed record WordsLine(Guid Id, Guid Item, byte[] Words);

    extension(Tx tx)
    {
        public DbSet<Instrument> Instruments => tx.Set<Instrument>();
        public DbSet<Survey> Surveys => tx.Set<Survey>();
        public DbSet<SurveyItem> SurveyItems => tx.Set<SurveyItem>();
        public DbSet<SurveyRound> SurveyRounds => tx.Set<SurveyRound>();
        public DbSet<SurveyAsked> SurveyAsked => tx.Set<SurveyAsked>();

        /// <summary>Ticks off that the actor has answered and puts the answers down without a name; false where the database takes none.</summary>
        public Task<bool> PutDown(Guid round, IReadOnlyList<GivenAnswer> given, CancellationToken stop)
        {
            var rows = JsonSerializer.Serialize(given.Select(g => new
            {
                id = g.Id, item = g.Item, choices = g.Choices, number = g.Number,
                words = g.Words is null ? null : Convert.ToBase64String(tx.Hashes.SealForTheHouse("survey_answer", "words", g.Id, g.Words)),
            }));
            return tx.Ask<bool>($"select bot.answer_survey({round}, {rows}::jsonb)", stop);
        }

        /// <summary>How many were asked and have answered, by unit.</summary>
        public async Task<IReadOnlyDictionary<int, Part>> PartsOf(Guid round, CancellationToken stop) =>
            await tx.Database.SqlQuery<PartLine>($"select unit as \"Unit\", asked as \"Asked\", answered as \"Answered\" from bot.survey_parts({round})").ToDictionaryAsync(p => p.Unit, p => new Part(p.Asked, p.Answered), stop);

        /// <summary>What was answered to each item, by unit; nothing before the round has closed. Not yet protected: nobody is shown it.</summary>
        internal async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<int, ItemCount>>> CountsOf(Guid round, IReadOnlyList<SurveyItem> items, CancellationToken stop)
        {
            var lines = (await tx.Database.SqlQuery<CountLine>($"select item as \"Item\", unit as \"Unit\", what as \"What\", value as \"Value\", n as \"N\" from bot.survey_counts({round})").ToListAsync(stop)).ToLookup(l => l.Item);
            return items.ToDictionary(i => i.Id, i => (IReadOnlyDictionary<int, ItemCount>)lines[i.Id].GroupBy(l => l.Unit).ToDictionary(g => g.Key, g => Count(i, g)));
        }

        /// <summary>The words of the whole round or of one unit, by item, in an order of chance; only of items that five have answered in words.</summary>
        internal async Task<ILookup<Guid, string>> WordsOf(Guid round, int? unit, CancellationToken stop) =>
            (await tx.Database.SqlQuery<WordsLine>($"select id as \"Id\", item as \"Item\", words as \"Words\" from bot.survey_words({round}, nullif({unit ?? 0}, 0))").ToListAsync(stop))
                .OrderBy(w => w.Id).ToLookup(w => w.Item, w => tx.Hashes.OpenForTheHouse("survey_answer", "words", w.Id, w.Words));
    }

    private static ItemCount Count(SurveyItem item, IEnumerable<CountLine> lines)
    {
        var (by, people, sum) = (new int[SurveyAnswers.Places(item)], 0, 0m);
        IReadOnlyList<NumberBand> bands = item.Kind is ItemKind.Number ? NumberBand.Of(item) : [];
        foreach (var line in lines)
            if (line.What == "people") people = line.N;
            else
            {
                by[line.What == "number" ? NumberBand.At(bands, line.Value) : (int)line.Value] += line.N;
                sum += line.Value * line.N;
            }
        return new(people, sum, by);
    }
}

[DbContext(typeof(Tx)), Migration("0245_instruments")]
public sealed class InstrumentsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0290_surveys")]
public sealed class SurveysMigration : SqlFile;
