using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Recruitment;

namespace BackOnTrack.Domain.Tests.Recruitment;

public sealed class WaysIntoTheCorps
{
    private static readonly DateOnly today = new(2026, 3, 10);
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);
    private static readonly Guid karla = Guid.NewGuid(), coach = Guid.NewGuid();

    private static string[] Codes<T>(Outcome<T> outcome) => [.. outcome.Refusals.Select(r => r.Code)];

    private static readonly RoleText role = RoleText.Publish(RoleTextKind.Role, null, "Mødes", karla, now).Value();
    private static readonly RoleText criteria = RoleText.Publish(RoleTextKind.Criteria, null, "Lytter\n\nHolder aftaler", karla, now).Value();
    private static readonly ApplicationSheet sheet = new("Anja", "", "anja@demo.invalid", MentorBackground.Law, ["da"], "Fyn", "Derfor", "", "Torsdage", Confirmed: true);

    private static Application Sent() => Application.Send(sheet, role, 1, ApplicationWay.PublicForm, now, today, CorpsRules.Default).Value();

    private static ApplicationInterview Held(Application application)
    {
        var interview = ApplicationInterview.Ask(application, coach, now).Value();
        interview.Record(application, coach, criteria, today, [new() { Verdict = Verdict.Shown }, new() { Verdict = Verdict.Partly }], "Rolig", today).Value();
        return interview;
    }

    private static ApplicationCheck[] Checks(Application application, DateOnly until) =>
        [.. CorpsRules.Default.Checks.Select(kind => ApplicationCheck.Record(application, kind, "Politiet", today.AddYears(-1), until, CheckOutcome.Clear, today, CorpsRules.Default).Value())];

    private static Outcome<ApplicationDecision> Accept(Application application, DecisionGround ground, Guid by) =>
        ApplicationDecision.Make(application, ground, DecisionKind.Accepted, null, "Ja", by, now, today);

    [Fact]
    public void An_application_without_a_confirmed_role_is_none()
    {
        Assert.Contains("Recruitment.Refuse.NotConfirmed", Codes(Application.Send(sheet with { Confirmed = false }, role, 1, ApplicationWay.PublicForm, now, today, CorpsRules.Default)));
        Assert.Equal(["Recruitment.Refuse.NoRole"], Codes(Application.Send(sheet, criteria, 1, ApplicationWay.PublicForm, now, today, CorpsRules.Default)));
    }

    [Fact]
    public void A_country_says_what_is_checked_and_how_long_an_application_is_kept()
    {
        var rules = CorpsRules.Default with { Checks = [CheckKind.SecurityClearance], MonthsApplicationKept = 6 };
        var application = Application.Send(sheet, role, 1, ApplicationWay.PublicForm, now, today, rules).Value();
        Assert.Equal(today.AddMonths(6), application.ReviewDue);
        Assert.Contains(new DecisionGround(null, 2, Checks(application, today.AddYears(1)), rules).Missing(today), m => m.Code == "Recruitment.Refuse.Check.SecurityClearance");
        Assert.DoesNotContain(new DecisionGround(null, 2, [], rules).Missing(today), m => m.Code == "Recruitment.Refuse.Check.CriminalRecord");
    }

    [Fact]
    public void A_text_is_numbered_and_the_same_words_are_no_new_version()
    {
        Assert.Equal(2, RoleText.Publish(RoleTextKind.Role, role, "Mødes og skriver", karla, now).Value().Number);
        Assert.Equal(["Recruitment.Refuse.SameWords"], Codes(RoleText.Publish(RoleTextKind.Role, role, " Mødes ", karla, now)));
        Assert.Equal(2, criteria.Lines.Count);
    }

    [Fact]
    public void An_interview_has_a_verdict_on_every_criterion_and_is_the_interviewers()
    {
        var application = Sent();
        var interview = ApplicationInterview.Ask(application, coach, now).Value();
        Assert.Equal(["Recruitment.Refuse.NotInterviewer"], Codes(interview.Record(application, karla, criteria, today, [], "Rolig", today)));
        Assert.Equal(2, Codes(interview.Record(application, coach, criteria, today, [], "Rolig", today)).Count(c => c == "Recruitment.Refuse.NoVerdict"));
        Assert.Contains("Recruitment.Refuse.FutureDay", Codes(interview.Record(application, coach, criteria, today.AddDays(1), [], "Rolig", today)));
    }

    [Fact]
    public void Every_unmet_gate_is_named_at_once_and_nothing_changes()
    {
        var application = Sent();
        var codes = Codes(Accept(application, new(null, 1, [], new()), karla));
        Assert.Equal(["Recruitment.Refuse.NoInterview", "Recruitment.Refuse.References", "Recruitment.Refuse.Check.CriminalRecord", "Recruitment.Refuse.Check.ConfidentialityDeclaration"], codes);
        Assert.Equal(ApplicationState.Received, application.State);
    }

    [Fact]
    public void The_interviewer_does_not_decide_and_a_lapsed_check_opens_nothing()
    {
        var application = Sent();
        var interview = Held(application);
        Assert.Equal(["Recruitment.Refuse.OwnInterview"], Codes(Accept(application, new(interview, 2, Checks(application, today), new()), coach)));
        Assert.Equal(2, Codes(Accept(application, new(interview, 2, Checks(application, today.AddDays(-1)), new()), karla)).Length);
        Accept(application, new(interview, 2, Checks(application, today), new()), karla).Value();
        Assert.Equal(ApplicationState.Accepted, application.State);
    }

    [Fact]
    public void Only_an_accepted_applicant_enters_and_only_once()
    {
        var application = Sent();
        var profile = new MentorProfile("Anja", MentorBackground.Law, Gender.Woman, ["da"], "Fyn", null, 2);
        Assert.Equal(["Recruitment.Refuse.NotAccepted"], Codes(application.Enter(Guid.NewGuid(), profile)));
        Accept(application, new(Held(application), 2, Checks(application, today), new()), karla).Value();
        Assert.Equal(MentorState.InTraining, application.Enter(Guid.NewGuid(), profile).Value().State);
        Assert.Equal(["Recruitment.Refuse.NotAccepted"], Codes(application.Enter(Guid.NewGuid(), profile)));
    }

    [Fact]
    public void A_reference_is_answered_once_and_its_address_is_forgotten_then()
    {
        var reference = ApplicationReference.Ask(Sent(), "Rikke", RefereeRelation.Teacher, [1], now).Value();
        var answers = new ReferenceAnswers(KnownFor.Longer, TraitWord.Clearly, TraitWord.Clearly, TraitWord.Clearly, TraitWord.Clearly, null, true, null);
        Assert.Equal(["House.Refuse.Missing"], Codes(reference.Take(answers, ReferenceWay.Link, now)));
        reference.Take(answers with { Boundaries = TraitWord.CannotSay }, ReferenceWay.Link, now).Value();
        Assert.Null(reference.Hash);
        Assert.Equal(["Recruitment.Refuse.Answered"], Codes(reference.Take(answers, ReferenceWay.Telephone, now)));
    }
}
