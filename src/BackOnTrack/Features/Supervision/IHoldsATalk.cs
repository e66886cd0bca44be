using BackOnTrack.Domain.Supervision;

namespace BackOnTrack.Features.Supervision;

/// <summary>A page with the form of a talk on it: a new one, or one that is put right.</summary>
public interface IHoldsATalk
{
    TalkInput Input { get; }

    /// <summary>What can be ticked as talked through.</summary>
    IReadOnlyList<Debrief> Debriefs { get; }

    /// <summary>The talk is written down already, and with it what was agreed.</summary>
    bool Corrects { get; }
}
