using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Features.Practice;
using BackOnTrack.Files;
using BackOnTrack.Paper;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>
/// The entry of the RAN Collection as it was found, with its faults, and beside it a corrected one: published twice, shown on
/// the public page, with leaflet and library. Texts in <c>practices.json</c>; whom to contact is invented.
/// </summary>
internal sealed class PracticeChapter(Stage stage, Story story, Script script)
{
    private static readonly JsonSerializerOptions reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private Actor Evaluator => stage.As(story.People.First(p => p.Role == Role.Evaluator).Name);
    private Actor Administrator => stage.As(story.People.First(p => p.Role == Role.Administrator).Name);

    public void Tell()
    {
        var it = Read();
        var practice = Guid.Empty;
        script.On(-400, 9, () => stage.Do<ImportEntry, Guid>(act => act.Run(Evaluator, it.AsFound, null, 0, stage.Stop)));
        script.On(-395, 9, async () => practice = await stage.Do<ImportEntry, Guid>(act => act.Run(Evaluator, Dated(it.Corrected), null, 0, stage.Stop)));
        script.On(-395, 10, () => Publish(practice, null));
        foreach (var (language, leaflet) in it.Leaflets)
            script.On(-390, 9, () => stage.Do<WriteLeaflet, Guid>(act => act.Run(Evaluator, practice, language, leaflet, 0, stage.Stop)));
        foreach (var deliverable in it.Deliverables) script.On(-389, 9, () => Keep(practice, deliverable));
        script.On(-30, 9, () => Rewrite(practice, it.Corrected));
        script.On(-30, 9.5, () => TakeOver(practice));
        script.On(-30, 10, () => Publish(practice, it.Changed));
        script.On(-29, 9, () => stage.Do<SwitchPublic, Guid>(act => act.Run(Administrator, practice, true, true, stage.Stop)));
    }

    /// <summary>Written in the year it is written in.</summary>
    private RanEntry Dated(RanEntry entry) => entry with { LastUpdate = stage.Day.Year.ToString(CultureInfo.InvariantCulture) };

    private async Task Rewrite(Guid practice, RanEntry entry)
    {
        var seen = await Seen(practice);
        await stage.Do<WriteEntry, Guid>(act => act.Run(Evaluator, practice, Dated(entry) with { Scope = $"{entry.Scope}, in all its regions." }, seen, stage.Stop));
    }

    /// <summary>What the evaluator released of the year that ended a quarter earlier: nobody types its numbers, and it stays linked to its days.</summary>
    private async Task TakeOver(Guid practice)
    {
        var period = Period.Offered(stage.Today)[1];
        if (!await stage.Find(tx => tx.WentOutside().AnyAsync(r => r.From == period.From && r.Until == period.Until, stage.Stop))) return;
        await stage.Do<TakeFigure, Guid>(act => act.Run(Evaluator, practice, $"{Snake.Of(FiguresChapter.Table)}.{Snake.Of(Partition.Total)}", period.Code, stage.Stop));
    }

    private async Task Publish(Guid practice, string? changed)
    {
        var seen = await Seen(practice);
        await stage.Do<PublishVersion, Guid>(act => act.Run(Evaluator, practice, changed, seen, stage.Stop));
    }

    private async Task Keep(Guid practice, StoryDeliverable it)
    {
        var id = await stage.Do<AddDeliverable, Guid>(act => act.Run(Evaluator, new() { Practice = practice, Kind = it.Kind, Title = it.Title, Language = it.Language, Words = it.Words }, stage.Stop));
        await stage.Do<AddDeliverableVersion, Guid>(act => act.Run(Evaluator, id, HeldOut.Of($"{it.Kind}.pdf", Sheet(it)), false, stage.Stop));
        if (it.Open) await stage.Do<OpenDeliverable, Guid>(act => act.Run(Evaluator, id, true, stage.Stop));
    }

    private static byte[] Sheet(StoryDeliverable it)
    {
        var sheet = new PdfSheet(it.Title, it.Language);
        sheet.Write(it.Title, 22, bold: true);
        sheet.Gap(12);
        sheet.Write(it.Words, 13);
        return sheet.ToFile();
    }

    private Task<uint> Seen(Guid practice) => stage.Find(tx => tx.Practices.Where(p => p.Id == practice).Select(p => p.Version).SingleAsync(stage.Stop));

    private static StoryPractices Read()
    {
        using var file = typeof(PracticeChapter).Assembly.GetManifestResourceStream("BackOnTrack.Demo.practices.json")!;
        return JsonSerializer.Deserialize<StoryPractices>(file, reading)!;
    }
}

/// <summary>The two entries, the leaflet in each language, and what is in the library.</summary>
internal sealed record StoryPractices(RanEntry AsFound, RanEntry Corrected, string Changed, Dictionary<string, LeafletInput> Leaflets, StoryDeliverable[] Deliverables);

internal sealed record StoryDeliverable(DeliverableKind Kind, string Title, string Language, string Words, bool Open);
