using System.Globalization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.DownloadBatch;

/// <summary>
/// A batch as the payroll office reads it: one line per mentor, and the total. No mentee, no day, no place. Whoever is
/// kept from one of its mentors gets nothing: a batch without them would pay too little and show no gap.
/// </summary>
public sealed class DownloadBatch(Database db, Words words)
{
    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true };

    public Task<Outcome<byte[]>> Run(Actor actor, int number, CancellationToken stop) => db.Read<byte[]>(actor, Act.PayrollExport, async tx =>
    {
        var claims = await tx.Claims.AsNoTracking().Where(c => c.Batch == number).ToListAsync(stop);
        if (claims.Count == 0 || claims.Count != await tx.Ask<long>($"select bot.batch_size({number})", stop)) return Refusal.NotFound;
        var names = await tx.NamesOf(claims.Select(c => c.Mentor), stop);
        var mentors = claims.Select(c => c.Mentor).Distinct().ToList();
        var terms = (await tx.PayTerms.AsNoTracking().Where(t => mentors.Contains(t.Mentor)).ToListAsync(stop)).ToLookup(t => t.Mentor);
        tx.SawMany(Act.PayrollExport, mentors);
        return await Written(number, claims.GroupBy(c => c.Mentor).OrderBy(g => names.GetValueOrDefault(g.Key), StringComparer.CurrentCulture)
            .Select(g => (names.GetValueOrDefault(g.Key, ""), words.Of("Claims.PayModel", terms[g.Key].On(g.Max(c => c.Day))), g.ToList())));
    }, stop);

    private async Task<byte[]> Written(int number, IEnumerable<(string Name, string Model, List<Claim> Claims)> mentors)
    {
        using var stream = new MemoryStream();
        await using (var csv = CsvWriter.Create(stream, Format, leaveOpen: true))
        {
            foreach (var column in (string[])["Batch", "Mentor", "Model", "Claims", "Hours", "Kilometres", "Fee", "Travel", "Expenses", "Total", "Currency"]) csv.WriteField(words[$"Claims.Field.{column}"]);
            csv.EndRecord();
            var all = new List<Claim>();
            foreach (var (name, model, claims) in mentors)
            {
                Line(csv, number, name, model, claims);
                all.AddRange(claims);
            }
            Line(csv, number, words["Claims.Sum"], "", all);
        }
        return stream.ToArray();
    }

    private static void Line(CsvWriter csv, int number, string name, string model, List<Claim> claims)
    {
        int[] amounts = [claims.Sum(c => c.Fee), claims.Sum(c => c.Travel), claims.Sum(c => c.Expenses), claims.Sum(c => c.Total)];
        string[] cells = [Plain(number), SafeCell.Write(name), model, Plain(claims.Count), Money.Hours(claims.Sum(c => c.Minutes)), Plain(claims.Sum(c => c.Kilometres)),
            .. amounts.Select(a => (a / 100m).ToString("0.00", CultureInfo.CurrentCulture)), Money.Currency];
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
