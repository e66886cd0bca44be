using System.Net.Mail;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

public sealed class PostInput
{
    public PostPace? Pace { get; set; }
    public string? Address { get; set; }
    public TimeOnly? QuietFrom { get; set; }
    public TimeOnly? QuietUntil { get; set; }

    /// <summary>The kinds a mail is wanted for.</summary>
    public List<NoticeKind> About { get; set; } = [];
}

/// <summary>How one wants to be told by mail, from now on.</summary>
public sealed class ChoosePost(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, PostInput input, CancellationToken stop) => db.Write(actor, Act.OwnAccountChange, async tx =>
    {
        var address = string.IsNullOrWhiteSpace(input.Address) ? null : input.Address.Trim();
        if (address is not null && (!MailAddress.TryCreate(address, out var read) || read.Address != address)) return new Refusal("Post.Refuse.Address", "Address");
        var choice = await tx.PostChoices.SingleOrDefaultAsync(c => c.Id == actor.Account, stop);
        if (choice is null) tx.Add(choice = PostChoice.Of(actor.Account));
        var without = Enum.GetValues<NoticeKind>().Except(input.About).Select(kind => Snake.Of(kind));
        if (!choice.Choose(input.Pace, tx.SealAddress(actor.Account, address), input.QuietFrom, input.QuietUntil, without, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.OwnAccountChange, null, actor.Account);
        return actor.Account;
    }, stop);
}

/// <summary>What one has chosen.</summary>
public sealed class ReadChoice(Database db)
{
    public Task<Outcome<PostInput>> Run(Actor actor, CancellationToken stop) => db.Read<PostInput>(actor, Act.OwnAccountRead, async tx =>
    {
        var choice = await tx.PostChoices.AsNoTracking().SingleOrDefaultAsync(c => c.Id == actor.Account, stop) ?? PostChoice.Of(actor.Account);
        return new PostInput
        {
            Pace = choice.Pace, Address = choice.Address is { } box ? tx.AddressIn(actor.Account, box) : null, QuietFrom = choice.QuietFrom, QuietUntil = choice.QuietUntil,
            About = [.. Enum.GetValues<NoticeKind>().Where(kind => !choice.Without.Contains(Snake.Of(kind)))],
        };
    }, stop);
}
