using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.RegisterMentor;

public sealed class RegisterInput : ProfileInput
{
    public Guid? Account { get; set; }
    public int? Unit { get; set; }
}

/// <summary>Enters somebody who has a mentor's account into the register, and opens the mentor's own file to them.</summary>
public sealed class RegisterMentor(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, RegisterInput input, CancellationToken stop) => db.Write(actor, Act.MentorRegister, async tx =>
    {
        var refusals = new List<Refusal>();
        if (input.Account is null || (await tx.WithoutAFile(stop)).All(c => c.Id != input.Account)) refusals.Add(new("Mentors.Refuse.Account", "Account"));
        if (input.Unit is null || !(await tx.MyUnits(stop)).Contains(input.Unit.Value)) refusals.Add(new("Mentors.Refuse.Unit", "Unit"));
        if (await tx.AliasIsTaken(input.Alias, null, stop)) refusals.Add(new("Mentors.Refuse.AliasTaken", "Alias"));
        if (!Mentor.Enter(input.Account ?? default, input.Unit ?? default, input.ToProfile(tx.Programme.Mentors)).Accepted(out var mentor, out var wrong)) refusals.AddRange(wrong);
        if (refusals.Count > 0) return refusals;
        await tx.EnterCorps(mentor!, Act.MentorRegister, stop);
        tx.Did(Act.MentorRegister, null, mentor!.Id);
        return mentor.Id;
    }, stop);
}

/// <summary>What the form offers.</summary>
public sealed record RegisterOffer(IReadOnlyList<Colleague> Accounts, IReadOnlyList<Unit> Units);

public sealed class OfferRegistration(Database db)
{
    public Task<Outcome<RegisterOffer>> Run(Actor actor, CancellationToken stop) => db.Read<RegisterOffer>(actor, Act.MentorRegister, async tx =>
    {
        var mine = await tx.MyUnits(stop);
        var units = await tx.Set<Unit>().AsNoTracking().Where(u => mine.Contains(u.Id)).OrderBy(u => u.Name).ToListAsync(stop);
        var accounts = await tx.WithoutAFile(stop);
        tx.Saw(Act.MentorRegister, null);
        return new RegisterOffer(accounts, units);
    }, stop);
}

internal static class Candidates
{
    extension(Tx tx)
    {
        /// <summary>Accounts with the mentor's hat that are not in the register yet.</summary>
        public async Task<IReadOnlyList<Colleague>> WithoutAFile(CancellationToken stop)
        {
            var known = await tx.Mentors.Select(m => m.Id).ToListAsync(stop);
            return [.. (await tx.Everybody(Role.Mentor, stop)).Where(c => !known.Contains(c.Id))];
        }

        /// <summary>Opens the mentor's own file to them and begins their time in the corps; afterwards something can be laid into the file.</summary>
        public async Task EnterCorps(Mentor mentor, Act cause, CancellationToken stop)
        {
            tx.Give(mentor.Id, Capacity.Mentor, mentor.Id, mentor.Unit, cause);
            tx.StartMentorFile(mentor.Id, mentor.Unit);
            tx.Add(mentor);
            await tx.SaveChangesAsync(stop); // the file first, then what lies in it
            tx.Add(CorpsPeriod.Begin(mentor, tx.Now.Day()));
        }

        public Task<bool> AliasIsTaken(string? alias, Guid? by, CancellationToken stop) =>
            tx.Mentors.AnyAsync(m => m.Id != by && EF.Functions.ILike(m.Alias, (alias ?? "").Trim()), stop);
    }
}
