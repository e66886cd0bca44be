using System.Collections;
using System.Globalization;
using System.Reflection;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Release;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Training;
using BackOnTrack.Packs;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>One thing a pack says.</summary>
/// <param name="Key">The same in every pack that says it.</param>
/// <param name="What">The same for people.</param>
public sealed record PackLine(string Key, PackGroup Group, string What, string Value);

/// <summary>A pack in words. What the programme can be told is found on its own type, so that a new value shows itself, and a test asks for its name.</summary>
public sealed class PackWords(Words words)
{
    private const int Hundredths = 100;

    /// <summary>What says how long something is kept, or how long somebody may look.</summary>
    private static readonly HashSet<string> keeping = ["Mentorships.MonthsKept", "Mentorships.MonthsToReview", "Mentors.MonthsKept", "Mentors.MonthsApplicationKept", "Release.DaysOfLink", "Safety.DaysUntilStale", "Safety.MostDaysShared", "Sessions.DaysUntilLock", "Claims.DaysAfterEnding", "Documents.MostMegabytesOfAFile", "Documents.MostOfAFile"];

    private readonly Words _house = new(strict: false);

    /// <summary>Every value of the programme but its calendar, its bodies called as the pack itself calls them.</summary>
    public IReadOnlyList<PackLine> Values(Pack pack) =>
        [.. from part in Settable(typeof(Programme)) where part.Name != nameof(Programme.Calendar) from line in Of(pack, part.Name, part.PropertyType, part.GetValue(pack.Programme)!) select line];

    /// <summary>The words of the country's bodies, against what the house says without a pack.</summary>
    public IReadOnlyList<PackLine> Overridden(Pack pack) =>
        [.. from language in pack.Words from text in language.Value
            select new PackLine($"{language.Key}.{text.Key}", PackGroup.Words, words["Practice.Say.TextIn", words[$"House.Language.{Pascal(language.Key)}"], _house.In(language.Key)[text.Key]], text.Value)];

    /// <summary>Where mentors are looked for.</summary>
    public PackLine Regions(Pack pack) => new("regions", PackGroup.Values, words["Practice.Say.Regions"], string.Join(", ", pack.Regions.All.Select(r => r.In(Languages.Current))));

    /// <summary>Module by module and day by day, in the reader's language.</summary>
    public IReadOnlyList<PackLine> Taught(Curriculum curriculum) =>
        [new("days", PackGroup.Curriculum, words["Practice.Say.TrainingDays"], $"{curriculum.Days.Count}"),
            .. from module in curriculum.Modules
            from line in module.Days.SelectMany(day => day.Topics.Select((topic, n) => ($"{day.Number}.{n}", words["Practice.Say.TopicOf", day.Number, n + 1], topic))
                .Append(($"{day.Number}", words["Practice.Say.CourseDay", day.Number], day.Title)))
                .Concat(module.Aims.Select((aim, n) => ($"aim{module.Number}.{n}", words["Practice.Say.AimOf", module.Number, n + 1], aim)))
                .Prepend(($"by{module.Number}", words["Practice.Say.ProviderOf", module.Number], module.Provider)).Prepend(($"module{module.Number}", words["Practice.Say.Module", module.Number], module.Title))
            select new PackLine(line.Item1, PackGroup.Curriculum, line.Item2, line.Item3.In(Languages.Current))];

    /// <summary>When the offices are closed this year and the next.</summary>
    public IReadOnlyList<PackLine> Days(WorkingDays calendar, DateOnly today) =>
    [
        .. calendar.Holidays.Select(h => new PackLine(h.Name, PackGroup.Calendar, Holiday(h.Name), string.Join(", ", new[] { h.In(today.Year), h.In(today.Year + 1) }.OfType<DateOnly>().Select(DayText.Of)))),
        .. calendar.Closed.GroupBy(c => c.Name).Select(g => new PackLine($"closed {g.Key}", PackGroup.Calendar, words["Practice.Say.ClosedOn", Holiday(g.Key)], string.Join(", ", g.Select(c => DayText.Of(c.On))))),
    ];

    /// <summary>A new country may have days nobody has words for yet: then its pack's name is as good as any.</summary>
    private string Holiday(string name) => words.Find($"Practice.Holiday.{Pascal(name)}") ?? name.Replace('_', ' ');

    private IEnumerable<PackLine> Of(Pack pack, string path, Type type, object value)
    {
        var group = keeping.Contains(path) ? PackGroup.Retention : PackGroup.Values;
        if (value is IReadOnlyList<ReleaseItemRule> items)
            return items.Select(i => new PackLine($"{path}.{i.Area}", group, words["Practice.Say.ReleaseItem", words.Of("Release.Area", i.Area)],
                words[i.Kit ? "Practice.Say.ItemOfKit" : i.IfWished ? "Practice.Say.ItemIfWished" : "Practice.Say.Item", Said(pack, $"Release.Owner.{i.Owner}"), words.Of("Practice.ReleaseStep", i.Step)]));
        if (value is IReadOnlyList<PayRate> rates)
            return rates.Select((r, n) => new PackLine($"{path}.{n}", group, words["Practice.Say.PayRate", n + 1], words["Practice.Say.PaidFrom", r.From, Amount(r.Hour), Amount(r.Month), Amount(r.Kilometre)]));
        if (value is IReadOnlyList<DeadlineRule> deadlines)
            return deadlines.Select(d => new PackLine($"{path}.{d.Name}", group, words["Practice.Say.DeadlineFrom", words.Of("Safety.DeadlineEvent", d.From)],
                words[d.Working ? "Practice.Say.WorkingDays" : "Practice.Say.CalendarDays", d.Days, Said(pack, $"Safety.TellFunction.{d.Who}"), d.EscalatesAfter, Said(pack, $"Safety.TellFunction.{d.Next}")]));
        if (value is string or int) return [new(path, group, words[$"Practice.Pack.{path}"], $"{value}")];
        if (value is Enum one) return [new(path, group, words[$"Practice.Pack.{path}"], Word(pack, one))];
        if (value is IEnumerable list) return !list.Cast<object>().Any() ? [] : [new(path, group, words[$"Practice.Pack.{path}"], string.Join(", ", list.Cast<Enum>().Select(v => Word(pack, v))))];
        return Settable(type).SelectMany(p => Of(pack, $"{path}.{p.Name}", p.PropertyType, p.GetValue(value)!));
    }

    /// <summary>The word of an enum's value where its room keeps it.</summary>
    private string Word(Pack pack, Enum value) => Said(pack, $"{value.GetType().Namespace!.Split('.')[^1]}.{value.GetType().Name}.{value}");

    /// <summary>As a service with this pack reads it; the pack in force has no say in how the other calls its bodies.</summary>
    private string Said(Pack pack, string key) => pack.Words.GetValueOrDefault(Languages.Current)?.GetValueOrDefault(key) ?? _house.In(Languages.Current)[key];

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);

    private static string Amount(int hundredths) => (hundredths / (decimal)Hundredths).ToString("N2", CultureInfo.CurrentCulture);

    private static string Pascal(string snake) => string.Concat(snake.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(p => char.ToUpperInvariant(p[0]) + p[1..]));
}
