using BackOnTrack.Data;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>What the rows of a worklist are called: one query for all the names on a page.</summary>
internal static class Names
{
    public static async Task<IReadOnlyList<WorkItem>> Named(this Tx tx, IReadOnlyList<(Work Work, WorkRow Row)> rows, CancellationToken stop)
    {
        Guid[] files = [.. rows.Select(r => r.Row.Mentee).OfType<Guid>().Distinct()];
        var people = await tx.Mentees.Where(m => files.Contains(m.Id))
            .Join(tx.Set<MenteeKey>(), m => m.Id, k => k.Owner, (m, k) => new { m.Id, m.Name, m.Reference, k.Wrapped })
            .ToDictionaryAsync(m => m.Id, stop);
        return [.. rows.Select(r => r.Row.Mentee is { } mentee && people.TryGetValue(mentee, out var person)
            ? new WorkItem(r.Work, r.Row, tx.Open(person.Id, person.Wrapped, "mentee", "name", person.Id, person.Name), person.Reference)
            : new WorkItem(r.Work, r.Row, r.Row.Label ?? "", ""))];
    }
}

/// <summary>One piece of work as its reader sees it.</summary>
public sealed record WorkItem(Work Work, WorkRow Row, string Name, string Reference)
{
    public string Address => Work.Act(Row);

    /// <summary>What tells it apart where the name stands for several: of which day, which point of a release, which deadline.</summary>
    public string Apart(Words words) => string.Join(", ", new[]
    {
        Row.About is { } day ? DayText.Brief(day) : "",
        Row.Point is { } point ? words.Of("Release.Area", point) : "",
        Row.Deadline is { } deadline ? words.Of("Safety.DeadlineEvent", deadline) : "",
    }.Where(part => part.Length > 0));
}
