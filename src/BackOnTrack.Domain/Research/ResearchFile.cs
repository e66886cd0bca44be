namespace BackOnTrack.Domain.Research;

/// <summary>The frozen rows of a request, sealed for the house. The row goes when the file is destroyed.</summary>
public sealed class ResearchFile
{
    private ResearchFile() { }

    /// <summary>The request's.</summary>
    public Guid Id { get; private set; }

    /// <summary><see cref="FrozenRows"/> as text, sealed.</summary>
    public byte[] Content { get; private set; } = [];

    public static ResearchFile Of(Guid request, byte[] content) => new() { Id = request, Content = content };
}

/// <summary>That a file was fetched: by whom, when, as what. Its id is the number that stands on every sheet of the copy.</summary>
public sealed class ResearchDownload
{
    private ResearchDownload() { }

    public Guid Id { get; private set; }
    public Guid Request { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public FileForm Form { get; private set; }

    public static ResearchDownload Of(Guid request, Guid by, FileForm form, DateTimeOffset at) => new() { Id = Guid.CreateVersion7(at), Request = request, By = by, Form = form, At = at };
}
