namespace BackOnTrack.Domain.Sessions;

/// <summary>The two-minute note as the mentor filled it in: any answer may be missing, none is trusted.</summary>
public sealed class SessionInput
{
    public TookPlace? TookPlace { get; set; }
    public DateOnly? Date { get; set; }
    public TimeOnly? Time { get; set; }

    public int? Minutes { get; set; }
    public SessionKind? Kind { get; set; }
    public string? Place { get; set; }
    public ActivityGroup[] Activities { get; set; } = [];
    public Guid[] Goals { get; set; } = [];

    public NotHeldCause? Cause { get; set; }

    public string? Happened { get; set; }
    public string? Words { get; set; }
    public string? Impressions { get; set; }
    public string? Agreed { get; set; }
    public string? Question { get; set; }
}
