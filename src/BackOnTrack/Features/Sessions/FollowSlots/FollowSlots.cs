using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Features.Sessions;

/// <summary>An establishment receives visits at other times now: what is booked there is looked at again.</summary>
public sealed class FollowSlots(LookAgain again)
{
    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => again.Run<VisitSlot>("bot.slots_wait",
        over => $"select s.* from bot.visit_slot s where followed_at is null order by id offset {over} limit 1 for update skip locked",
        slot => visit => visit.Establishment == slot.Establishment, stop);
}
