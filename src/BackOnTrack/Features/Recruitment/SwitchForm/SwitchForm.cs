using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Opens or shuts the public form for everybody, from the next request on.</summary>
public sealed class SwitchForm(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, bool? open, CancellationToken stop) => db.Write(actor, Act.ApplicationFormSwitch, async tx =>
    {
        if (open is not { } wanted) return new Refusal("House.Refuse.Missing", "Open");
        var form = ApplicationForm.Set(wanted, actor.Account, tx.Now);
        tx.Add(form);
        tx.Did(Act.ApplicationFormSwitch, null, form.Id);
        return form.Id;
    }, stop);
}

/// <summary>How the form stands, and since when.</summary>
public sealed record FormState(bool Open, DateTimeOffset? Since);

public sealed class ReadForm(Database db)
{
    public Task<Outcome<FormState>> Run(Actor actor, CancellationToken stop) => db.Read<FormState>(actor, Act.ApplicationFormSwitch, async tx =>
    {
        var newest = await tx.FormNow(stop);
        tx.Saw(Act.ApplicationFormSwitch, null);
        return new FormState(newest?.Open ?? false, newest?.ChangedAt);
    }, stop);
}
