using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>The use of a duty, and who was asked about it.</summary>
public sealed record DutyView(Duty Duty, string Name, IReadOnlyList<SafetyCall> Calls, IReadOnlyList<DutyCorrection> Corrections, IReadOnlyDictionary<Guid, string> Names)
{
    public string At => $"/mentorships/{Duty.Mentorship}/duties/{Duty.Id}";
    public string NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id, "") : "";
}

public sealed class ReadDuty(Database db)
{
    /// <param name="act">The act the page is about: reading, or what is done on it.</param>
    public Task<Outcome<DutyView>> Run(Actor actor, Act act, Guid mentorship, Guid id, CancellationToken stop) => db.Read<DutyView>(actor, act, async tx =>
    {
        if (await tx.Duties.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } duty) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(duty.Mentee, stop) is not { } person) return Refusal.NotFound;
        var calls = await tx.SafetyCalls.AsNoTracking().Where(c => c.Subject == id).OrderBy(c => c.AskedAt).ToListAsync(stop);
        var corrections = await tx.DutyCorrections.AsNoTracking().Where(c => c.Duty == id).OrderBy(c => c.At).ToListAsync(stop);
        tx.Saw(act, duty.Mentee, id);
        return new DutyView(duty, person.Name.Text, calls, corrections, await tx.NamesOf([.. calls.Select(c => c.Account), .. corrections.Select(c => c.By), duty.AskedBy, .. new[] { duty.AcknowledgedBy }.OfType<Guid>()], stop));
    }, stop);
}
