using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Packs;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Inquiries;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Tests.Packs;

/// <summary>A service in Norway: its pack, its establishments, everybody reads bokmål.</summary>
public sealed class NorwegianHouse : TestHouse
{
    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        builder.Services.AddSingleton(Pack.Open("norway"));
    }

    public const string Places = """
        insert into bot.unit values (1, 'Øst'), (2, 'Vest');
        insert into bot.establishment values (1, 1, 'Fiktivåsen fengsel', 'closed_prison'), (2, 1, 'Oppdiktet fengsel, varetekt', 'remand_prison'), (3, 2, 'Eksempelvik fengsel', 'open_prison'), (4, 1, 'Prøvestad friomsorgskontor', 'probation_office');
        """;

    protected override Task Furnish() => Force(Places);

    public async Task<Visitor> Reading(Person person)
    {
        await Force("update bot.account set language = 'nb' where id = $1", person.Id);
        return await person.Browse();
    }
}

/// <summary>From the inquiry to the ending through the pages, with the Norwegian pack and in bokmål: each step says its Norwegian words.</summary>
public sealed class TheMainJobInNorway(NorwegianHouse house) : IClassFixture<NorwegianHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Every_step_is_taken_on_norwegian_pages()
    {
        var (karla, asger, sif, carl) = (await _world.Coordinator("Kari"), await _world.Assessor("Asbjørn"), await _world.Security("Siv"), await _world.Coach("Carl"));
        var mona = await _world.Mentor(karla, "Mona", carl);
        var inquiry = await Asked();
        await Decided(inquiry, karla, asger);
        var course = await Matched(inquiry, karla, sif, mona);
        var mentor = await Planned(course, mona);
        await Met(course, mentor);
        await Reviewed(course, mentor);
        await Ended(course, karla, mentor);
    }

    [Fact]
    public async Task A_politiattest_is_shown_once_the_form_says_so_and_pay_begins_with_what_is_usual_in_norway()
    {
        var kari = await _world.Coordinator("Kari Politiattest");
        var mentor = await _world.NewMentor(kari, "Attest");
        var page = await house.Reading(kari);
        await page.Open($"/mentors/{mentor.Id}/checks/new");
        Says(page, "La «gyldig til» stå tom for det som ikke skal bes om på nytt: Politiattest.");
        await page.Fill("Kind", "ConfidentialityDeclaration").Fill("Issuer", "Prøveetaten").Fill("IssuedOn", "01-03-2026").Fill("Outcome", "Clear").Press("Lagre");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status); // a promise may be asked for again, so it says until when
        await page.Fill("Kind", "CriminalRecord").Press("Lagre");
        Assert.Equal($"/mentors/{mentor.Id}", page.Path);
        Says(page, "Så lenge mentoren er mentor", "Ikke i orden: Taushetserklæring.");
        await page.Open($"/mentors/{mentor.Id}/pay");
        Assert.Equal("Employed", page.Page.QuerySelector("main input[type=radio][checked]")?.GetAttribute("value"));
    }

    private async Task<AskedFor> Asked()
    {
        var frida = await house.Reading(await _world.Referrer("Frida Saksbehandler"));
        await frida.Open("/inquiries/new");
        await frida.Fill("Name", "Sara Fiktivsen").Fill("Born", "14-02-1975").Fill("Language", "nb").Press("Fortsett");
        Says(frida, "Saksbehandler i friomsorgen", "Ansvarlig for framtidsplanen");
        await frida.Fill("Asker", "ProbationOfficer").Fill("OnBehalf", "Myself").Fill("Contact", "lokal 12").Press("Fortsett");
        Says(frida, "Oppfølging i friomsorgen", "Varetektsfengslet", "Prøvestad friomsorgskontor");
        await frida.Fill("LegalStatus", "Sentenced").Fill("Establishment", "1").Press("Fortsett");
        await frida.Fill("ReleaseKnown", "Known").Fill("ReleaseOn", "20-11-2030").Press("Fortsett");
        await frida.Fill("Occasions", "FamilyAsks").Fill("WhyNow", "løslates snart").Press("Fortsett");
        await frida.Fill("Told", "Yes").Fill("Attitude", "Wants").Press("Fortsett");
        Says(frida, "Saksbehandler i friomsorgen");
        var id = frida.Inquiry();
        await frida.Press("Send");
        Assert.EndsWith("/sent", frida.Path, StringComparison.Ordinal);
        Says(frida, "Henvendelsen din er mottatt");
        return new(_world, id, await house.Peek<Guid>("select mentee from bot.inquiry where id = $1", id), "Sara Fiktivsen");
    }

    private async Task Decided(AskedFor inquiry, Person karla, Person asger)
    {
        await (await inquiry.Prepare(karla)).Ask(karla, asger);
        var coordinator = await house.Reading(karla);
        await coordinator.Open(inquiry.Assessment);
        Says(coordinator, "Vurdering", "Samtykke");
        var assessor = await house.Reading(asger);
        await assessor.Open(inquiry.Decision);
        await assessor.Fill("Outcome", "Accepted").Fill("Reason", "Mentorship").Fill("Reasons", "To kriterier").Fill("ForReferrer", "Vi finner en mentor").Press();
        Assert.Equal((HttpStatusCode.OK, ""), (assessor.Status, assessor.Errors));
        await coordinator.Open($"/inquiries/{inquiry.Id}/letter");
        Says(coordinator, "Vi finner en mentor", "Brev til henviseren");
    }

    private async Task<Course> Matched(AskedFor inquiry, Person karla, Person sif, Person mona)
    {
        var coordinator = await house.Reading(karla);
        await coordinator.Open($"/inquiries/{inquiry.Id}/match");
        Says(coordinator, "Finn en mentor");
        var id = await _world.Propose(karla, inquiry, mona);
        await coordinator.Open($"/mentorships/{id}");
        Says(coordinator, "Foreslått");
        var security = await house.Reading(sif);
        await security.Open("/security/requests");
        Says(security, "Sara Fiktivsen");
        var match = await new Match(_world, karla, karla, sif, mona, inquiry, id).Agreed();
        await coordinator.Open(match.At);
        Says(coordinator, "Avtalt");
        await coordinator.Open($"{match.At}/agreement/print");
        Says(coordinator, "Arket er skrevet på menteens språk");
        return new(house, id, inquiry.Mentee, mona);
    }

    private async Task<Visitor> Planned(Course course, Person mona)
    {
        var mentor = await house.Reading(mona);
        await mentor.Open($"{course.At}/plan");
        Says(mentor, "plan");
        await course.WriteDraft(mentor, "Jeg vil hjem til datteren min");
        await course.AgreePlan(mentor);
        Assert.Equal($"{course.At}/plan", mentor.Path);
        Says(mentor, "Jeg vil hjem til datteren min", "10. mars 2026");
        return mentor;
    }

    private static async Task Met(Course course, Visitor mentor)
    {
        foreach (var (kind, word) in new[] { ("Visit", "Besøk"), ("Phone", "Telefon") })
        {
            await mentor.Open($"{course.At}/sessions/new");
            await mentor.FillVisit(happened: $"{word}: vi skrev til NAV.").Fill("Kind", kind).Press("Lagre");
            Says(mentor, $"{word}: vi skrev til NAV.");
        }
        await mentor.Open(course.At);
        Says(mentor, "I gang");
    }

    private static async Task Reviewed(Course course, Visitor mentor)
    {
        await mentor.Open($"{course.At}/review");
        Says(mentor, "Som håpet");
        await mentor.Fill("Together", "true").Fill("Level", "More").Fill("Changes", "Vi ringer hver uke").Press();
        Says(mentor, "Mer enn håpet", "Vi ringer hver uke", "10. juni 2026");
    }

    private async Task Ended(Course course, Person karla, Visitor mentor)
    {
        var coordinator = await house.Reading(karla);
        await coordinator.Open(course.At);
        await coordinator.Follow("Avslutt mentorforløpet");
        Says(coordinator, "Målene er nådd");
        await coordinator.Fill("Reason", "GoalsReached").Fill("By", "Both").Fill("Planned", "true").Fill("Words", "Hun har fått bolig").Press("Avslutt mentorforløpet");
        Says(coordinator, "Venter på avsluttende");
        await mentor.Open($"{course.At}/closing-review");
        await mentor.Fill("Together", "true").Fill("Level", "MuchMore").Fill("MenteesWords", "Nå ringer jeg selv").Fill("MentorsWords", "Takk for turen").Press();
        Assert.Equal(("", HttpStatusCode.OK), (mentor.Errors, mentor.Status));
        await coordinator.Open($"{course.At}/close");
        await coordinator.Press("Lukk");
        Says(coordinator, "Gjennomført");
        await coordinator.Open("/training");
        Says(coordinator, "Departementet og PST", "Kommune, NAV og SLT");
    }

    private static void Says(Visitor page, params string[] words)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("nb", page.Page.DocumentElement.GetAttribute("lang"));
        Assert.All(words, w => Assert.Contains(w, page.Text, StringComparison.Ordinal));
        foreach (var danish in (string[])["KiF", "jobcenter", "fængsel", "mentorforløb "]) Assert.DoesNotContain(danish, page.Text, StringComparison.OrdinalIgnoreCase);
    }
}
