using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>
/// Opens a file that no assignment explains: a reason from the list and a sentence, kept sealed, and a reach row that
/// ends by itself after an hour; the unit's coordinators are told, and read both where they see who has looked. Where somebody's safety cannot wait it opens to be read only, others are told, and one of them looks
/// at it within three days (<see cref="EmergencyOpening"/>). A file that is not there and one the actor is kept from are one refusal.
/// </summary>
public sealed class OpenWithReason(Database db)
{
    /// <summary>How long the opening lasts (scenario 55).</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(60);

    public Task<Outcome<Guid>> Run(Actor actor, ReasonInput input, CancellationToken stop) => db.Write(actor, Act.FileOpenWithReason, async tx =>
    {
        if (input.Cause is not { } cause) return new Refusal("People.Refuse.CauseMissing", nameof(input.Cause));
        if (!StatedReason.Parse(input.Words).Accepted(out var reason, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (FileReference.Parse(input.Reference) is not { } reference) return new Refusal("People.Refuse.NoReference", nameof(input.Reference));
        if (await SaidBefore(tx, reason, stop)) return new Refusal("People.Refuse.SameWords", nameof(input.Words));
        var (id, capacity) = (Guid.CreateVersion7(), cause is OpeningCause.UrgentSafety ? Capacity.BreakGlass : Capacity.Cover);
        var file = await tx.Ask<Guid?>($"select bot.open_with_reason({id}, {reference}, {Snake.Of(capacity)}, {Snake.Of(cause)}, {(tx.Now + Lasts).UtcDateTime})", stop);
        if (file is not { } mentee) return new Refusal("People.Refuse.NoSuchFile", nameof(input.Reference));
        if (capacity is Capacity.BreakGlass)
            foreach (var account in await tx.ToldOf(id, stop)) tx.Tell(account, NoticeKind.FileOpenedInEmergency, $"/emergency-openings/{id}");
        else
            foreach (var account in await tx.ToldOfCover(id, stop)) tx.Tell(account, NoticeKind.FileOpenedWithReason, $"/mentees/{mentee}/lookers");
        tx.Did(Act.FileOpenWithReason, mentee, mentee, tx.Keep(reason.Text));
        return mentee;
    }, stop);

    /// <summary>The same words as the last few times say nothing about this time.</summary>
    private static async Task<bool> SaidBefore(Tx tx, StatedReason reason, CancellationToken stop)
    {
        var account = tx.Actor.Account;
        var earlier = await tx.Database.SqlQuery<byte[]>($"select detail as \"Value\" from bot.my_reasons({account})").ToListAsync(stop);
        return earlier.Any(d => StatedReason.Same(tx.Hashes.OpenForTheHouse("act_log", "detail", account, d), reason.Text));
    }
}

/// <summary>What the form asks.</summary>
public sealed record ReasonInput
{
    public string? Reference { get; init; }
    public OpeningCause? Cause { get; init; }
    public string? Words { get; init; }
}

/// <summary>The short list of reasons.</summary>
public enum OpeningCause { CoverForColleague, UrgentSafety, RequestFromThePerson, ReviewOfKeeping, SupervisionOfLog }
