using System.Text;

namespace BackOnTrack.Domain;

/// <summary>How the letters of a register, or of another file people bring in, are written.</summary>
public enum RegisterEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 }

/// <summary>The letters behind an encoding, for every file people bring in.</summary>
public static class RegisterEncodings
{
    public static Encoding Letters(this RegisterEncoding encoding) => encoding switch
    {
        RegisterEncoding.Utf16LittleEndian => Encoding.Unicode,
        RegisterEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
        RegisterEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        _ => Encoding.UTF8,
    };

    /// <summary>The words of a short file, whichever of them it is written in.</summary>
    public static string Words(ReadOnlySpan<byte> file)
    {
        var detector = new EncodingDetector();
        detector.Add(file);
        return detector.Result().Letters().GetString(file).TrimStart('\uFEFF');
    }
}

/// <summary>Finds out how a file is written while its bytes pass by; keeps four of them at most.</summary>
public sealed class EncodingDetector
{
    private readonly byte[] _head = new byte[4];
    private long _count;
    private long _zerosAtEven, _zerosAtOdd;
    private readonly byte[] _carried = new byte[4];
    private int _carriedCount;
    private bool _isUtf8 = true;

    /// <summary>The next bytes of the file.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length && _count + i < 4; i++) _head[_count + i] = bytes[i];
        CountZeros(bytes);
        _count += bytes.Length;
        if (_isUtf8) _isUtf8 = ContinuesAsUtf8(bytes);
    }

    /// <summary>The answer, once every byte has passed.</summary>
    public RegisterEncoding Result() => _head switch
    {
        [0xEF, 0xBB, 0xBF, _] when _count >= 3 && _isUtf8 => RegisterEncoding.Utf8WithMark,
        [0xFF, 0xFE, ..] when _count >= 2 => RegisterEncoding.Utf16LittleEndian,
        [0xFE, 0xFF, ..] when _count >= 2 => RegisterEncoding.Utf16BigEndian,
        _ when _zerosAtOdd > _count / 8 => RegisterEncoding.Utf16LittleEndian,
        _ when _zerosAtEven > _count / 8 => RegisterEncoding.Utf16BigEndian,
        _ => _isUtf8 && _carriedCount == 0 ? RegisterEncoding.Utf8 : RegisterEncoding.Windows1252,
    };

    private void CountZeros(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)0)) return;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (((_count + i) & 1) == 0) _zerosAtEven++;
            else _zerosAtOdd++;
        }
    }

    private bool ContinuesAsUtf8(ReadOnlySpan<byte> bytes)
    {
        while (_carriedCount > 0 && !bytes.IsEmpty)
        {
            _carried[_carriedCount++] = bytes[0];
            bytes = bytes[1..];
            switch (Rune.DecodeFromUtf8(_carried.AsSpan(0, _carriedCount), out _, out _))
            {
                case System.Buffers.OperationStatus.Done: _carriedCount = 0; break;
                case System.Buffers.OperationStatus.InvalidData: return false;
            }
        }
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            bytes = bytes[at..];
            switch (Rune.DecodeFromUtf8(bytes, out _, out var used))
            {
                case System.Buffers.OperationStatus.Done: bytes = bytes[used..]; break;
                case System.Buffers.OperationStatus.InvalidData: return false;
                default:
                    bytes.CopyTo(_carried);
                    _carriedCount = bytes.Length;
                    return true;
            }
        }
        return true;
    }
}
