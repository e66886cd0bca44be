using System.Security.Cryptography;

namespace BackOnTrack.Features.Log;

/// <summary>
/// Checks an export with nothing but the public key and, where they are at hand, the heads kept outside: nothing
/// edited, removed, reordered, cut off or computed anew. Needs no database. Whatever stands in the file is answered, never stumbled over.
/// </summary>
public static class VerifyLog
{
    /// <param name="export">What <see cref="ExportLog"/> wrote.</param>
    /// <param name="publicKey">The public key in PEM.</param>
    /// <param name="heads">The lines of <c>heads.txt</c>; null when they are not at hand, and then a cut-off end is not seen.</param>
    public static LogVerdict Run(TextReader export, string publicKey, IEnumerable<string>? heads)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(publicKey);
        var kept = heads is null ? null : HeadsAtHand.Read(heads);
        if (heads is not null && kept is null) return LogVerdict.Bad(0, "no head could be read to the end of the file that was kept outside");
        var walk = new Walk(key, kept);
        while (export.ReadLine() is { } line)
            if (walk.Step(line) is { } bad) return bad;
        return walk.End();
    }

    /// <summary>From the first entry to the last, one line after the other.</summary>
    private sealed class Walk(ECDsa key, HeadsAtHand? kept)
    {
        private readonly List<byte[]> _leaves = [];
        private byte[] _previous = new byte[32];
        private long _expected = 1, _batch;
        private LogTaken? _taken;

        /// <summary>What is wrong with a line, or null.</summary>
        public LogVerdict? Step(string line) => line.Split('\t', 3) switch
        {
            _ when _taken is not null => LogVerdict.Bad(_expected, "it stands behind the end"),
            ["E", var position, var fields] => Entry(position, fields),
            ["B", ..] => LogBatch.Read(line) is { } batch ? Batch(batch) : LogVerdict.Bad(_expected, "the line of the batch before it cannot be read"),
            ["T", ..] => LogTaken.Read(line) is { } taken ? End(taken) : LogVerdict.Bad(_expected, "the line that says when the export was taken cannot be read"),
            _ => LogVerdict.Bad(_expected, "in its place stands what is neither an entry nor a batch"),
        };

        public LogVerdict End() => _leaves.Count > 0 ? LogVerdict.Bad(_expected - _leaves.Count, "entries without the seal of their batch")
            : _batch > 0 && _taken is null ? LogVerdict.Bad(_expected, "the line that says when the export was taken is missing: it was cut off or is not finished")
            : kept?.Missing(_batch, _taken?.At) is > 0 and var missing ? LogVerdict.Bad(_expected, $"cut off: batch {missing} was sealed once")
            : new(true, _expected - 1, _batch, "") { Taken = _taken?.At, Since = kept?.Since(_batch) ?? 0 };

        private LogVerdict? End(LogTaken taken)
        {
            if (_leaves.Count > 0) return End();
            if (!key.VerifyHash(LogTaken.Hash(taken.At, _previous), taken.Signature)) return LogVerdict.Bad(_expected, "cut off: the export did not end here when it was taken");
            _taken = taken;
            return null;
        }

        private LogVerdict? Entry(string position, string fields)
        {
            if (LogBatch.Position(position) != _expected) return LogVerdict.Bad(_expected, "missing or out of order");
            _leaves.Add(new SealedEntry(_expected++, fields).Hash());
            return null;
        }

        /// <summary>A batch has one seal for all its entries: which of them it was cannot be told, only between which two it stands.</summary>
        private LogVerdict? Batch(LogBatch found)
        {
            if (found.Last != _expected - 1 || found.First != _expected - _leaves.Count) return LogVerdict.Bad(_expected, "missing at the end of a batch");
            if (Wrong(found) is { } why) return LogVerdict.Bad(found.First, why) with { To = found.Last };
            (_previous, _batch) = (found.Head(), found.Number);
            _leaves.Clear();
            return null;
        }

        private string? Wrong(LogBatch found) =>
            !LogBatch.RootOf(_leaves).AsSpan().SequenceEqual(found.Root) ? $"an entry of batch {found.Number} was altered"
            : found.Number != _batch + 1 || !found.Previous.AsSpan().SequenceEqual(_previous) ? $"batch {found.Number} does not follow the one before"
            : !key.VerifyHash(found.Head(), found.Signature) ? $"the signature of batch {found.Number} is not ours"
            : kept?.Hold(found) is false ? $"the head kept outside for batch {found.Number} is another one" : null;
    }
}
