using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;

namespace BackOnTrack.Features.Surveys;

/// <summary>Why a page shows no answers, or that it does.</summary>
public enum ResultState { Shown, NotClosed, TooFew, UnitTooFew, NoUnit }

/// <summary>One item with what may be said of it; nothing where it is hidden. Beside it the same item of another round, where that asked the same.</summary>
public sealed record ItemResult(SurveyItem Item, ItemShown? Shown, IReadOnlyList<string> Words, BesideResult? Beside = null);

/// <summary>The same item in another round: how many were asked then, and what may be said of it.</summary>
public sealed record BesideResult(int Asked, ItemShown? Shown);

/// <summary>A round as its reader may have it: the whole, or one unit of a coordinator's.</summary>
/// <param name="Unit">The unit shown; null is everybody who was asked.</param>
/// <param name="Part">How many were asked and answered; null where that may not be said of the unit.</param>
/// <param name="Others">Rounds of the same survey that have closed, to be set beside this one.</param>
public sealed record RoundResults(
    SurveyRound Round, Survey Survey, Unit? Unit, IReadOnlyList<Unit> Units, ResultState State, Part? Part, IReadOnlyList<ItemResult> Items, IReadOnlyList<RoundLine> Others, RoundLine? Beside);

/// <summary>What was answered in a round, once it has closed, and as far as it is safe to say.</summary>
public sealed class ReadResults(Database db)
{
    public Task<Outcome<RoundResults>> Run(Actor actor, Guid id, int? unit, Guid? beside, CancellationToken stop) => db.Read<RoundResults>(actor, Act.SurveyResultRead, async tx =>
    {
        if (await tx.ResultsOf(id, unit, beside, stop) is not { } results) return Refusal.NotFound;
        tx.Saw(Act.SurveyResultRead, null, id);
        return results;
    }, stop);
}
