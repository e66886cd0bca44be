using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// Writes the rows of a file that are new, one by one as from the form, each with its own entry in the log. A file sent twice
/// changes nothing the second time.
/// </summary>
public sealed class ImportEvents(PreviewEvents preview, RecordEvent record)
{
    /// <summary>How many were written, how many were known already, and how many were left out: with problems, or no longer so when it came to them.</summary>
    public async Task<Outcome<EventsWritten>> Run(Actor actor, string? text, CancellationToken stop)
    {
        if (!(await preview.Run(actor, text, stop)).Accepted(out var rows, out var refusals)) return Outcome<EventsWritten>.Refused(refusals);
        var written = 0;
        foreach (var row in rows.Where(r => r.IsNew))
            if ((await record.Run(actor, row.Mentee!.Value, row.Row.Event, CustodySource.File, stop)).Accepted(out _, out _)) written++;
        return new EventsWritten(written, rows.Count(Known), rows.Count(r => !Known(r)) - written);
    }

    private static bool Known(EventPreview row) => row.Known && row.Problems.Count == 0;
}

/// <summary>What came of a file.</summary>
public sealed record EventsWritten(int Written, int Known, int LeftOut);
