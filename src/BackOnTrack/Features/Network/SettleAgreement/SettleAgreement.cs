using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>Says what became of something that was agreed.</summary>
public sealed class SettleAgreement(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid agreement, AgreementState? state, uint seen, CancellationToken stop) => db.Write(actor, Act.NetworkAgreementSettle, async tx =>
    {
        if (await tx.Agreement(mentorship, agreement, stop) is not { } agreed) return Refusal.NotFound;
        if (agreed.Version != seen) return Refusal.Conflict;
        if (!agreed.Settle(state, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.NetworkAgreementSettle, agreed.Mentee, agreement);
        return agreed.Meeting;
    }, stop);
}

/// <summary>What was agreed, by whom.</summary>
public sealed record AgreementSheet(NetworkAgreement Agreed, string? Name);

/// <summary>Opens one agreement for the form.</summary>
public sealed class ReadAgreement(Database db)
{
    public Task<Outcome<AgreementSheet>> Run(Actor actor, Guid mentorship, Guid agreement, CancellationToken stop) => db.Read<AgreementSheet>(actor, Act.NetworkPeople, async tx =>
    {
        if (await tx.Agreement(mentorship, agreement, stop) is not { } agreed) return Refusal.NotFound;
        tx.Saw(Act.NetworkPeople, agreed.Mentee, agreement);
        var portrait = agreed.Person is { } person ? await tx.NetworkPortraits.FindVisible(person, stop) : null;
        return new AgreementSheet(agreed, portrait?.FirstName.Text);
    }, stop);
}

internal static class AgreementInTx
{
    public static async Task<NetworkAgreement?> Agreement(this Tx tx, Guid mentorship, Guid agreement, CancellationToken stop)
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
        tx.About(about.Mentee);
        return await tx.NetworkAgreements.SingleOrDefaultAsync(a => a.Id == agreement && a.Mentee == about.Mentee, stop) is { } agreed ? await tx.Open(agreed, stop) : null;
    }
}
