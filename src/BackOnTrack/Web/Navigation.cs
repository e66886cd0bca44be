using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Web;

/// <summary>Where the header leads: a hat sees the lists the access table opens to it, and no others.</summary>
public static class Navigation
{
    /// <param name="Act">The act the page needs.</param>
    /// <param name="Address">Its address.</param>
    /// <param name="Key">Its text.</param>
    public sealed record Place(Act Act, string Address, string Key);

    private static readonly Place[] Places =
    [
        new(Act.TodayRead, "/", "House.Today"),
        new(Act.OwnFileRead, "/me", "House.Nav.OwnFile"),
        new(Act.InquiryList, "/inquiries", "House.Room.Inquiries"),
        new(Act.InquiryListOwn, "/inquiries/mine", "House.Room.Inquiries"),
        new(Act.WaitingList, "/waiting-list", "Assessment.Title.WaitingList"),
        new(Act.MentorshipList, "/mentorships", "House.Room.Mentorships"),
        new(Act.MentorList, "/mentors", "House.Room.Mentors"),
        new(Act.TalkRead, "/supervision", "House.Nav.Supervision"),
        new(Act.CourseRead, "/training", "House.Room.Training"),
        new(Act.ClaimRead, "/claims", "House.Nav.Claims"),
        new(Act.FigureRead, "/figures", "House.Nav.Figures"),
        new(Act.ResearchRead, "/research", "Research.Title.List"),
        new(Act.PracticeRead, "/practices", "House.Nav.Practice"),
        new(Act.SecurityRequestList, "/security/requests", "House.Nav.Security"),
        new(Act.CustodyList, "/custody", "House.Nav.Custody"),
        new(Act.IncidentNoticeRead, "/security/incidents", "Safety.Title.Notices"),
        new(Act.AccountList, "/accounts", "House.Nav.Accounts"),
        new(Act.AlarmList, "/alarms", "Accounts.Title.Alarms"),
        new(Act.PostRead, "/post", "Post.Title.Read"),
        new(Act.FileSearch, "/search", "House.Search"),
        new(Act.KeepingList, "/keeping", "Privacy.Title.Keeping"),
        new(Act.LogRead, "/log", "Log.Title.Read"),
    ];

    public static IEnumerable<Place> For(Role hat) => Places.Where(place => AccessTable.Allows(place.Act, hat));
}
