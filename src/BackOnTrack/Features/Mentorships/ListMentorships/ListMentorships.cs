using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Features.Mentorships.ListMentorships;

/// <summary>One row of the list.</summary>
public sealed record MentorshipLine(Guid Id, Guid Mentee, string Name, string Reference, MentorshipState State, string MentorAlias, string? Establishment, DateOnly Day);

/// <summary>Where the next page begins: the day and the id of the last row.</summary>
public sealed record ListKey(DateOnly Day, Guid Id)
{
    public static readonly ListKey Start = new(DateOnly.MinValue, Guid.Empty);

    public static ListKey Parse(string? text) =>
        text?.Split('_') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", out var d) && Guid.TryParseExact(id, "N", out var i) ? new(d, i) : Start;

    public override string ToString() => $"{Day:yyyyMMdd}_{Id:N}";
}

/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record MentorshipList(IReadOnlyList<MentorshipLine> Lines, ListKey? Next);

/// <summary>The open mentorships the actor may see, by the day something is due.</summary>
public sealed class ListMentorships(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<MentorshipList>> Run(Actor actor, ListKey after, CancellationToken stop) => db.Read<MentorshipList>(actor, Act.MentorshipList, async tx =>
    {
        var lines = await tx.MentorshipsFrom(after, stop);
        tx.SawMany(Act.MentorshipList, lines.Take(PageSize).Select(l => l.Mentee));
        return new MentorshipList([.. lines.Take(PageSize)], lines.Count > PageSize ? new(lines[PageSize - 1].Day, lines[PageSize - 1].Id) : null);
    }, stop);
}

/// <summary>Open mentorships with their names open, for the list and for a mentor's own page.</summary>
public static class MentorshipLines
{
    extension(Tx tx)
    {
        /// <summary>Those the actor may see from a place in the list on, by the day something is due: a page, and one more where there is another.</summary>
        public async Task<IReadOnlyList<MentorshipLine>> MentorshipsFrom(ListKey after, CancellationToken stop)
        {
            var rows = new List<MentorshipRow>(ListMentorships.PageSize + 1);
            await foreach (var row in MentorshipQueries.Of(tx, tx.Actor, after).WithCancellation(stop)) rows.Add(row);
            return [.. rows.Select(r => new MentorshipLine(r.Id, r.Mentee, tx.Open(r.Mentee, r.Wrapped, "mentee", "name", r.Mentee, r.Name),
                r.Reference, r.State, r.MentorAlias, r.Establishment, r.Due!.Value))];
        }
    }
}
