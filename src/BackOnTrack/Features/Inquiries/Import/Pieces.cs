using BackOnTrack.Data;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.Import;

/// <summary>A file in the database, sealed piece by piece: written and read without ever being whole in memory.</summary>
internal static class Pieces
{
    /// <summary>Small enough that neither a piece nor its writing is kept among the large objects, which are seldom cleared away.</summary>
    private const int Size = 24 * 1024;

    /// <summary>Keeps what the stream brings, and shows every byte to <paramref name="see"/> on the way.</summary>
    public static async Task<long> Keep(this Tx tx, Guid import, PiecePart part, Stream from, Action<ReadOnlySpan<byte>> see, CancellationToken stop)
    {
        var (buffer, total) = (new byte[Size], 0L);
        for (var number = 0; await from.ReadAtLeastAsync(buffer, Size, throwOnEndOfStream: false, stop) is var read and > 0; number++)
        {
            see(buffer.AsSpan(0, read));
            total += read;
            tx.Add(new RegisterPiece { Import = import, Part = part, Number = number, Box = tx.Hashes.SealForTheHouse("register_piece", $"{part}{number}", import, Convert.ToBase64String(buffer, 0, read)) });
            await tx.SaveChangesAsync(stop);
            tx.ChangeTracker.Clear();
            if (read < Size) break;
        }
        return total;
    }

    /// <summary>The kept file from its beginning.</summary>
    public static Stream Read(this Tx tx, Guid import, PiecePart part) => new PieceStream(tx, import, part);

    private sealed class PieceStream(Tx tx, Guid import, PiecePart part) : Stream
    {
        private byte[] _piece = [];
        private int _at, _number;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_at == _piece.Length && !Next()) return 0;
            var taken = Math.Min(buffer.Length, _piece.Length - _at);
            _piece.AsSpan(_at, taken).CopyTo(buffer);
            _at += taken;
            return taken;
        }

        private bool Next()
        {
            var box = tx.Set<RegisterPiece>().AsNoTracking().Where(p => p.Import == import && p.Part == part && p.Number == _number).Select(p => p.Box).FirstOrDefault();
            if (box is null) return false;
            _piece = Convert.FromBase64String(tx.Hashes.OpenForTheHouse("register_piece", $"{part}{_number}", import, box));
            (_at, _number) = (0, _number + 1);
            return true;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
