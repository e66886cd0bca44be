using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>An application as it comes from either form.</summary>
public class ApplicationInput
{
    public int? Unit { get; set; }
    public string? Name { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public MentorBackground? Background { get; set; }
    public List<string> Languages { get; set; } = [];
    public string? Region { get; set; }
    public string? Motives { get; set; }
    public string? Experience { get; set; }
    public string? Availability { get; set; }
    public bool Confirmed { get; set; }

    /// <summary>The version of the role description that stood beside the form.</summary>
    public Guid? RoleText { get; set; }

    public ApplicationSheet ToSheet() => new(Name, Phone, Email, Background, Languages, Region, Motives, Experience, Availability, Confirmed);
}

/// <summary>What stands beside the form: the texts in force, and where one can apply. Without units nobody can.</summary>
public sealed record ApplicationOffer(bool Open, RoleText? Role, RoleText? Criteria, IReadOnlyList<Access.Unit> Units)
{
    public bool CanApply => Open && Role is not null && Units.Count > 0;
}

internal static class TakingApplications
{
    extension(Tx tx)
    {
        /// <summary>Puts an application down in a file and under a key of its own. Whoever confirmed an older text confirms the newer one first.</summary>
        public async Task<Outcome<Application>> Take(ApplicationInput input, IReadOnlyCollection<int> units, ApplicationWay way, CancellationToken stop)
        {
            var refusals = new List<Refusal>();
            var role = await tx.InForce(RoleTextKind.Role, stop);
            if (role is not null && input.RoleText is { } shown && shown != role.Id) refusals.Add(new("Recruitment.Refuse.NewRoleText", "Confirmed"));
            if (input.Unit is not { } unit || !units.Contains(unit)) refusals.Add(new("Recruitment.Refuse.Unit", "Unit"));
            if (!Application.Send(input.ToSheet(), role, input.Unit ?? default, way, tx.Now, tx.Now.Day(), tx.Programme.Mentors).Accepted(out var application, out var wrong)) refusals.AddRange(wrong);
            if (refusals.Count > 0) return refusals;
            tx.StartMentorFile(application!.Id, application.Unit);
            tx.Add(application);
            return application;
        }
    }
}
