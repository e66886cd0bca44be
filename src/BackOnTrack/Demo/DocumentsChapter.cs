using BackOnTrack.Domain.Documents;
using BackOnTrack.Features.Documents;
using BackOnTrack.Files;
using BackOnTrack.Paper;

namespace BackOnTrack.Demo;

/// <summary>A letter with one mentorship: brought in, and a week later once more with a line added.</summary>
internal sealed class DocumentsChapter(Stage stage, StoryDocuments documents, Script script)
{
    private const int Brought = -21, Replaced = -14;

    private Guid _letter;

    public void Tell(Told t)
    {
        script.On(Brought, 20, async () => _letter = await stage.Do<BringDocument, Guid>(act => act.Run(stage.As(t.MentorOn(Brought)), t.Mentorship,
            new() { Place = new Place(DocumentAbout.Mentorship, t.Mentorship, stage.Day).Value, Name = documents.Name }, Letter(documents.First), stage.Stop)));
        script.On(Replaced, 20, () => stage.Do<ReplaceDocument, Guid>(act => act.Run(stage.As(t.MentorOn(Replaced)), t.Mentorship, _letter, null, Letter(documents.Second), stage.Stop)));
    }

    private HeldOut Letter(string[] lines)
    {
        var sheet = new PdfSheet(documents.Name, "da");
        foreach (var line in lines)
            if (line.Length == 0) sheet.Gap(12);
            else sheet.Write(line, 12);
        return HeldOut.Of("brev.pdf", sheet.ToFile());
    }
}
