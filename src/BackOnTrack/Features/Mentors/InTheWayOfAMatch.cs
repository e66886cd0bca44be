using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Mentors;

/// <summary>Why somebody cannot be matched just now, whoever it would be with: the gates of the match sheet that ask nothing of the mentee.</summary>
public enum MatchBlock { InTraining, OnLeave, Left, NoCoach, NobodyThere, ChecksMissing, Full }

/// <summary>The gates in words, on the register, on a mentor's page and wherever a mentor is chosen.</summary>
public static class InTheWayOfAMatch
{
    /// <param name="load">How many mentees; null where the reader does not see all that make it up.</param>
    public static IReadOnlyList<MatchBlock> Of(Mentor mentor, MentorState state, CoachStanding coach, bool checksMissing, int? load)
    {
        if (state == MentorState.Left) return [MatchBlock.Left];
        var blocks = new List<MatchBlock>();
        if (state == MentorState.InTraining) blocks.Add(MatchBlock.InTraining);
        if (state == MentorState.OnLeave) blocks.Add(MatchBlock.OnLeave);
        if (coach == CoachStanding.None) blocks.Add(MatchBlock.NoCoach);
        if (coach == CoachStanding.NobodyThere) blocks.Add(MatchBlock.NobodyThere);
        if (checksMissing) blocks.Add(MatchBlock.ChecksMissing);
        if (load >= mentor.Capacity) blocks.Add(MatchBlock.Full);
        return blocks;
    }

    /// <summary>"Cannot be matched because …", every reason at once; null where nothing is in the way.</summary>
    public static string? InWords(Words words, IReadOnlyList<MatchBlock> blocks) =>
        blocks.Count == 0 ? null : words["Mentors.Text.CannotBeMatched", string.Join("; ", blocks.Select(b => words.Of("Mentors.Block", b)))];
}
