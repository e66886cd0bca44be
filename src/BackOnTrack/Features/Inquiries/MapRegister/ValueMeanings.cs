using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;

namespace BackOnTrack.Features.Inquiries.MapRegister;

/// <summary>What a value of a choice can mean: ours, nothing, or that its row stays out. Offered on the page and at the console.</summary>
internal static class ValueMeanings
{
    public static IEnumerable<Choice> Of(RegisterField field, Words words, IReadOnlyList<Place> places) => (field switch
    {
        RegisterField.Asker => Choice.From(words, "Inquiries.Asker", Enum.GetValues<Asker>()),
        RegisterField.LegalStatus => Choice.From(words, "Inquiries.LegalStatus", Enum.GetValues<LegalStatus>()),
        RegisterField.Outcome => Choice.From(words, "Inquiries.Outcome", Enum.GetValues<InquiryOutcome>()),
        RegisterField.WishedBackground => Choice.From(words, "Inquiries.WishedBackground", Enum.GetValues<WishedBackground>()),
        _ => places.Select(p => new Choice(p.Id.ToString(), p.Name)),
    }).Append(new(MappedValue.Empty, words["Inquiries.Meaning.Empty"])).Append(new(MappedValue.Refuse, words["Inquiries.Meaning.Refuse"]));
}
