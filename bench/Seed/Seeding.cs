using BackOnTrack.Access;
using BackOnTrack.Demo;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Vault;
using Npgsql;

namespace BackOnTrack.Bench.Seed;

/// <summary>
/// Fills an empty database as the product would have: names and notes sealed under each file's own key, pieces of names
/// hashed, every right a row of the ledger. Only the wall is passed by, because this is not an act of anybody.
/// </summary>
internal static class Seeding
{
    public static async Task<Town> Run(int size)
    {
        var town = new Town(size, MasterKey.AtPath(Path.Combine(Settings.DataFolder, "keys", "master.key")));
        await using var to = new NpgsqlConnection(Settings.Super);
        await to.OpenAsync();
        foreach (var pause in new[] { "set session_replication_role = replica", "set synchronous_commit = off" }) await Sql(to, pause);
        await Places(to);
        await Accounts(to, town);
        await MentorFiles(to, town);
        await MenteeFiles(to, town);
        await Mentorships(to, town);
        await Sessions(to, town);
        await Reach(to, town);
        await Sql(to, "vacuum analyze");
        await Sql(to, "checkpoint");
        return town;
    }

    private static async Task Places(NpgsqlConnection to)
    {
        await Copy.Into(to, "setting", "key value", [[ToldOnce.Told, Town.Now.ToString("O")]]);
        await Copy.Into(to, "unit", "id name", Enumerable.Range(1, Town.Units).Select(u => new object?[] { u, $"Unit {u}" }));
        await Copy.Into(to, "establishment", "id unit name kind", Enumerable.Range(1, Town.Establishments).Select(e => new object?[] { e, 1 + e % Town.Units, $"House {e:00}", EstablishmentKind.ClosedPrison }));
    }

    private static async Task Accounts(NpgsqlConnection to, Town town)
    {
        var people = town.Coordinators.Select((id, i) => (id, Name: $"Coordinator {i + 1:000}", Role: Role.Coordinator, Unit: (int?)1))
            .Concat(town.Coaches.Select((id, i) => (id, Name: $"Coach {i + 1:000}", Role: Role.Coach, Unit: (int?)null)))
            .Concat(town.Mentors.Select((id, i) => (id, Name: $"Mentor {i + 1:000}", Role: Role.Mentor, Unit: (int?)null))).ToList();
        await Copy.Into(to, "account", "id user_name normalized_user_name display_name created",
            people.Select(p => new object?[] { p.id, $"{p.Name.Replace(' ', '.')}@demo.invalid", $"{p.Name.Replace(' ', '.')}@demo.invalid".ToUpperInvariant(), p.Name, Town.Now.AddYears(-2) }));
        await Copy.Into(to, "account_role", "id account role unit since", people.Select(p => new object?[] { Guid.CreateVersion7(), p.id, p.Role, p.Unit, Town.Now.AddYears(-2) }));
    }

    private static async Task MentorFiles(NpgsqlConnection to, Town town)
    {
        await Copy.Into(to, "mentor", "id unit alias background gender languages region capacity state",
            town.Mentors.Select((id, i) => new object?[] { id, 1 + i % Town.Units, $"Alias {i + 1:000}", MentorBackground.SocialWork, Gender.Woman, new[] { "da" }, "east", 6, MentorState.Available }));
        await Copy.Into(to, "mentor_key", "owner unit wrapped", town.Mentors.Select((id, i) => new object?[] { id, 1 + i % Town.Units, town.Master.Wrap(id, FileKey.New()) }));
        await Copy.Into(to, "coach_period", "id mentor unit coach from cause",
            town.Mentors.Select((id, i) => new object?[] { Guid.CreateVersion7(), id, 1 + i % Town.Units, town.CoachOf(i), Town.Today.AddYears(-2), CoachCause.Start }));
    }

    private static async Task MenteeFiles(NpgsqlConnection to, Town town)
    {
        await Copy.Into(to, "mentee", "id unit reference name language category registered review_due",
            town.Files.Select(f => new object?[] { f.Mentee, f.Unit, f.Reference, f.Key.Seal("mentee", "name", f.Mentee, f.Name), "da", PersonCategory.Convicted, Town.Now.AddDays(-400), Town.Today.AddDays(200) }));
        await Copy.Into(to, "file_key", "owner unit wrapped", town.Files.Select(f => new object?[] { f.Mentee, f.Unit, town.Master.Wrap(f.Mentee, f.Key) }));
        await Copy.Into(to, "name_token", "token mentee unit",
            town.Files.SelectMany(f => NamePieces.Of(f.Name).Select(town.Master.Piece).Distinct().Select(t => new object?[] { t, f.Mentee, f.Unit })));
        await Copy.Into(to, "inquiry", "id mentee unit author reference state outcome started_at submitted_at decided_at received_on changes",
            town.Files.Select(f => new object?[] { f.Inquiry, f.Mentee, f.Unit, town.Coordinators[0], f.Reference, InquiryState.Accepted, InquiryOutcome.Mentorship, Town.Now.AddDays(-400), Town.Now.AddDays(-400), Town.Now.AddDays(-390), Town.Today.AddDays(-400), 1 }));
    }

    private static async Task Mentorships(NpgsqlConnection to, Town town)
    {
        await Copy.Into(to, "mentorship", "id mentee unit inquiry mentor mentor_alias establishment state state_since proposed_on first_meeting_on agreed_on started_on rhythm_days held_sessions due ended_on ended_from end_reason end_planned",
            town.Files.Select(f => new object?[] { f.Mentorship, f.Mentee, f.Unit, f.Inquiry, town.Mentors[f.Mentor], $"Alias {f.Mentor + 1:000}", f.Establishment, f.IsOpen ? MentorshipState.Active : MentorshipState.Completed,
                f.Started, f.Started, f.Started, f.Started, f.Started, 14, 5, f.IsOpen ? f.Due : null, f.IsOpen ? null : f.Started.AddDays(150), f.IsOpen ? null : MentorshipState.Active, f.IsOpen ? null : EndReason.GoalsReached, f.IsOpen ? null : true }));
        await Copy.Into(to, "mentor_period", "id mentee unit mentorship mentor alias place from until start_cause end_cause",
            town.Files.Select(f => new object?[] { Guid.CreateVersion7(), f.Mentee, f.Unit, f.Mentorship, town.Mentors[f.Mentor], $"Alias {f.Mentor + 1:000}", MentorPlace.Primary, f.Started, f.IsOpen ? null : f.Started.AddDays(150), PeriodStart.Match, f.IsOpen ? null : PeriodEnd.MentorshipEnded }));
        await Copy.Into(to, "security_request", "id mentee unit mentorship mentor mentor_alias background establishment asked_on asked_by answer answered_at",
            town.Files.Where(f => f.IsOpen).Select(f => new object?[] { Guid.CreateVersion7(), f.Mentee, f.Unit, f.Mentorship, town.Mentors[f.Mentor], $"Alias {f.Mentor + 1:000}", MentorBackground.SocialWork, f.Establishment, f.Started, town.Coordinators[0], SecurityAnswer.Yes, Town.Now.AddDays(-300) }));
    }

    /// <summary>Five notes a mentorship on average, fifty on the hot one.</summary>
    private static async Task Sessions(NpgsqlConnection to, Town town)
    {
        var notes = town.Files.SelectMany(f => Enumerable.Range(0, f == town.Hot ? 50 : 3 + f.Number % 5).Select(n => (File: f, Id: Guid.CreateVersion7(), Day: f.Started.AddDays(n * 7), Number: f.Number * 7 + n))).ToList();
        await Copy.Into(to, "session", "id mentee unit mentorship mentor occurred_on recorded_at locks_at took_place minutes kind edition",
            notes.Select(n => new object?[] { n.Id, n.File.Mentee, n.File.Unit, n.File.Mentorship, town.Mentors[n.File.Mentor], n.Day, At(n.Day), At(n.Day.AddDays(7)), TookPlace.Held, 45, SessionKind.Visit, 1 }));
        await Copy.Into(to, "session_note", "id mentee unit mentorship mentor happened",
            notes.Select(n => new object?[] { n.Id, n.File.Mentee, n.File.Unit, n.File.Mentorship, town.Mentors[n.File.Mentor], n.File.Key.Seal("session_note", "happened", n.Id, Words.Note(n.Number)) }));
    }

    private static async Task Reach(NpgsqlConnection to, Town town)
    {
        object?[] Row(Guid account, Capacity capacity, Guid? file, int unit) => [Guid.CreateVersion7(), account, capacity, file, unit, Town.Now.AddYears(-1), "seed", town.Coordinators[0]];
        await Copy.Into(to, "reach", "id account capacity file unit since cause caused_by",
            town.Coordinators.Select(c => Row(c, Capacity.Coordinator, null, 1))
                .Concat(town.Files.Where(f => f.IsOpen).SelectMany(f => new[] { Row(town.Mentors[f.Mentor], Capacity.Mentor, f.Mentee, f.Unit), Row(town.CoachOf(f.Mentor), Capacity.Coach, f.Mentee, f.Unit) }))
                .Concat(town.Mentors.SelectMany((m, i) => new[] { Row(town.CoachOf(i), Capacity.Coach, m, 1 + i % Town.Units) })));
    }

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(18, 0), TimeSpan.Zero);

    private static async Task Sql(NpgsqlConnection to, string sql)
    {
        await using var command = new NpgsqlCommand(sql, to) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
