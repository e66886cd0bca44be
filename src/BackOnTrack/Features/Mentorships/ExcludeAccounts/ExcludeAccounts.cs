using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ExcludeAccounts;

public sealed class ExcludeInput
{
    public Guid? Account { get; set; }
    public ExclusionCause? Cause { get; set; }
}

/// <summary>Who is kept away from a file, by name and cause.</summary>
public sealed record ExcludedLine(Guid Id, string Name, ExclusionCause Cause, DateTimeOffset Since, DateTimeOffset? Until);

public sealed record ExclusionSheet(Guid Mentee, string Name, string Reference, IReadOnlyList<ExcludedLine> Lines, IReadOnlyList<Colleague> Colleagues);

/// <summary>
/// Keeps an account away from a file: a relative, a co-defendant, somebody of the same wing, an earlier police contact.
/// It beats every role, at once and everywhere.
/// </summary>
public sealed class ExcludeAccount(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, ExcludeInput input, CancellationToken stop) => db.Write(actor, Act.FileExclude, async tx =>
    {
        if (await tx.Set<Mentee>().FindVisible(mentee, stop) is null) return Refusal.NotFound;
        var open = Unanswered.In(("Account", input.Account), ("Cause", input.Cause));
        if (input.Account is { } one && (await tx.NamesOf([one], stop)).Count == 0) open.Add(new("House.Refuse.Unreadable", "Account"));
        if (input.Account == actor.Account) open.Add(new("Mentorships.Refuse.ExcludeSelf", "Account"));
        if (open.Count > 0) return open;
        if (await tx.Exclusions.AnyAsync(x => x.File == mentee && x.Account == input.Account && x.Until == null, stop)) return new Refusal("Mentorships.Refuse.AlreadyExcluded", "Account");
        var exclusion = new Exclusion
        {
            Id = Guid.CreateVersion7(), Account = input.Account!.Value, File = mentee, Cause = input.Cause!.Value, Since = tx.Now, CausedBy = actor.Account,
        };
        tx.Add(exclusion);
        tx.Did(Act.FileExclude, mentee, exclusion.Id);
        return exclusion.Id;
    }, stop);
}

/// <summary>The cause is gone; the exclusion ends and stays on file.</summary>
public sealed class EndExclusion(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentee, Guid id, CancellationToken stop) => db.Write(actor, Act.FileExclude, async tx =>
    {
        if (await tx.Set<Mentee>().FindVisible(mentee, stop) is null) return Refusal.NotFound;
        var exclusion = await tx.Exclusions.SingleOrDefaultAsync(x => x.Id == id && x.File == mentee && x.Until == null, stop);
        if (exclusion is null) return Refusal.NotFound;
        exclusion.End(tx.Now);
        tx.Did(Act.FileExclude, mentee, id);
        return id;
    }, stop);
}

public sealed class ListExclusions(Database db)
{
    public Task<Outcome<ExclusionSheet>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<ExclusionSheet>(actor, Act.FileExclude, async tx =>
    {
        var person = await tx.Set<Mentee>().FindVisible(mentee, stop);
        if (person is null) return Refusal.NotFound;
        var rows = await tx.Exclusions.AsNoTracking().Where(x => x.File == mentee).OrderByDescending(x => x.Since).ToListAsync(stop);
        var names = await tx.NamesOf(rows.Select(x => x.Account), stop);
        var colleagues = await tx.Database.SqlQuery<Colleague>($"""
            select a.id as "Id", a.display_name as "Name" from bot.account a where a.disabled is null and a.id <> {actor.Account}
            """).OrderBy(c => c.Name).ToListAsync(stop);
        tx.Saw(Act.FileExclude, mentee);
        return new ExclusionSheet(mentee, person.Name.Text, person.Reference,
            [.. rows.Select(x => new ExcludedLine(x.Id, names.GetValueOrDefault(x.Account, ""), x.Cause, x.Since, x.Until))], colleagues);
    }, stop);
}
