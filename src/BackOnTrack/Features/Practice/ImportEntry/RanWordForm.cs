using System.Text.RegularExpressions;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>
/// Reads a filled-in form: finds its headings in its order, leaves out what the form itself says, and keeps what people
/// wrote, placeholders too, so that the checks can name them.
/// </summary>
public sealed partial class RanWordForm
{
    /// <summary>The form's parts of a field that has several, by what stands before the colon.</summary>
    private static readonly Dictionary<RanField, string[]> Parts = new()
    {
        [RanField.Start] = [nameof(RanEntry.StartYear), nameof(RanEntry.EndYear)],
        [RanField.Evidence] = [nameof(RanEntry.Measures), nameof(RanEntry.Figures), nameof(RanEntry.Feedback), nameof(RanEntry.PeerReview)],
        [RanField.Meeting] = [nameof(RanEntry.MeetingName), nameof(RanEntry.MeetingDate), nameof(RanEntry.MeetingPlace), nameof(RanEntry.MeetingSubject)],
        [RanField.Organisation] = [nameof(RanEntry.Organisation), nameof(RanEntry.OrganisationType)],
        [RanField.Country] = [nameof(RanEntry.EeaCountry), nameof(RanEntry.OtherCountry)],
        [RanField.Contact] = [nameof(RanEntry.ContactAddress), nameof(RanEntry.ContactPerson), nameof(RanEntry.ContactEmail), nameof(RanEntry.ContactPhone), nameof(RanEntry.Website)],
    };

    /// <summary>A line this long that stands within the guidance is guidance; shorter ones may be answers.</summary>
    private const int LongGuide = 30;

    private const int ShortestGuide = 12, FewestHeadings = 5, Patience = 1000;

    private readonly TermLists _lists;
    private readonly Dictionary<string, RanField> _headings = [];
    private readonly Dictionary<string, string> _labels = [];
    private readonly List<string> _guides = [];
    private readonly Dictionary<string, List<string>> _said = [];

    private RanWordForm(Words words, TermLists lists)
    {
        _lists = lists;
        var english = words.In(Languages.Neutral);
        foreach (var field in Enum.GetValues<RanField>())
        {
            _headings[Plain(english[$"Practice.Form.{field}"])] = field;
            if (english.TryGetValue($"Practice.Guide.{field}", out var guide)) _guides.AddRange(Sentences().Split(guide).Append(guide).Select(s => s.Trim()).Where(s => s.Length >= ShortestGuide));
        }
        foreach (var part in Parts.Values.SelectMany(p => p)) if (english.TryGetValue($"Practice.Label.{part}", out var label)) _labels[part] = Plain(label);
        _guides.Sort((a, b) => b.Length - a.Length);
    }

    /// <summary>The entry, or null where too few of the form's headings are found for it to be the form.</summary>
    public static RanEntry? Read(IReadOnlyList<WordLine> lines, Words words, TermLists lists)
    {
        var form = new RanWordForm(words, lists);
        return form.Sort(lines) < FewestHeadings ? null : form.ToEntry();
    }

    /// <summary>Puts every line under its field and part; says how many headings there were.</summary>
    private int Sort(IReadOnlyList<WordLine> lines)
    {
        var (found, field, part) = (0, (RanField?)null, "");
        foreach (var line in lines)
        {
            if (_headings.TryGetValue(Plain(line.Text), out var next) && (field is null || next > field))
            {
                (found, field, part) = (found + 1, next, Parts.TryGetValue(next, out var parts) ? parts[0] : next.ToString());
                continue;
            }
            if (field is not { } at || WithoutGuidance(line.Text) is not { Length: > 0 } text || (at == RanField.Country && Plain(text) == "or")) continue;
            // The form's boxes overlap: the name is often found, loud, below the next heading.
            if (at == RanField.Description && line.IsLoud && !_said.ContainsKey(nameof(RanEntry.Name)) && !_said.ContainsKey(nameof(RanEntry.Description))) { Say(nameof(RanEntry.Name), text); continue; }
            if (Parts.TryGetValue(at, out var some) && some.FirstOrDefault(p => StartsWithLabel(text, p)) is { } named) (part, text) = (named, text[(text.IndexOf(':') + 1)..].Trim());
            if (text.Length > 0) Say(part, text);
        }
        return found;
    }

    private void Say(string part, string text)
    {
        if (!_said.TryGetValue(part, out var lines)) _said[part] = lines = [];
        lines.Add(text);
    }

    private bool StartsWithLabel(string text, string part) => text.IndexOf(':') is > 0 and < 60 and var colon && _labels.TryGetValue(part, out var label) && Plain(text[..colon]) == label;

    /// <summary>What is left of a line without what the form tells its writer.</summary>
    private string WithoutGuidance(string line)
    {
        var text = line;
        foreach (var guide in _guides) text = text.Replace(guide, " ", StringComparison.OrdinalIgnoreCase);
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var plain = Plain(text);
        return Bracket().IsMatch(text) || (text != line && !text.Any(char.IsLetter)) || (plain.Length >= LongGuide && _guides.Exists(g => Plain(g).Contains(plain, StringComparison.Ordinal))) ? "" : text;
    }

    private RanEntry ToEntry()
    {
        List<string> Chosen(RanField field) => [.. All(field.ToString()).Where(w => Placeholders.In(w) is null)];
        var audiences = Chosen(RanField.Audiences).Select(w => _lists.Known(TermKind.Audience, w)).ToList();
        return new RanEntry
        {
            Name = One(nameof(RanEntry.Name)), Description = Many(nameof(RanEntry.Description)),
            PeerReviewed = Plain(One(nameof(RanEntry.PeerReviewed)) ?? "") switch { "yes" => true, "no" => false, _ => null },
            Themes = [.. Chosen(RanField.Themes).Select(w => _lists.Known(TermKind.Theme, w))],
            Audiences = [.. audiences.Where(w => _lists.Has(TermKind.Audience, w))], OtherAudiences = string.Join('\n', audiences.Where(w => !_lists.Has(TermKind.Audience, w))),
            Scope = Many(nameof(RanEntry.Scope)), StartYear = One(nameof(RanEntry.StartYear)), EndYear = One(nameof(RanEntry.EndYear)), Deliverables = Many(nameof(RanEntry.Deliverables)),
            Measures = string.Join('\n', All(nameof(RanEntry.Measures)).Concat(All(nameof(RanEntry.Figures)))), Feedback = Many(nameof(RanEntry.Feedback)), PeerReview = Many(nameof(RanEntry.PeerReview)),
            Sustainability = Many(nameof(RanEntry.Sustainability)), MeetingName = One(nameof(RanEntry.MeetingName)), MeetingDate = One(nameof(RanEntry.MeetingDate)),
            MeetingPlace = One(nameof(RanEntry.MeetingPlace)), MeetingSubject = One(nameof(RanEntry.MeetingSubject)), Funding = Many(nameof(RanEntry.Funding)), Organisation = Many(nameof(RanEntry.Organisation)),
            OrganisationType = One(nameof(RanEntry.OrganisationType)) is { } type ? _lists.Known(TermKind.OrganisationType, type) : null,
            EeaCountry = One(nameof(RanEntry.EeaCountry)) is { } land ? _lists.Known(TermKind.EeaCountry, land) : null, OtherCountry = One(nameof(RanEntry.OtherCountry)),
            ContactAddress = Many(nameof(RanEntry.ContactAddress)), ContactPerson = One(nameof(RanEntry.ContactPerson)), ContactEmail = One(nameof(RanEntry.ContactEmail)),
            ContactPhone = One(nameof(RanEntry.ContactPhone)), Website = One(nameof(RanEntry.Website)), LastUpdate = One(nameof(RanEntry.LastUpdate)),
        }.Tidy();
    }

    private List<string> All(string part) => _said.GetValueOrDefault(part) ?? [];
    private string? Many(string part) => _said.TryGetValue(part, out var lines) ? string.Join('\n', lines) : null;
    private string? One(string part) => _said.TryGetValue(part, out var lines) ? string.Join(' ', lines) : null;

    /// <summary>Letters and digits only: case, marks and the numbers before list items are the form's looks.</summary>
    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit)).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is { Length: > 0 } plain ? plain : string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"(?<=[.?:])\s+|\n", RegexOptions.ExplicitCapture, Patience)] private static partial Regex Sentences();

    /// <summary>The limits the form writes in brackets: (max. 300 words), (year).</summary>
    [GeneratedRegex(@"^\((max|maximum|enter maximum|year)[^)]*\)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)] private static partial Regex Bracket();
}
