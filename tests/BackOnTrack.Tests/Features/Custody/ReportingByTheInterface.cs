using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Devices;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class ReportingByTheInterface(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, string Reference, AnotherSystem System)> Begun()
    {
        var course = await Course.Begin(house, $"Mona {Guid.NewGuid():N}");
        var system = await AnotherSystem.LetIn(house);
        var reference = (await house.Peek<string>("select reference from bot.mentee where id = $1", course.Mentee))!;
        Assert.Equal(HttpStatusCode.Created, (await system.Says(new { reference, kind = "status", day = "2026-01-05", status = "sentenced", establishment = "Fiktivholm Fængsel" })).Status);
        return (course, reference, system);
    }

    private Task<long> Changes(Course course) => house.Peek<long>("select count(*) from bot.custody_change where mentee = $1", course.Mentee);
    private Task<long> Told(Course course) => house.Peek<long>("select count(*) from bot.notice where account = $1", course.Mentor.Id);

    [Fact]
    public async Task A_system_is_let_in_by_two_administrators_and_its_secret_is_shown_once()
    {
        var (anna, birk) = (await house.World.Somebody("Anna Admin", World.East, Role.Administrator), await house.World.Somebody("Birk Admin", World.East, Role.Administrator));
        var asking = await anna.Browse();
        await asking.Open("/accounts/clients/new");
        await asking.Fill("Purpose", "Opdigtet system i Øst").Fill("Expires", "10-03-2026").Press("Ask for it");
        foreach (var words in new[] { "Choose the unit", "from tomorrow on" }) Assert.Contains(words, asking.Errors, StringComparison.Ordinal);
        await asking.Fill("Unit", "1").Fill("Expires", "31-12-2026").Press("Ask for it");
        Assert.Equal("/accounts/requests", asking.Path);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.api_client where purpose = 'Opdigtet system i Øst'"));

        var request = await house.Peek<Guid>("select id from bot.rights_request where name = 'Opdigtet system i Øst'");
        var own = (await house.As<DecideRequest, Outcome<Invited>>(act => act.Run(anna.Actor, request, RightsAnswer.Granted, default))).Refusals;
        Assert.Equal("Accounts.Refuse.OwnRequest", own.Single().Code);
        var granting = await birk.Browse();
        await granting.Open($"/accounts/requests/{request}");
        await granting.Press("Grant it");
        Assert.Equal("/accounts/clients", granting.Path);
        var (id, secret) = (Guid.Parse(granting.Page.QuerySelector("[data-client]")!.TextContent), granting.Page.QuerySelector("[data-secret]")!.TextContent);
        Assert.DoesNotContain(secret, (await granting.Open("/accounts/clients")).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await new AnotherSystem(house, id, secret).Says(new { reference = "KV-NONE", kind = "status" })).Status);

        // Taking away needs one, and is at once.
        await granting.Open($"/accounts/clients/{id}/end");
        await granting.Press("Shut this system out");
        Assert.Contains("Shut out", granting.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new AnotherSystem(house, id, secret).Says(new { reference = "KV-NONE", kind = "status" })).Status);
    }

    [Fact]
    public async Task An_event_is_written_down_followed_and_read_as_coming_from_another_system()
    {
        var (course, reference, system) = await Begun();
        var (before, told) = (await Changes(course), await Told(course));
        var answer = await system.Says(new { reference, kind = "transfer", day = "2026-03-10", establishment = "Eksempelstrøm" });
        Assert.Equal((HttpStatusCode.Created, false), (answer.Status, answer.Json.GetProperty("known").GetBoolean()));
        Assert.Equal((before + 1, told + 1), (await Changes(course), await Told(course)));
        Assert.Equal(3, await house.Peek<int>("select establishment from bot.mentorship where id = $1", course.Id));
        Assert.Equal(("api", system.Id), (await house.Peek<string>("select source from bot.custody_period where id = $1", answer.Record), await house.Peek<Guid>("select by from bot.custody_period where id = $1", answer.Record)));
    }

    [Fact]
    public async Task A_restriction_is_lifted_and_a_wing_is_named_by_what_they_are_called()
    {
        var (course, reference, system) = await Begun();
        await house.Force("insert into bot.establishment_wing (id, establishment, name, \"from\") values (gen_random_uuid(), 1, 'Afdeling C', '2026-01-01')");
        var restriction = await system.Says(new { reference, kind = "restriction", restriction = "isolation", day = "2026-03-01", decided_by = "court" });
        var lifting = new { reference, kind = "lifting", restriction = "isolation", day = "2026-03-09" };
        Assert.Equal((HttpStatusCode.Created, restriction.Record), (await system.Says(lifting, "a") is var first ? (first.Status, first.Record) : default));
        Assert.Equal((HttpStatusCode.OK, restriction.Record), (await system.Says(lifting, "b") is var again ? (again.Status, again.Record) : default));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.contact_restriction where mentee = $1 and lifted_on = '2026-03-09'", course.Mentee));
        Assert.Equal(("Custody.Refuse.NoRestriction", "restriction"), (await system.Says(lifting with { day = "2026-03-10" }, "c")).Errors.Single());
        Assert.Equal(HttpStatusCode.Created, (await system.Says(new { reference, kind = "status", day = "2026-03-02", status = "remand", establishment = "Fiktivholm Fængsel", wing = "afdeling c" })).Status);
        Assert.Equal("Afdeling C", await house.Peek<string>("select w.name from bot.custody_period p join bot.establishment_wing w on w.id = p.wing where p.mentee = $1 and p.until is null", course.Mentee));
        Assert.Equal(("Custody.Refuse.WingElsewhere", "wing"), (await system.Says(new { reference, kind = "status", day = "2026-03-03", status = "sentenced", establishment = "Fiktivholm Fængsel", wing = "Findes ikke" })).Errors.Single());
    }

    [Fact]
    public async Task Sent_twice_it_is_one_record_by_its_key_and_by_what_it_says_whichever_way_it_came()
    {
        var (course, reference, system) = await Begun();
        var said = new { reference, kind = "court_date", day = "2026-04-01", matter = "appeal" };
        var first = await system.Says(said, "nightly-1");
        var (before, told) = (await Changes(course), await Told(course));
        foreach (var again in new[] { await system.Says(said, "nightly-1"), await system.Says(said, "nightly-2") })
            Assert.Equal((HttpStatusCode.OK, first.Record, true), (again.Status, again.Record, again.Json.GetProperty("known").GetBoolean()));
        var karla = await house.World.Coordinator("Karla");
        Assert.Equal(first.Record, (await house.As<RecordEvent, Outcome<Guid>>(act => act.Run(karla.Actor, course.Mentee, new() { Kind = CustodyKind.CourtDate, Day = new(2026, 4, 1), Matter = CourtMatter.Appeal }, null, default))).Value());
        Assert.Equal((before, told), (await Changes(course), await Told(course)));
    }

    [Fact]
    public async Task What_holds_no_longer_is_refused_in_words_whichever_key_it_is_sent_again_with()
    {
        var (course, reference, system) = await Begun();
        var said = new { reference, kind = "status", day = "2026-02-01", status = "remand", establishment = "Fiktivholm Fængsel" };
        Assert.Equal(HttpStatusCode.Created, (await system.Says(said, "late-1")).Status);
        Assert.Equal(HttpStatusCode.Created, (await system.Says(new { reference, kind = "transfer", day = "2026-03-01", establishment = "Eksempelstrøm" })).Status);
        var before = await Changes(course);
        Assert.Equal(("House.Refuse.KeyUsed", "Idempotency-Key"), (await system.Says(said, "late-1")).Errors.Single());
        Assert.Equal(("Custody.Refuse.BeforeTheLast", "day"), (await system.Says(said, "late-2")).Errors.Single());
        Assert.Equal(before, await Changes(course));
    }

    [Fact]
    public async Task A_day_in_court_is_called_off_by_its_day_once_whichever_key_it_is_said_with()
    {
        var (course, reference, system) = await Begun();
        var set = await system.Says(new { reference, kind = "court_date", day = "2026-04-01", matter = "appeal" });
        await system.Says(new { reference, kind = "court_date", day = "2026-04-01", matter = "trial" });
        var off = new { reference, kind = "court_date_called_off", day = "2026-04-01" };
        Assert.Equal(("Custody.Refuse.WhichHearing", "matter"), (await system.Says(off)).Errors.Single());
        var said = new { reference, kind = "court_date_called_off", day = "2026-04-01", matter = "appeal" };
        Assert.Equal((HttpStatusCode.Created, set.Record), (await system.Says(said, "off-1") is var first ? (first.Status, first.Record) : default));
        Assert.Equal("2026-03-10", await house.Peek<string>("select called_off_on::text from bot.court_date where id = $1", set.Record));
        var (before, told) = (await Changes(course), await Told(course));
        foreach (var again in new[] { await system.Says(said, "off-1"), await system.Says(said, "off-2") })
            Assert.Equal((HttpStatusCode.OK, set.Record, true), (again.Status, again.Record, again.Json.GetProperty("known").GetBoolean()));
        Assert.Equal((before, told), (await Changes(course), await Told(course)));
        Assert.Equal(HttpStatusCode.Created, (await system.Says(off, "off-3")).Status); // only the other one is left
        Assert.Equal(("Custody.Refuse.NoHearing", "day"), (await system.Says(off with { day = "2026-04-02" })).Errors.Single());
        Assert.Equal(("Custody.Refuse.IsoDay", "day"), (await system.Says(off with { day = "01-04-2026" })).Errors.Single());
    }

    [Fact]
    public async Task A_key_used_for_another_event_is_refused_and_nothing_is_lost_in_silence()
    {
        var (course, reference, system) = await Begun();
        await system.Says(new { reference, kind = "court_date", day = "2026-04-01", matter = "appeal" }, "same");
        var before = await Changes(course);
        var other = await system.Says(new { reference, kind = "court_date", day = "2026-04-02", matter = "appeal" }, "same");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, ("House.Refuse.KeyUsed", "Idempotency-Key")), (other.Status, other.Errors.Single()));
        Assert.Equal(before, await Changes(course));
    }

    [Fact]
    public async Task Two_at_the_same_moment_make_one_record()
    {
        var (course, reference, system) = await Begun();
        var said = new { reference, kind = "restriction", restriction = "supervised", day = "2026-03-12", decided_by = "court" };
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => system.Says(said, n % 2 == 0 ? "one" : $"other {n}")));
        Assert.Single(answers.Select(a => a.Record).Distinct());
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.contact_restriction where mentee = $1", course.Mentee));
    }

    [Theory]
    [InlineData("03-04-2026"), InlineData("03.04.2026"), InlineData("4/3/2026"), InlineData("2026/04/03"), InlineData("20260403"), InlineData("2026-4-3"), InlineData("2026-04-03T00:00:00Z"), InlineData("3 April 2026"), InlineData("2026-02-30")]
    public async Task Any_day_that_is_not_an_ISO_date_is_refused_with_how_to_write_it(string day)
    {
        var system = await AnotherSystem.LetIn(house);
        var answer = await system.Says(new { reference = "KV-NONE", kind = "court_date", day, matter = "trial" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal([("Custody.Refuse.IsoDay", "day")], answer.Errors);
        Assert.Contains("2026-03-24", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_meaning_is_said_all_at_once_in_the_codes_of_the_page_at_the_fields_that_were_sent()
    {
        var (_, reference, system) = await Begun();
        Assert.Equal([("Custody.Refuse.Open", "reference"), ("Custody.Refuse.Open", "kind"), ("House.Refuse.KeyMissing", "Idempotency-Key")], (await system.Says(new { }, key: null)).Errors);
        Assert.Equal([("Custody.Refuse.Open", "restriction"), ("Custody.Refuse.Open", "decided_by")], (await system.Says(new { reference, kind = "restriction", day = "2026-03-10" })).Errors);
        Assert.Equal([("Custody.Refuse.NoSuchEstablishment", "establishment")], (await system.Says(new { reference, kind = "transfer", day = "2026-03-20", establishment = "Nirgendwo" })).Errors);
        Assert.Equal([("Custody.Refuse.Word", "kind")], (await system.Says(new { reference, kind = "arrival", day = "2026-03-10" })).Errors);
        Assert.Equal([("House.Refuse.NoWord", "day")], (await system.Says(new { reference, kind = "court_date", day = 20260310 })).Errors);
        Assert.Equal([("House.Refuse.UnknownField", "unknown")], (await system.Says(new { reference, kind = "court_date", name = "Sara Fiktivsen" })).Errors);
        foreach (var text in new[] { "{", "[]", "\"x\"", "" })
            Assert.Equal([("House.Refuse.NoObject", "")], (await system.Send(new StringContent(text, Encoding.UTF8, "application/json"))).Errors);
        var form = await system.Send(new FormUrlEncodedContent([new("reference", reference)]));
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), (form.Status, form.Type));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await system.Says(new { reference = new string('x', 20_000) })).Status);
    }

    [Fact]
    public async Task What_is_not_there_not_of_its_unit_or_shut_to_it_gets_one_and_the_same_answer()
    {
        var (course, reference, system) = await Begun();
        var west = await AnotherSystem.LetIn(house, World.West);
        var shut = await AnotherSystem.LetIn(house);
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", shut.Id, course.Mentee);
        var before = await Changes(course);
        object Said(string whose) => new { reference = whose, kind = "court_date", day = "2026-04-07", matter = "trial" };
        var answers = new[] { await system.Says(Said("KV-NONE")), await west.Says(Said(reference)), await shut.Says(Said(reference)) };
        Assert.All(answers, a => Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (a.Status, a.Type)));
        Assert.Single(answers.Select(a => Caller.Faceless(a.Body)).Distinct());
        Assert.Equal(before, await Changes(course));
    }

    [Fact]
    public async Task Nobody_comes_in_without_a_secret_that_holds_and_a_browsers_sign_in_is_none()
    {
        var (course, reference, system) = await Begun();
        var shortLived = await AnotherSystem.LetIn(house, expires: "2026-03-11");
        var disabled = await AnotherSystem.LetIn(house);
        await house.Force("update bot.account set disabled = '2026-03-01' where id = $1", disabled.Id);
        var before = await Changes(course);
        var after = await house.Peek<long>("select max(id) from bot.act_log");
        var said = new { reference, kind = "court_date", day = "2026-04-08", matter = "trial" };
        foreach (var nobody in new[] { new AnotherSystem(house, system.Id, ""), new AnotherSystem(house, system.Id, "x"), new AnotherSystem(house, Guid.NewGuid(), system.Secret), disabled })
            Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), await nobody.Says(said) is var a ? (a.Status, a.Type) : default);
        Assert.Equal(4, (await house.Log(after)).Count(e => e is { Act: "custody_report", Outcome: "denied" }));
        house.Clock.Set(new(2026, 3, 11, 23, 30, 0, TimeSpan.Zero)); // half past midnight of the twelfth where the service is
        try { Assert.Equal(HttpStatusCode.Unauthorized, (await shortLived.Says(said)).Status); }
        finally { house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero)); }
        Assert.Equal(before, await Changes(course));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.account_role where account = $1 and role <> 'api_client'", system.Id));
    }

    [Fact]
    public async Task It_opens_no_page_and_reads_nothing()
    {
        var (course, _, system) = await Begun();
        var browser = await house.Visit(system.Id); // the demo's door lets anybody in who has an account
        foreach (var page in new[] { "/", "/custody", $"/mentees/{course.Mentee}/custody", "/accounts" }) Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(page)).Status);
    }

    [Fact]
    public async Task When_the_log_takes_no_entry_nothing_is_written_and_the_answer_is_a_problem_with_an_id()
    {
        var (course, reference, system) = await Begun();
        var before = await Changes(course);
        var said = new { reference, kind = "court_date", day = "2026-04-09", matter = "trial" };
        await house.Force("alter table bot.act_log add constraint takes_no_entry check (false) not valid");
        ApiAnswer broken;
        try { broken = await system.Says(said, "after the fault"); }
        finally { await house.Force("alter table bot.act_log drop constraint takes_no_entry"); }
        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (broken.Status, broken.Type));
        Assert.NotEqual(Guid.Empty, broken.Json.GetProperty("id").GetGuid());
        Assert.Equal(before, await Changes(course));
        Assert.Equal(HttpStatusCode.Created, (await system.Says(said, "after the fault")).Status); // the same request again is not lost
    }

    [Fact]
    public async Task A_person_wears_no_systems_hat_and_no_link_leads_in_as_a_system()
    {
        var (anna, birk) = (await house.World.Somebody("Anna Rolle", World.East, Role.Administrator), await house.World.Somebody("Birk Rolle", World.East, Role.Administrator));
        var system = await AnotherSystem.LetIn(house);
        Assert.Equal("Accounts.Refuse.HatMissing", (await house.As<GiveHat, Outcome<Guid>>(act => act.Run(anna.Actor, birk.Id, new() { Hat = Role.ApiClient, Unit = 1 }, default))).Refusals.Single().Code);
        await house.As<RenewLink, Outcome<Invited>>(act => act.Run(anna.Actor, system.Id, default));
        var asked = await house.Peek<Guid>("select coalesce((select id from bot.rights_request where account = $1 and answer is null), gen_random_uuid())", system.Id);
        await Assert.ThrowsAnyAsync<Exception>(async () => (await house.As<DecideRequest, Outcome<Invited>>(act => act.Run(birk.Actor, asked, RightsAnswer.Granted, default))).Value());
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.account_link where account = $1", system.Id));
    }
}

public sealed class TooOftenByTheInterface(UnhurriedHouse house) : IClassFixture<UnhurriedHouse>
{
    [Fact]
    public async Task Too_often_is_said_with_when_to_come_back()
    {
        var system = await AnotherSystem.LetIn(house);
        var asked = 0;
        ApiAnswer answer;
        do answer = await system.Says(new { reference = "KV-NONE", kind = "status" }); while (answer.Status is not HttpStatusCode.TooManyRequests && ++asked < 200);
        Assert.Equal((120, "application/problem+json"), (asked, answer.Type));
        Assert.True(int.Parse(answer.RetryAfter!, System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 60);
    }
}
