using BackOnTrack.Domain.Documents;
using BackOnTrack.Features.Documents;
using BackOnTrack.Files;
using BackOnTrack.Paper;
using SkiaSharp;

namespace BackOnTrack.Demo;

/// <summary>A letter with one mentorship: brought in, and a week later once more with a line added. And a sketch, photographed.</summary>
internal sealed class DocumentsChapter(Stage stage, StoryDocuments documents, Script script)
{
    private const int Brought = -21, Replaced = -14, Sketched = -7;

    private Guid _letter;

    public void Tell(Told t)
    {
        Task<Guid> Bring(int day, string name, HeldOut file) => stage.Do<BringDocument, Guid>(act => act.Run(stage.As(t.MentorOn(day)), t.Mentorship,
            new() { Place = new Place(DocumentAbout.Mentorship, t.Mentorship, stage.Day).Value, Name = name }, file, stage.Stop));
        script.On(Brought, 20, async () => _letter = await Bring(Brought, documents.Name, Letter(documents.First)));
        script.On(Replaced, 20, () => stage.Do<ReplaceDocument, Guid>(act => act.Run(stage.As(t.MentorOn(Replaced)), t.Mentorship, _letter, null, Letter(documents.Second), stage.Stop)));
        script.On(Sketched, 20, () => Bring(Sketched, documents.Sketch, Sketch()));
    }

    private HeldOut Letter(string[] lines)
    {
        var sheet = new PdfSheet(documents.Name, "da");
        foreach (var line in lines)
            if (line.Length == 0) sheet.Gap(12);
            else sheet.Write(line, 12);
        return HeldOut.Of("brev.pdf", sheet.ToFile());
    }

    /// <summary>A room with a bed, a table and a window.</summary>
    private static HeldOut Sketch()
    {
        using var paper = new SKBitmap(640, 480);
        using var pen = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 6, IsAntialias = true };
        using (var canvas = new SKCanvas(paper))
        {
            canvas.Clear(SKColors.Beige);
            foreach (var (left, top, width, height) in new[] { (60f, 60f, 520f, 360f), (80f, 80f, 160f, 300f), (100f, 95f, 120f, 60f), (380f, 250f, 150f, 110f), (300f, 48f, 180f, 24f) }) canvas.DrawRect(left, top, width, height, pen);
            canvas.DrawCircle(340, 305, 26, pen);
        }
        using var drawn = paper.Encode(SKEncodedImageFormat.Png, 100);
        return HeldOut.Of("skitse.png", drawn.ToArray());
    }
}
