using BackOnTrack.Data;

namespace BackOnTrack.Features.Calendar;

/// <summary>A room that has something in people's calendars. Asked by the machine, for one account, past that account's wall: it answers only with what is that account's own.</summary>
public interface IFillsCalendar
{
    /// <summary>Everything from the day <paramref name="since"/> on, moved and called off included.</summary>
    Task<IReadOnlyList<CalendarEntry>> Of(Tx tx, Guid account, DateOnly since, CancellationToken stop);
}
