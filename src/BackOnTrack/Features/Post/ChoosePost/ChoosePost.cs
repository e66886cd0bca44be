using System.Net.Mail;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

public sealed class PostInput
{
    public PostPace? Pace { get; set; }
    public string? Address { get; set; }

    /// <summary>Whether the mail of the week is wanted; asked of coaches and coordinators only.</summary>
    public bool Weekly { get; set; }
    public TimeOnly? QuietFrom { get; set; }
    public TimeOnly? QuietUntil { get; set; }

    /// <summary>The kinds a mail is wanted for.</summary>
    public List<NoticeKind> About { get; set; } = [];
}

/// <summary>How one wants to be told by mail, from now on. An address that changes is asked about before mail goes there.</summary>
public sealed class ChoosePost(Database db, HouseSettings settings)
{
    public Task<Outcome<Guid>> Run(Actor actor, PostInput input, CancellationToken stop) => db.Write(actor, Act.OwnAccountChange, async tx =>
    {
        var address = string.IsNullOrWhiteSpace(input.Address) ? null : input.Address.Trim();
        if (address is not null && (!MailAddress.TryCreate(address, out var read) || read.Address != address)) return new Refusal("Post.Refuse.Address", "Address");
        var choice = await tx.PostChoices.SingleOrDefaultAsync(c => c.Id == actor.Account, stop);
        if (choice is null) tx.Add(choice = PostChoice.Of(actor.Account));
        var stood = choice.Address is { } box ? tx.AddressIn(actor.Account, box) : null;
        var without = Enum.GetValues<NoticeKind>().Except(input.About).Select(kind => Snake.Of(kind));
        if (!choice.Choose(input.Pace, tx.SealAddress(actor.Account, address), input.QuietFrom, input.QuietUntil, without, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (address != stood) choice.ChangeAddress(LeadsNowhere(address), tx.Now);
        if (await tx.HasWeek(stop)) choice.WantWeek(input.Weekly);
        choice.PlanWeek(tx.Now);
        tx.Did(Act.OwnAccountChange, null, actor.Account);
        return actor.Account;
    }, stop);

    /// <summary>The demo's invented people have nobody to open their mail, and no mail reaches anybody there.</summary>
    private bool LeadsNowhere(string? address) => settings.Demo && address?.EndsWith("@demo.invalid", StringComparison.OrdinalIgnoreCase) is true;
}

/// <summary>What one has chosen, and where the address stands.</summary>
/// <param name="HasWeek">Whether one of the person's hats has a mail of the week.</param>
public sealed record PostSheet(PostInput Chosen, bool WaitsForConfirmation, bool HasWeek);

/// <summary>What one has chosen.</summary>
public sealed class ReadChoice(Database db)
{
    public Task<Outcome<PostSheet>> Run(Actor actor, CancellationToken stop) => db.Read<PostSheet>(actor, Act.OwnAccountRead, async tx =>
    {
        var choice = await tx.PostChoices.AsNoTracking().SingleOrDefaultAsync(c => c.Id == actor.Account, stop) ?? PostChoice.Of(actor.Account);
        return new PostSheet(new PostInput
        {
            Weekly = choice.Weekly, Pace = choice.Pace, Address = choice.Address is { } box ? tx.AddressIn(actor.Account, box) : null, QuietFrom = choice.QuietFrom, QuietUntil = choice.QuietUntil,
            About = [.. Enum.GetValues<NoticeKind>().Where(kind => !choice.Without.Contains(Snake.Of(kind)))],
        }, choice is { Address: not null, ConfirmedAt: null }, await tx.HasWeek(stop));
    }, stop);
}

internal static class OwnHats
{
    extension(Tx tx)
    {
        /// <summary>Whether one of the actor's hats has a mail of the week.</summary>
        public Task<bool> HasWeek(CancellationToken stop) => tx.WeekHats.AnyAsync(r => r.Account == tx.Actor.Account, stop);
    }
}
