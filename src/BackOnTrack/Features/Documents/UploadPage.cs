using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>A page that takes a file: a little more than a file may have, so that its size is refused in words.</summary>
[RequestSizeLimit(MostOfRequest), RequestFormLimits(MultipartBodyLengthLimit = MostOfRequest)]
public abstract class UploadPage(FileScanner scanner) : BotPage
{
    private const long MostOfRequest = 30_000_000;

    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public IFormFile? Upload { get; set; }
    public bool IsScanned => scanner.IsSet;
    public string Back => $"/mentorships/{Mentorship}/documents";

    protected async Task<(string Name, byte[] File)> Taken()
    {
        using var bytes = new MemoryStream();
        if (Upload is { } file) await file.CopyToAsync(bytes, Stop);
        ModelState.SetModelValue(nameof(Upload), "", "");
        return (Upload?.FileName ?? "", bytes.ToArray());
    }
}
