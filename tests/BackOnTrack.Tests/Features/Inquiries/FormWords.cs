using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Inquiries;

/// <summary>The five-minute form in a story's words.</summary>
internal static class FormWords
{
    /// <summary>Begins about somebody; stands at the first unanswered question afterwards.</summary>
    public static async Task<Visitor> BeginInquiry(this Visitor visitor, string name, string born = "14-02-1975", string registration = "")
    {
        await visitor.Open("/inquiries/new");
        return await visitor.Fill("Name", name).Fill("Born", born).Fill("Registration", registration).Fill("Language", "da").Press("Continue");
    }

    /// <summary>Answers everything from there up to the check.</summary>
    public static async Task<Visitor> AnswerAll(this Visitor visitor, int establishment = 1)
    {
        await visitor.Fill("Asker", "PrisonOfficer").Fill("OnBehalf", "Myself").Fill("Contact", "lokal 12").Press("Continue");
        await visitor.Fill("LegalStatus", "Sentenced").Fill("Establishment", establishment.ToString()).Press("Continue");
        await visitor.Fill("ReleaseKnown", "Known").Fill("ReleaseOn", "20-11-2030").Press("Continue");
        await visitor.Fill("Occasions", "FamilyAsks").Fill("WhyNow", "løslades snart").Press("Continue");
        return await visitor.Fill("Told", "Yes").Fill("Attitude", "Wants").Press("Continue");
    }

    public static async Task<Visitor> SendInquiry(this Visitor visitor, string name, string born = "14-02-1975", string registration = "", int establishment = 1)
    {
        await visitor.BeginInquiry(name, born, registration);
        await visitor.AnswerAll(establishment);
        return await visitor.Press("Send");
    }

    /// <summary>The id in the address of the page.</summary>
    public static Guid Inquiry(this Visitor visitor) => Guid.Parse(visitor.Path.Split('/')[2].Split('?')[0]);
}
