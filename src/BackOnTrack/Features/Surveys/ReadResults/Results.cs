using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>The results of a round as page and file read them: nothing gets past the protection on its way out.</summary>
internal static class Results
{
    /// <summary>One round, counted and not yet asked by anybody: what protection needs to know of all units to show one.</summary>
    private sealed record Counted(SurveyRound Round, Survey Survey, IReadOnlyList<SurveyItem> Items, IReadOnlyDictionary<int, Part> Parts, IReadOnlyDictionary<Guid, IReadOnlyDictionary<int, ItemCount>> Counts)
    {
        public Part Whole { get; } = new(Parts.Values.Sum(p => p.Asked), Parts.Values.Sum(p => p.Answered));
        public IReadOnlySet<int> Open { get; } = SurveyProtection.Units(Parts);

        /// <summary>How many of the whole, or of a unit; null where that would say who.</summary>
        public Part? Of(Unit? unit) => unit is null ? Whole : Open.Contains(unit.Id) ? Parts[unit.Id] : null;

        public ItemShown? Shown(SurveyItem item, Unit? unit) => unit is null ? SurveyProtection.Whole(ItemScale.Of(item), Counts[item.Id]) : SurveyProtection.Of(unit.Id, ItemScale.Of(item), Counts[item.Id], Open);
    }

    extension(Tx tx)
    {
        public async Task<RoundResults?> ResultsOf(Guid id, int? unit, Guid? beside, CancellationToken stop)
        {
            if (await Count(tx, id, stop) is not { } counted) return null;
            var (units, whole) = (await MineOf(tx, stop), tx.Actor.Hat is not Role.Coordinator);
            var shown = whole ? null : units.FirstOrDefault(u => u.Id == unit) ?? units.FirstOrDefault(u => counted.Parts.ContainsKey(u.Id)) ?? (units.Count > 0 ? units[0] : null);
            var state = StateOf(counted, shown, whole, tx.Now.Day());
            var part = whole || shown is not null ? counted.Of(shown) : null;
            if (state is not ResultState.Shown) return new(counted.Round, counted.Survey, shown, units, state, part, [], [], null);
            var others = await OthersOf(tx, counted, stop);
            var other = others.FirstOrDefault(o => o.Round.Id == beside);
            var then = other is null ? null : await Count(tx, other.Round.Id, stop);
            var words = await tx.WordsOf(id, shown?.Id, stop);
            return new(counted.Round, counted.Survey, shown, units, state, part, [.. counted.Items.Select(i => Item(counted, i, shown, words[i.Id], then))], others, other);
        }
    }

    private static ItemResult Item(Counted counted, SurveyItem item, Unit? unit, IEnumerable<string> words, Counted? then)
    {
        var shown = counted.Shown(item, unit);
        var before = then?.Items.FirstOrDefault(item.AsksTheSameAs);
        return new(item, shown, shown is null ? [] : [.. words], before is not null && then!.Of(unit) is { } part ? new(part.Asked, then.Shown(before, unit)) : null);
    }

    private static ResultState StateOf(Counted counted, Unit? unit, bool whole, DateOnly today) =>
        !counted.Round.IsClosed(today) ? ResultState.NotClosed
        : !whole && unit is null ? ResultState.NoUnit
        : counted.Whole.Answered < SurveyProtection.Few ? ResultState.TooFew
        : unit is not null && !counted.Open.Contains(unit.Id) ? ResultState.UnitTooFew : ResultState.Shown;

    private static async Task<Counted?> Count(Tx tx, Guid id, CancellationToken stop)
    {
        var round = await tx.SurveyRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop);
        if (round is null) return null;
        var survey = await tx.Surveys.AsNoTracking().SingleAsync(s => s.Id == round.Survey, stop);
        var items = await tx.SurveyItems.AsNoTracking().Where(i => i.Survey == survey.Id).OrderBy(i => i.Position).ToListAsync(stop);
        return new(round, survey, items, await tx.PartsOf(id, stop), await tx.CountsOf(id, items, stop));
    }

    /// <summary>A coordinator's own units; everybody else reads the whole.</summary>
    private static async Task<IReadOnlyList<Unit>> MineOf(Tx tx, CancellationToken stop)
    {
        if (tx.Actor.Hat is not Role.Coordinator) return [];
        var mine = await tx.Ask<int[]>($"select bot.units('coordinator')", stop);
        return await tx.Set<Unit>().AsNoTracking().Where(u => mine.Contains(u.Id)).OrderBy(u => u.Id).ToListAsync(stop);
    }

    private static async Task<IReadOnlyList<RoundLine>> OthersOf(Tx tx, Counted counted, CancellationToken stop)
    {
        const int most = 20;
        var (surveys, units, today) = (tx.Surveys, tx.Set<Unit>(), tx.Now.Day());
        return await tx.SurveyRounds.AsNoTracking().OrderByDescending(r => r.Opens).ThenByDescending(r => r.Id).Where(r => r.Id != counted.Round.Id && r.Closes < today && r.Unit == counted.Round.Unit)
            .Join(surveys.Where(s => s.Root == counted.Survey.Root), r => r.Survey, s => s.Id, (r, s) => new RoundLine(r, s.Edition, units.Where(u => u.Id == r.Unit).Select(u => u.Name).FirstOrDefault())).Take(most).ToListAsync(stop);
    }
}
