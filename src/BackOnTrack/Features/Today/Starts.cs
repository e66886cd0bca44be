using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Today;

/// <summary>What somebody begins by themselves: shown where the access table opens it.</summary>
public static class Starts
{
    /// <param name="Act">The act it begins.</param>
    /// <param name="Address">Where.</param>
    /// <param name="Key">Its text.</param>
    public sealed record Start(Act Act, string Address, string Key);

    private static readonly Start[] All =
    [
        new(Act.InquiryDraft, "/inquiries/new", "Today.Start.Inquiry"),
        new(Act.MentorRegister, "/mentors/new", "Today.Start.Mentor"),
        new(Act.ApplicationFormSwitch, "/applications/form", "Today.Start.ApplicationForm"),
        new(Act.CohortPlan, "/training/cohorts/new", "Today.Start.Cohort"),
        new(Act.SessionLog, "/visits/code", "Today.Start.Code"),
        new(Act.SheetPrint, "/visits/print/1", "Today.Start.Print"),
        new(Act.OutList, "/visits/out", "Today.Start.Out"),
        new(Act.RelationshipRecord, "/relationship/sheet", "Today.Start.RelationshipSheet"),
        new(Act.LifeAreaRecord, "/life-areas/sheet", "Today.Start.LifeAreaSheet"),
        new(Act.WaitingList, "/waiting-list", "Today.Start.WaitingList"),
        new(Act.EstablishmentAdd, "/establishments", "Today.Start.Establishments"),
        new(Act.RecipientKeep, "/safety/recipients", "Today.Start.Recipients"),
        new(Act.TellingSet, "/safety/telling", "Today.Start.Telling"),
        new(Act.FileOpenWithReason, "/files/open", "Today.Start.File"),
        new(Act.AccountInvite, "/accounts/invite", "Today.Start.Account"),
    ];

    public static IEnumerable<Start> For(Role hat) => All.Where(start => AccessTable.Allows(start.Act, hat));
}
