namespace BackOnTrack.Domain;

/// <summary>
/// A text that rests in the database as ciphertext under the key of one mentee. The domain writes and reads
/// <see cref="Text"/>; the vault closes it before a save and opens it after a read.
/// </summary>
public sealed class Sealed : IEquatable<Sealed>
{
    private string? _text;

    private Sealed(string? text, byte[]? cipher) => (_text, Cipher) = (text, cipher);

    /// <summary>A text not yet closed.</summary>
    public static Sealed Of(string text) => new(text, null);

    /// <summary>A text as it came from the database.</summary>
    public static Sealed From(byte[] cipher) => new(null, cipher);

    /// <summary>What rests in the database; null until the vault has closed a new text.</summary>
    public byte[]? Cipher { get; private set; }

    /// <summary>Whether <see cref="Text"/> may be read.</summary>
    public bool IsOpen => _text is not null;

    /// <summary>The words. Reading a text nobody has opened is a bug, and says so.</summary>
    public string Text => _text ?? throw new InvalidOperationException("This text is sealed: open it through the vault first.");

    /// <summary>For the vault only: remembers the ciphertext of a text that was just closed.</summary>
    public void Close(byte[] cipher) => Cipher = cipher;

    /// <summary>For the vault only: remembers the words of a text that was just opened.</summary>
    public void Open(string text) => _text = text;

    public bool Equals(Sealed? other) => other is not null && (ReferenceEquals(this, other)
        || (Cipher is not null && other.Cipher is not null ? Cipher.AsSpan().SequenceEqual(other.Cipher) : _text is not null && _text == other._text));

    public override bool Equals(object? obj) => Equals(obj as Sealed);
    public override int GetHashCode() => Cipher is { } c ? c.Length : 0;

    /// <summary>Never the words: a text that lands in a message by mistake stays sealed there too.</summary>
    public override string ToString() => "(sealed)";
}
