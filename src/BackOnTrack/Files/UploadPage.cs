using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Files;

/// <summary>
/// A page that takes a file. A file that may be kept never touches the disk unsealed; a larger one is heard out too, so that it is
/// refused in words and what was typed stays.
/// </summary>
[RequestSizeLimit(MostOfRequest), RequestFormLimits(MultipartBodyLengthLimit = MostOfRequest, MemoryBufferThreshold = InMemory)]
public abstract class UploadPage(FileDoor door) : BotPage
{
    public const int MostOfRequest = 100 * Brought.Megabyte, InMemory = (Brought.MostMegabytes + 1) * Brought.Megabyte;

    [BindProperty] public IFormFile? Upload { get; set; }

    public FileScanner Scanner => door.Scanner;

    protected HeldOut Held()
    {
        ModelState.SetModelValue(nameof(Upload), "", "");
        return HeldOut.Of(Upload);
    }
}
