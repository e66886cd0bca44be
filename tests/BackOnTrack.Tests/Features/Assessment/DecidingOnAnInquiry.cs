using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Tests.Features.Inquiries;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Assessment;

public sealed class DecidingOnAnInquiry(TestHouse house) : IClassFixture<TestHouse>
{
    private World World => house.World;

    [Fact]
    public async Task From_the_question_to_the_letter_by_two_people()
    {
        var (karla, asger) = (await World.Coordinator("Karla Hele-vejen"), await World.Assessor("Asger Hele-vejen"));
        var inquiry = await (await World.Inquiry("Mie Hele-vejen")).Prepare(karla);
        var coordinator = await karla.Browse();
        await coordinator.Open($"{inquiry.Assessment}/ask");
        await coordinator.Fill("Assessor", asger.Id.ToString()).Press();
        Assert.Contains("Asger Hele-vejen was asked", coordinator.Text, StringComparison.Ordinal);

        var assessor = await asger.Browse();
        await assessor.Open(inquiry.Decision);
        Assert.Contains("Opdigtet grund", assessor.Text, StringComparison.Ordinal);
        await assessor.Fill("Outcome", "Accepted").Fill("Reason", "Mentorship").Fill("Reasons", "To kriterier").Fill("ForReferrer", "Vi finder en mentor").Press();
        Assert.Equal((HttpStatusCode.OK, ""), (assessor.Status, assessor.Errors));
        Assert.Equal("accepted", await house.Peek<string>("select state from bot.inquiry where id = $1", inquiry.Id));

        await coordinator.Open($"/inquiries/{inquiry.Id}/letter");
        Assert.Contains("Vi finder en mentor", coordinator.Text, StringComparison.Ordinal);
        foreach (var secret in (string[])["To kriterier", "Opdigtet grund", "Mie Hele-vejen", "Asger"])
            Assert.DoesNotContain(secret, coordinator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assessor_sees_nothing_before_being_asked_and_nothing_after_it_is_taken_back()
    {
        var (karla, asger) = (await World.Coordinator("Karla Tag-tilbage"), await World.Assessor("Asger Tag-tilbage"));
        var inquiry = await (await World.Inquiry("Mie Tag-tilbage")).Prepare(karla);
        var assessor = await asger.Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await assessor.Open(inquiry.Decision)).Status);
        await inquiry.Ask(karla, asger);
        Assert.Equal(HttpStatusCode.OK, (await assessor.Open(inquiry.Decision)).Status);

        var coordinator = await karla.Browse();
        await (await coordinator.Open($"{inquiry.Assessment}/take-back")).Press();
        Assert.Equal(HttpStatusCode.NotFound, (await assessor.Open(inquiry.Decision)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await assessor.Open(inquiry.Assessment)).Status);
    }

    [Fact]
    public async Task Who_prepared_it_cannot_decide_also_under_the_other_hat()
    {
        var both = await World.Somebody("Bo To-hatte", World.East, Role.Coordinator, Role.Assessor);
        var (karla, inquiry) = (await World.Coordinator("Karla To-hatte"), await World.Inquiry("Mie To-hatte"));
        await inquiry.Prepare(both);
        var coordinator = await karla.Browse();
        await coordinator.Open($"{inquiry.Assessment}/ask");
        await coordinator.Fill("Assessor", both.Id.ToString()).Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, coordinator.Status);
        Assert.Contains("does not decide on it", coordinator.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_names_all_that_is_missing_and_keeps_what_was_typed()
    {
        var (karla, asger) = (await World.Coordinator("Karla Mangler"), await World.Assessor("Asger Mangler"));
        var inquiry = await World.Inquiry("Mie Mangler");
        await inquiry.Prepare(karla, CriterionReply.No);
        await inquiry.Ask(karla, asger);
        var assessor = await asger.Browse();
        await assessor.Open(inquiry.Decision);
        await assessor.Fill("Outcome", "Accepted").Fill("Reason", "Mentorship").Fill("Reasons", "Alligevel").Fill("ForReferrer", "Svar").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, assessor.Status);
        Assert.Contains("No criterion", assessor.Errors, StringComparison.Ordinal);
        Assert.Equal("Alligevel", assessor.Page.QuerySelector("textarea[name='Input.Reasons']")!.TextContent.Trim());
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.decision where mentee = $1", inquiry.Mentee));
    }

    [Fact]
    public async Task A_decision_is_changed_after_the_answers_are_checked_and_both_stay()
    {
        var (karla, asger) = (await World.Coordinator("Karla Omgør"), await World.Assessor("Asger Omgør"));
        var inquiry = await (await (await World.Inquiry("Mie Omgør")).Prepare(karla)).Ask(karla, asger);
        await inquiry.Decide(asger, DecisionOutcome.Declined, "Første begrundelse");
        var assessor = await asger.Browse();
        await assessor.Open($"{inquiry.Decision}/change");
        Assert.Contains("Første begrundelse", assessor.Text, StringComparison.Ordinal);
        await assessor.Fill("Outcome", "Accepted").Fill("Reason", "Mentorship").Fill("Reasons", "Anden begrundelse").Fill("ForReferrer", "Nyt svar").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, assessor.Status);

        await assessor.Fill("WhyChanged", "Papiret var et andet").Press();
        Assert.Contains("Check your answers", assessor.Text, StringComparison.Ordinal);
        Assert.Equal("declined", await house.Peek<string>("select state from bot.target_group_assessment where inquiry = $1", inquiry.Id));

        await assessor.Press("Change the decision");
        Assert.Equal(inquiry.Assessment, assessor.Path);
        foreach (var words in (string[])["Første begrundelse", "Anden begrundelse", "Papiret var et andet"]) Assert.Contains(words, assessor.Text, StringComparison.Ordinal);
        Assert.Equal("accepted", await house.Peek<string>("select state from bot.inquiry where id = $1", inquiry.Id));
    }

    [Fact]
    public async Task Scenario_58_an_assessment_shows_until_when_it_holds_and_afterwards_that_it_does_not()
    {
        var karla = await World.Coordinator("Karla Gyldig");
        var inquiry = await (await World.Inquiry("Mie Gyldig")).Prepare(karla);
        var answered = await house.Peek<DateTime>("select min(answered_at) from bot.criterion_answer a join bot.target_group_assessment t on t.id = a.assessment where t.inquiry = $1", inquiry.Id);
        var last = DateOnly.FromDateTime(answered.AddHours(1)).AddMonths(6);
        var browser = await (await karla.Browse()).Open(inquiry.Assessment);
        Assert.Contains($"{last:d MMMM yyyy}", browser.Text, StringComparison.Ordinal);
        await house.Force("update bot.criterion_answer a set answered_at = answered_at - interval '8 months' from bot.target_group_assessment t where t.id = a.assessment and t.inquiry = $1", inquiry.Id);
        Assert.Contains("no longer holds, assess it again", (await browser.Open(inquiry.Assessment)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_3_what_was_declined_is_not_opened_again_beside_a_newer_inquiry()
    {
        var (karla, asger, frida) = (await World.Coordinator("Karla Dobbelt"), await World.Assessor("Asger Dobbelt"), await (await World.Referrer("Frida Dobbelt")).Browse());
        await frida.SendInquiry("Dina Dobbeltsen", "14-02-1975");
        var mentee = await house.Peek<Guid>("select mentee from bot.inquiry where id = $1", frida.Inquiry());
        var inquiry = await (await new AskedFor(World, frida.Inquiry(), mentee, "Dina Dobbeltsen").Prepare(karla)).Ask(karla, asger);
        await inquiry.Decide(asger, DecisionOutcome.Declined);
        await frida.SendInquiry("Dina Dobbeltsen", "14-02-1975");
        Assert.NotEqual(inquiry.Id, frida.Inquiry());
        var assessor = await (await asger.Browse()).Open($"{inquiry.Decision}/change");
        await assessor.Fill("Outcome", "Accepted").Fill("Reason", "Mentorship").Fill("Reasons", "Anden begrundelse").Fill("ForReferrer", "Nyt svar").Fill("WhyChanged", "Papiret var et andet").Press();
        Assert.Contains("by now", assessor.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.inquiry where mentee = $1 and state in ('new', 'under_assessment', 'waiting', 'accepted')", mentee));
    }

    [Fact]
    public async Task A_decision_somebody_changed_meanwhile_is_not_changed_again()
    {
        var (karla, asger) = (await World.Coordinator("Karla Hurtig"), await World.Assessor("Asger Hurtig"));
        var inquiry = await (await (await World.Inquiry("Mie Hurtig")).Prepare(karla)).Ask(karla, asger);
        await inquiry.Decide(asger, DecisionOutcome.Declined);
        var (slow, quick) = (await asger.Browse(), await asger.Browse());
        foreach (var one in new[] { slow, quick })
        {
            await one.Open($"{inquiry.Decision}/change");
            await one.Fill("Outcome", "Accepted").Fill("Reason", "Mentorship").Fill("Reasons", one == slow ? "Langsomt" : "Hurtigt").Fill("ForReferrer", "Svar").Fill("WhyChanged", "Nyt").Press();
        }
        await quick.Press("Change the decision");
        await slow.Press("Change the decision");
        Assert.Equal(HttpStatusCode.Conflict, slow.Status);
        Assert.Equal(["Hurtigt", "Langsomt"], slow.Page.QuerySelectorAll("blockquote.bot-typed").Select(q => q.TextContent));
        Assert.Contains("by Asger Hurtig", slow.Text, StringComparison.Ordinal);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.decision where mentee = $1", inquiry.Mentee));
    }

    [Fact]
    public async Task Once_a_mentor_has_been_proposed_the_decision_stands()
    {
        var (karla, asger, carl) = (await World.Coordinator("Karla Begynder"), await World.Assessor("Asger Begynder"), await World.Coach("Carl Begynder"));
        var inquiry = await (await (await World.Inquiry("Mie Begynder")).Prepare(karla)).Ask(karla, asger);
        await inquiry.Decide(asger, DecisionOutcome.Accepted);
        await World.Propose(karla, inquiry, await World.Mentor(karla, "Bodil", carl));
        var assessor = await asger.Browse();
        await assessor.Open($"{inquiry.Decision}/change");
        await assessor.Fill("Outcome", "Declined").Fill("Reason", "NotMotivated").Fill("Reasons", "Nyt").Fill("ForReferrer", "Svar").Fill("WhyChanged", "Fortrudt").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, assessor.Status);
        Assert.Contains("10 March 2026", assessor.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.decision where mentee = $1", inquiry.Mentee));
    }

    [Fact]
    public async Task The_waiting_list_says_since_when_and_what_is_missing_to_those_who_may_see_it()
    {
        var (karla, asger, vera) = (await World.Coordinator("Karla Venter"), await World.Assessor("Asger Venter"), await World.Coordinator("Vera Vest", World.West));
        var inquiry = await (await (await World.Inquiry("Mie Venter")).Prepare(karla)).Ask(karla, asger);
        await inquiry.Decide(asger, DecisionOutcome.Waiting);
        var coordinator = await karla.Browse();
        await coordinator.Open("/waiting-list");
        Assert.Contains("Mie Venter 10 Mar 2026 A mentor who speaks the language Somali", coordinator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mie Venter", (await (await vera.Browse()).Open("/waiting-list")).Text, StringComparison.Ordinal);
    }
}
