using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Practice;
using BackOnTrack.Files;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Tests.Features.Practice;

/// <summary>Practices of a story, kept the way evaluators keep them.</summary>
internal static class PracticeStory
{
    public static readonly RanEntry Sound = new()
    {
        Name = "Opdigtet praksis", Description = "Invented mentors help invented people to leave violent extremism behind.", StatesLink = true, PeerReviewed = false,
        Themes = ["Prison and probation", "Rehabilitation"], Audiences = ["Families"], Scope = "Inventia", StartYear = "2011", InUse = true, Deliverables = "A leaflet", Measures = "12 of 40 said so.", Feedback = "Asked once a year.",
        Sustainability = "Cheap.", MeetingName = "RAN Invented", MeetingDate = "12 May 2019", MeetingPlace = "Prøveby", MeetingSubject = "Mentors", Funding = "Paid by the service.", Organisation = "An invented service.",
        OrganisationType = "Governmental institution", EeaCountry = "Denmark", ContactAddress = "Prøvegade 1", ContactPerson = "Kim Kontaktsen", ContactEmail = "practice@example.org", ContactPhone = "00 00 00 00", Website = "https://www.example.org/", LastUpdate = "2026",
    };

    public static Task<Person> Evaluator(this World world) => world.Somebody("Erna Evaluersen", World.East, Role.Evaluator);

    public static async Task<Guid> Practice(this World world, Person by, RanEntry? entry = null) =>
        (await world.House.As<ImportEntry, Outcome<Guid>>(act => act.Run(by.Actor, entry ?? Sound, null, 0, default))).Value();

    public static async Task<Guid> Published(this World world, Person by, Guid practice, string? changed = null)
    {
        var seen = await world.Seen(by, practice);
        return (await world.House.As<PublishVersion, Outcome<Guid>>(act => act.Run(by.Actor, practice, changed, seen, default))).Value();
    }

    /// <summary>Which save of the draft is the newest.</summary>
    public static async Task<uint> Seen(this World world, Person by, Guid practice) => (await world.House.As<ReadPractice, Outcome<PracticeSheet>>(act => act.Run(by.Actor, practice, default))).Value().Practice.Version;

    public static async Task Written(this World world, Person by, Guid practice, RanEntry entry)
    {
        var seen = await world.Seen(by, practice);
        (await world.House.As<WriteEntry, Outcome<Guid>>(act => act.Run(by.Actor, practice, entry, seen, default))).Value();
    }

    public static async Task Leaflet(this World world, Person by, Guid practice, string language, string headline = "Opdigtet folder") =>
        (await world.House.As<WriteLeaflet, Outcome<Guid>>(act => act.Run(by.Actor, practice, language, new() { Headline = headline, Aim = "Noget opdigtet.", Mentors = "Tolv dage." }, 0, default))).Value();

    public static async Task<Guid> Deliverable(this World world, Person by, Guid practice, string title = "Håndbog")
    {
        var id = (await world.House.As<AddDeliverable, Outcome<Guid>>(act => act.Run(by.Actor, new() { Practice = practice, Kind = DeliverableKind.Handbook, Title = title, Language = "da" }, default))).Value();
        (await world.House.As<AddDeliverableVersion, Outcome<Guid>>(act => act.Run(by.Actor, id, HeldOut.Of("håndbog.pdf", CohortStory.Pdf), false, default))).Value();
        return id;
    }

    public static async Task<Guid> Scenario(this World world, Person by, string name = "Opdigtet scenarie", PayModel pay = PayModel.FeePerHour) =>
        (await world.House.As<BeginScenario, Outcome<Guid>>(act => act.Run(by.Actor, new() { Name = name, Country = "Testland", Pay = pay, Level = EducationLevel.Vocational }, default))).Value();

    /// <summary>A practice with everything a page of the room can be about.</summary>
    public static async Task KeptPractice(this World world)
    {
        var eva = await world.Evaluator();
        var practice = await world.Practice(eva);
        await world.Published(eva, practice);
        await world.Leaflet(eva, practice, "en");
        await world.Deliverable(eva, practice);
        await world.Scenario(eva);
        (await world.House.As<AddSource, Outcome<Guid>>(act => act.Run(eva.Actor, new() { Name = "Opdigtet fond", Percent = 40, From = new(2025, 1, 1) }, default))).Value();
        (await world.House.As<SetCostRate, Outcome<Guid>>(act => act.Run(eva.Actor, new() { Kind = CostRateKind.CoordinationMonth, Amount = 9000, From = new(2025, 1, 1) }, default))).Value();
    }

    /// <summary>The seed's own entry as it was found, with the form's own words around it.</summary>
    public static byte[] AsFound() => Word(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Features/Practice/ran-entry-as-found.md")));

    /// <summary>A Word file of somebody else's making: headings by style, bold lines, one field in a table, one in a field to fill in.</summary>
    public static byte[] Word(IEnumerable<string> lines)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var (line, number) in lines.Where(l => l.Trim().Length > 0).Select((l, n) => (l, n)))
            {
                var (isHeading, isBold) = (line.StartsWith('#'), line.Contains("**", StringComparison.Ordinal));
                var text = line.TrimStart('#').Replace("**", "", StringComparison.Ordinal).Replace("<u>", "", StringComparison.Ordinal).Replace("</u>", "", StringComparison.Ordinal).Replace(@"\_", "_", StringComparison.Ordinal).Trim();
                var half = text.Length / 2; // Word cuts a line into runs wherever it likes
                var paragraph = new Paragraph();
                if (isHeading) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = "Heading2" }));
                foreach (var part in new[] { text[..half], text[half..] })
                {
                    var run = new Run(new Text(part) { Space = SpaceProcessingModeValues.Preserve });
                    if (isBold) run.PrependChild(new RunProperties(new Bold()));
                    paragraph.Append(run);
                }
                body.Append((number % 5) switch
                {
                    3 => new Table(new TableProperties(), new TableGrid(new GridColumn()), new TableRow(new TableCell(paragraph))),
                    4 => new SdtBlock(new SdtProperties(), new SdtContentBlock(paragraph)),
                    _ => paragraph,
                });
            }
            word.AddMainDocumentPart().Document = new Document(body);
        }
        return file.ToArray();
    }

    /// <summary>Sends a file the way a browser does.</summary>
    public static async Task<Visitor> Send(this Visitor browser, string path, string name, byte[] file)
    {
        await browser.Open(path);
        var token = browser.Page.QuerySelector("main form input[name=form]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "Upload", name }, { new StringContent(token), "form" }, { new StringContent(Guid.NewGuid().ToString()), "once" } };
        return await browser.Send(HttpMethod.Post, path, form);
    }
}
