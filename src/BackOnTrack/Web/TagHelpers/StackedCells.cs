using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>
/// The rows of a table with the name of its column on every cell, put in while they are written: a tag helper per cell, or the rows
/// as one text to be looked through, cost many times as much.
/// </summary>
internal sealed class StackedCells(IHtmlContent rows, IReadOnlyList<string> titles) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var cells = new Cells(writer, [.. titles.Select(title => $" data-title=\"{encoder.Encode(title)}\"")]);
        rows.WriteTo(cells, encoder);
        cells.Flush();
    }

    /// <summary>Passes on what it is given. The start of a tag that comes in two pieces is kept until it can be told.</summary>
    private sealed class Cells(TextWriter writer, string[] names) : TextWriter
    {
        /// <summary><c>&lt;td&gt;</c>: a bracket, two letters, and what ends the name.</summary>
        private const int Start = 4;

        private readonly char[] _begun = new char[Start];
        private int _kept, _column;

        public override Encoding Encoding => writer.Encoding;
        public override void Write(char value) => Write([value]);
        public override void Write(string? value) => Write(value.AsSpan());
        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            while (_kept > 0 && buffer.Length > 0)
            {
                _begun[_kept++] = buffer[0];
                buffer = buffer[1..];
                if (_kept == Start) Again();
            }
            for (var tag = buffer.IndexOf('<'); tag >= 0; tag = buffer.IndexOf('<'))
            {
                if (tag + Start > buffer.Length)
                {
                    writer.Write(buffer[..tag]);
                    buffer[tag..].CopyTo(_begun);
                    _kept = buffer.Length - tag;
                    return;
                }
                var name = NameFor(buffer.Slice(tag, Start));
                var told = tag + (name is null ? 1 : Start - 1); // what follows a bracket that begins no cell may itself begin one
                writer.Write(buffer[..told]);
                if (name is not null) writer.Write(name);
                buffer = buffer[told..];
            }
            writer.Write(buffer);
        }

        /// <summary>Enough is there to tell.</summary>
        private void Again()
        {
            Span<char> whole = stackalloc char[Start];
            _begun.CopyTo(whole);
            _kept = 0;
            Write(whole);
        }

        private string? NameFor(ReadOnlySpan<char> start)
        {
            if (start[Start - 1] is not ('>' or ' ' or '\n' or '\r' or '\t')) return null;
            var element = start[1..3];
            if (element is "tr") _column = 0;
            return element is "td" or "th" && _column < names.Length ? names[_column++] : null;
        }

        /// <summary>What was begun and goes no further is passed on as it is.</summary>
        public override void Flush()
        {
            writer.Write(_begun, 0, _kept);
            _kept = 0;
        }
    }
}
