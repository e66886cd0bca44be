using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>Writes who meets the mentee, when and where, and who comes instead; or only one part of it on the day itself.</summary>
public sealed class WriteGatePlan(Database db)
{
    /// <param name="only">The one part that was asked for; null for the whole form, which says which version it saw.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, GateInput input, GatePart? only, CancellationToken stop) => db.Write(actor, Act.GatePlanWrite, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        if (about.IsClosed) return new Refusal("Release.Refuse.Ended");
        var before = await tx.GatePlans.SingleOrDefaultAsync(g => g.Mentorship == mentorship, stop);
        if (before is not null) await tx.Open(before, stop);
        if (only is null && (before?.Version ?? 0) != input.Version) return Refusal.Conflict;
        var said = only is { } part ? part.Into(before?.Said() ?? new(), input) : input;
        if (only is { } one && string.IsNullOrWhiteSpace(one.Of(input))) return new Refusal("House.Refuse.Missing", one.Field);
        if (!GatePlan.Write(about, before, said, await tx.NeverOnPaper(about, stop), tx.Programme.Release, tx.Doer).Accepted(out var plan, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (before is null) tx.Add(plan);
        if (plan.IsWhole) await tx.Fulfil(mentorship, ReleaseArea.GatePlan, ReleaseProof.GatePlan, plan.WrittenOn, stop);
        else (await tx.ReleaseItems.SingleOrDefaultAsync(i => i.Mentorship == mentorship && i.Area == ReleaseArea.GatePlan, stop))?.NoLongerShown(ReleaseProof.GatePlan);
        if (only is null) await tx.DropDraft(ReleaseForms.Gate, mentorship, stop);
        tx.Did(Act.GatePlanWrite, about.Mentee, plan.Id);
        return plan.Id;
    }, stop);
}

/// <summary>One part of a gate plan, asked for on a page of its own: on the day of release there is time for one thing at a time.</summary>
public sealed record GatePart(string Step, string Field, string? Next)
{
    /// <summary>The steps in their order.</summary>
    public static readonly IReadOnlyList<GatePart> All = [new("who", nameof(GateInput.Who), "tonight"), new("tonight", nameof(GateInput.Tonight), "call"), new("call", nameof(GateInput.Call), null)];

    public string? Of(GateInput input) => Step switch { "who" => input.Who, "tonight" => input.Tonight, _ => input.Call };

    public GateInput Into(GateInput said, GateInput typed)
    {
        if (Step == "who") said.Who = typed.Who;
        else if (Step == "tonight") said.Tonight = typed.Tonight;
        else said.Call = typed.Call;
        return said;
    }
}
