using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>Hands all that was released to another service, as one file.</summary>
public sealed class ExportPackage(Database db, Words words)
{
    /// <summary>A package holds the newest tables; a service that has released more than this in its life has other worries.</summary>
    private const int Most = 1000;

    /// <summary>What a service is called that was never asked; the first start offers the same.</summary>
    private const string UsualName = "Back on Track";

    public Task<Outcome<EvaluationPackage>> Run(Actor actor, CancellationToken stop) => db.Read<EvaluationPackage>(actor, Act.FigurePackage, async tx =>
    {
        var (releases, number) = (await tx.WentOutside().Take(Most).ToListAsync(stop), Guid.CreateVersion7(tx.Now));
        tx.Saw(Act.FigurePackage, null, number);
        var name = await tx.Database.SqlQuery<string>($"select value as \"Value\" from bot.setting where key = 'service.name'").SingleOrDefaultAsync(stop);
        return EvaluationPackage.Of(releases, new(name ?? UsualName, tx.Programme.Country), tx.Now.Day(), await ExportFigures.MarkOf(tx, actor, number, words, stop));
    }, stop);
}
