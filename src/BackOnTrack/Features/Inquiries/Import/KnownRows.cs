using BackOnTrack.Data;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.Import;

/// <summary>A row together with what the house knows about it.</summary>
/// <param name="Read">What became of the row.</param>
/// <param name="Fingerprint">Keyed hash of the row's identity.</param>
/// <param name="File">The file its person has already.</param>
/// <param name="Repeats">The open matter of its person that the actor may not see: the row is noted as one more voice, and nobody is told.</param>
internal sealed record KnownRow(ReadRow Read, byte[] Fingerprint, byte[]? Registration, byte[]? Person, Guid? File, Guid? Repeats);

/// <summary>
/// Goes through a register in batches and compares each with what is already here: the same for the preview and for the
/// import itself, so that the one cannot promise what the other does not do.
/// </summary>
internal sealed class KnownRows(Tx tx, RegisterImport import, Looked looked, RegisterMapping mapping, DateOnly today)
{
    private const int BatchSize = 500;

    /// <summary>People of this register with an open inquiry further up in it.</summary>
    private readonly HashSet<UInt128> _open = [];

    public async IAsyncEnumerable<IReadOnlyList<KnownRow>> Batches([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var reader = new RegisterReader(mapping, today);
        foreach (var rows in RegisterFile.Rows(tx.Read(import.Id, PiecePart.File), looked.Format).Chunk(BatchSize))
            yield return await Compare([.. rows.Select(reader.Read)], stop);
    }

    private async Task<IReadOnlyList<KnownRow>> Compare(ReadRow[] rows, CancellationToken stop)
    {
        var good = rows.Where(r => r.Inquiry is not null).Select(r => (Row: r, r.Inquiry!)).ToList();
        byte[][] prints = [.. good.Select(g => tx.Hashes.Exact("register-row", $"{import.Unit}|{g.Item2.Identity}"))];
        var here = (await tx.Inquiries.Where(i => i.Unit == import.Unit && prints.Contains(i.Fingerprint!)).Select(i => i.Fingerprint!).ToListAsync(stop)).Select(Convert.ToHexString).ToHashSet();
        var indexes = good.ConvertAll(g => tx.IndexesOf(new(g.Item2.Name, g.Item2.BornOn, g.Item2.RegistrationNumber)));
        byte[]?[] registrations = [.. indexes.Select(i => i.Registration)], people = [.. indexes.Select(i => i.Person)];
        var known = (await tx.Database.SqlQuery<PersonHere>($"select n as \"N\", mentee as \"Mentee\", matter as \"Matter\" from bot.people_here({import.Unit}, {registrations}::bytea[], {people}::bytea[])").ToListAsync(stop)).ToDictionary(p => p.N - 1);
        var matters = known.Values.Select(p => p.Matter).OfType<Guid>().Distinct().ToList();
        var shown = (await tx.Inquiries.Where(i => matters.Contains(i.Id)).Select(i => i.Id).ToListAsync(stop)).ToHashSet();
        var found = new Dictionary<ReadRow, KnownRow>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < good.Count; i++)
        {
            var person = known.GetValueOrDefault(i);
            var seen = person?.Matter is { } matter && shown.Contains(matter);
            found[good[i].Row] = new(Judge(good[i].Row, here.Contains(Convert.ToHexString(prints[i])), seen), prints[i], registrations[i], people[i], person?.Mentee,
                seen || good[i].Item2.Outcome is not InquiryOutcome.Open ? null : person?.Matter);
        }
        return [.. rows.Select(r => found.TryGetValue(r, out var k) ? k : new KnownRow(r, [], null, null, null, null))];
    }

    /// <summary>A row taken before is not taken again; an open inquiry about somebody with an open matter the actor may see makes no second one.</summary>
    private ReadRow Judge(ReadRow row, bool isHere, bool hasMatter)
    {
        var inquiry = row.Inquiry!;
        if (isHere) return row with { Fate = RowFate.AlreadyHere, Problems = [new(inquiry.Row, "AlreadyHere", "", "")] };
        if (inquiry.Outcome is not InquiryOutcome.Open) return row;
        return _open.Add(Folded.Short(inquiry.Person)) && !hasMatter ? row : row with { Fate = RowFate.Bad, Inquiry = null, Problems = [new(inquiry.Row, "OpenMatter", "", "")] };
    }

    private sealed record PersonHere(int N, Guid? Mentee, Guid? Matter);
}
