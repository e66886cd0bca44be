using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors.ReadMentor;
using BackOnTrack.Features.Mentors.RegisterMentor;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ChangeMentor;

public sealed class ChangeInput : ProfileInput
{
    /// <summary>Which save the form was filled from.</summary>
    public uint Version { get; set; }
}

/// <summary>Changes the competence profile. A new alias reaches the open mentorships; papers already written keep the alias of their day.</summary>
public sealed class ChangeMentor(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ChangeInput input, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        var mentor = await tx.FindMentor(id, stop);
        if (mentor is null) return Refusal.NotFound;
        tx.Expect(mentor, input.Version);
        if (await tx.AliasIsTaken(input.Alias, id, stop)) return new Refusal("Mentors.Refuse.AliasTaken", "Alias");
        if (!mentor.Describe(input.ToProfile(tx.Programme.Mentors)).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.SaveChangesAsync(stop);
        await tx.Database.ExecuteSqlAsync($"select bot.alias_follows({id})", stop); // into the open mentorships of every unit
        tx.Did(Act.MentorChange, null, id);
        return id;
    }, stop);
}
