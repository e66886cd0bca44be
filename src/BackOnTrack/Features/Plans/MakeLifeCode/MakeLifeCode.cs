using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Features.Asking;

namespace BackOnTrack.Features.Plans;

/// <summary>Makes the code under which the mentee says once, alone, at a tablet, how life is. A newer one ends the one before.</summary>
public sealed class MakeLifeCode(Database db)
{
    /// <returns>The code, which is shown once; the house keeps a keyed hash of it.</returns>
    public async Task<Outcome<string>> Run(Actor actor, Guid mentorship, CancellationToken stop)
    {
        var code = OfAsking.NewCode();
        var made = await db.Write(actor, Act.LifeAreaCodeMake, async tx =>
        {
            if (await tx.LifeOf(mentorship, stop) is not { } at) return Refusal.NotFound;
            return await tx.KeepCode(at.About, AnswersTo.LifeAreas, at.Book.IsMentor(actor.Account), code, Act.LifeAreaCodeMake, stop);
        }, stop);
        return made.Accepted(out _, out var no) ? AnswerCode.Shown(code) : Outcome<string>.Refused(no);
    }
}
