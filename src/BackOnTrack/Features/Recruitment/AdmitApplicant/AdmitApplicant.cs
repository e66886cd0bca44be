using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Mentors.RegisterMentor;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

public sealed class AdmissionInput
{
    public Guid? Account { get; set; }
    public string? Alias { get; set; }
    public Gender? Gender { get; set; }
    public int? Capacity { get; set; }
}

/// <summary>
/// An accepted applicant who has an account becomes a mentor: profile, contact and checks come along from the application
/// into the mentor's own file. In training, and so before the training lead when the next group is filled.
/// </summary>
public sealed class AdmitApplicant(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AdmissionInput input, CancellationToken stop) => db.Write(actor, Act.ApplicationAdmit, async tx =>
    {
        var application = await tx.FindApplication(id, stop);
        if (application is null) return Refusal.NotFound;
        var refusals = new List<Refusal>();
        if (input.Account is null || (await tx.WithoutAFile(stop)).All(c => c.Id != input.Account)) refusals.Add(new("Mentors.Refuse.Account", "Account"));
        if (await tx.AliasIsTaken(input.Alias, null, stop)) refusals.Add(new("Mentors.Refuse.AliasTaken", "Alias"));
        var profile = new MentorProfile(input.Alias, application.Background, input.Gender, application.Languages, application.Region, Short(application.Experience?.Text), input.Capacity)
        { Availability = Short(application.Availability.Text), Rules = tx.Programme.Mentors };
        if (!application.Enter(input.Account ?? default, profile).Accepted(out var mentor, out var wrong)) refusals.AddRange(wrong);
        if (refusals.Count > 0) return refusals;
        await tx.EnterCorps(mentor!, Act.ApplicationAdmit, stop);
        if (!await tx.BringAlong(application, mentor!, stop)) return new Refusal("Recruitment.Refuse.ChecksLapsed");
        tx.Did(Act.ApplicationAdmit, null, mentor!.Id);
        return mentor.Id;
    }, stop);

    /// <summary>A profile holds less than an application, which stays to be read.</summary>
    private static string? Short(string? words) => words?.Length > 2000 ? words[..2000] : words;
}

/// <summary>Accounts that could be the applicant's, and where the application stands.</summary>
public sealed record AdmissionOffer(IReadOnlyList<Colleague> Accounts, bool IsAccepted);

public sealed class OfferAdmission(Database db)
{
    public Task<Outcome<AdmissionOffer>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<AdmissionOffer>(actor, Act.ApplicationAdmit, async tx =>
    {
        var application = await tx.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        tx.Saw(Act.ApplicationAdmit, null, id);
        return new AdmissionOffer(await tx.WithoutAFile(stop), application.State == ApplicationState.Accepted);
    }, stop);
}

internal static class ComingAlong
{
    extension(Tx tx)
    {
        /// <summary>Contact and checks, under the mentor's own key. False when a check cannot be taken over.</summary>
        public async Task<bool> BringAlong(Application application, Mentor mentor, CancellationToken stop)
        {
            if (!MentorContact.For(mentor, application.Name.Text, application.Phone?.Text, application.Email?.Text, null).Accepted(out var contact, out _)) return false;
            tx.Add(contact);
            foreach (var check in await tx.ApplicationChecks.AsNoTracking().Where(c => c.Application == application.Id).ToListAsync(stop))
            {
                if (!MentorCheck.Record(mentor, check.Kind, check.Issuer, check.IssuedOn, check.ValidUntil, check.Outcome, tx.Now.Day(), tx.Programme.Mentors).Accepted(out var kept, out _)) return false;
                tx.Add(kept);
            }
            return true;
        }
    }
}
