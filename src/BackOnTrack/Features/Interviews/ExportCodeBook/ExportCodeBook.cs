using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>Hands the code book out of the house, every version of every code with its day: written down as given away.</summary>
public sealed class ExportCodeBook(Database db, Words words)
{
    /// <summary>Far more versions than a book has, so that a file always ends.</summary>
    private const int Most = 5_000;

    public Task<Outcome<byte[]>> Run(Actor actor, CancellationToken stop) => db.Read<byte[]>(actor, Act.CodeBookExport, async tx =>
    {
        var book = await tx.CodeBook(stop);
        var versions = await tx.CodeVersions.AsNoTracking().OrderBy(v => v.Code).ThenBy(v => v.Edition).Take(Most).ToListAsync(stop);
        var number = Guid.CreateVersion7(tx.Now);
        tx.Saw(Act.CodeBookExport, null, number);
        string[] heads = ["Name", "Edition", "WrittenOn", "Parent", "Meaning", "UseWhen", "NotWhen", "Example", "State", "ClosedOn"];
        return SpreadsheetFile.Csv([[await ExportFigures.MarkOf(tx, actor, number, words, stop)], Array.ConvertAll(heads, h => words[$"Interviews.Field.{h}"]), .. versions.OrderBy(v => book.Find(v.Code)!.Name, StringComparer.CurrentCulture).ThenBy(v => v.Edition).Select(v => Line(v, book))]);
    }, stop);

    private string[] Line(InterviewCodeVersion version, CodeBook book)
    {
        var code = book.Find(version.Code)!;
        var state = code.MergedInto is { } into ? words["Interviews.Say.MergedInto", book.Find(into)!.Name] : words.Of("Interviews.CodeState", code.State);
        return
        [
            version.Name, words["Interviews.Say.Edition", version.Edition], DayText.Brief(version.WrittenAt.Day()), version.Parent is { } parent ? book.Find(parent)!.Name : "",
            version.Meaning, version.UseWhen, version.NotWhen, version.Example, state, code.ClosedAt is { } at ? DayText.Brief(at.Day()) : "",
        ];
    }
}
