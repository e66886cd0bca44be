using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Mentorships;

/// <summary>Whether the mentee still wants to take part: without that nobody is proposed and nothing is agreed. Who was never asked has not said no.</summary>
public static class TakingPart
{
    public static readonly Refusal Ended = new("Mentorships.Refuse.TakePartEnded");

    /// <summary>The word itself, for a query that asks it along with something else.</summary>
    internal static string? Word(Guid mentee) => throw new NotSupportedException($"Asked in the database: {mentee}.");

    internal static bool IsNo(string? word) => word is not null && ConsentMoves.IsNo(Snake.Parse<ConsentState>(word));

    extension(Tx tx)
    {
        public async Task<bool> SaidNoToTakingPart(Guid mentee, CancellationToken stop) => IsNo(await tx.Ask<string?>($"select bot.word_on_taking_part({mentee})", stop));
    }
}
