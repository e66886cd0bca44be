using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;

namespace BackOnTrack.Tests.Features.Inquiries.Import;

/// <summary>What reality looks like: an invented register in four date styles, with what goes wrong in one.</summary>
public class The_shared_register
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Place[] Places = [.. new[] { "Prøvemark", "KiF Prøvestad", "Fiktivholm Fængsel", "Eksempelstrøm", "Arresthuset i Prøveby" }.Select((n, i) => new Place(i + 1, n))];

    private static byte[] File() => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Features/Inquiries/Import/inquiry-register-2012-2014.csv"));

    private static (RegisterFormat Format, SurveyResult Survey) Look(byte[] file)
    {
        var detector = new EncodingDetector();
        detector.Add(file);
        var format = RegisterFile.Detect(new MemoryStream(file), detector.Result());
        var survey = new RegisterSurvey(format.Headings, Today);
        foreach (var row in RegisterFile.Rows(new MemoryStream(file), format)) survey.Add(row);
        return (format, survey.Result());
    }

    private static List<ReadRow> Read(byte[] file, RegisterMapping? mapping = null)
    {
        var (format, survey) = Look(file);
        var reader = new RegisterReader(mapping ?? Answered(survey), Today);
        return [.. RegisterFile.Rows(new MemoryStream(file), format).Select(reader.Read)];
    }

    /// <summary>The guess, with the one value it cannot know answered by leaving the row out.</summary>
    private static RegisterMapping Answered(SurveyResult survey)
    {
        var guess = FirstGuess.Of(survey, Places);
        return guess with { Values = [.. guess.Values, new(RegisterField.Outcome, "maske", MappedValue.Refuse)] };
    }

    [Fact]
    public void Is_recognised()
    {
        var (format, survey) = Look(File());
        Assert.Equal((RegisterEncoding.Windows1252, ';', 1, 17), (format.Encoding, format.Separator, format.HeadingRow!.Value, format.Headings.Length));
        Assert.Equal((44, 2, 1), (survey.Rows, survey.Blank, survey.Sums));
    }

    [Fact]
    public void Leaves_one_question_open()
    {
        var (_, survey) = Look(File());
        var refusal = Assert.Single(FirstGuess.Open(FirstGuess.Of(survey, Places), survey));
        Assert.Equal(("Inquiries.Refuse.ValueUnanswered", (object)"måske"), (refusal.Code, refusal.Values![0]));
    }

    [Fact]
    public void Gives_forty_inquiries_three_bad_rows_and_one_duplicate()
    {
        var fates = Read(File()).CountBy(row => row.Fate).ToDictionary();
        Assert.Equal((40, 3, 1), (fates[RowFate.Good], fates[RowFate.Bad], fates[RowFate.Duplicate]));
    }

    [Fact]
    public void Names_what_is_wrong_by_row()
    {
        var wrong = Read(File()).Where(r => r.Fate is RowFate.Bad or RowFate.Duplicate).SelectMany(r => r.Problems).Where(p => p.KeepsOut);
        Assert.Equal(["13 Dato ImpossibleDate", "17 Født ImpossibleDate", "27 Resultat RefusedValue", "47  Duplicate"], wrong.Select(p => $"{p.Row} {p.Column} {p.Word}"));
    }

    [Fact]
    public void Keeps_results_and_reasons_as_they_were()
    {
        var outcomes = Read(File()).Where(r => r.Inquiry is not null).CountBy(r => r.Inquiry!.Outcome).ToDictionary();
        Assert.Equal(12, outcomes[InquiryOutcome.Mentorship]);
        Assert.Equal(6, outcomes[InquiryOutcome.Open]);
        var first = Read(File())[0].Inquiry!;
        Assert.Equal((new DateOnly(2012, 7, 21), "Ali", "Fiktivsen", new DateOnly(1975, 2, 14), Asker.ProbationOfficer, LegalStatus.Remand),
            (first.ReceivedOn, first.FirstName, first.LastName, first.BornOn!.Value, first.Asker!.Value, first.LegalStatus!.Value));
        Assert.Contains("Mentor: M. Mentor-Hansen\nStart: 21. aug 2012\nSlut: 21/7-13", first.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_the_same_inquiries_in_another_encoding()
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(File());
        var expected = Read(File()).Select(r => r.Inquiry?.Identity);
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode])
            Assert.Equal(expected, Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Select(r => r.Inquiry?.Identity));
    }

    [Fact]
    public async Task Gives_its_bad_rows_back_as_a_file_that_can_be_corrected_and_read_again()
    {
        var (format, survey) = Look(File());
        var bad = Read(File()).Where(r => r.Fate is RowFate.Bad).ToList();
        using var written = new MemoryStream();
        await using (var file = new BadRows(written, format, "Errors"))
            foreach (var row in bad) file.Add(row.Row, row.Problems.Select(p => p.Word));
        var text = Encoding.UTF8.GetString(written.ToArray());
        Assert.Contains("31-02-2013", text, StringComparison.Ordinal);
        var corrected = Encoding.UTF8.GetBytes(text.Replace("31-02-2013", "28-02-2013", StringComparison.Ordinal).Replace("12-13-1980", "12-12-1980", StringComparison.Ordinal).Replace("måske", "trukket", StringComparison.Ordinal));
        Assert.Equal(["Good", "Good", "Good"], Read([0xEF, 0xBB, 0xBF, .. corrected[3..]], null).Select(r => r.Fate.ToString()));
        Assert.Equal(18, Look(written.ToArray()).Format.Headings.Length);
    }

    [Fact]
    public void Is_refused_when_a_quotation_mark_never_closes() =>
        Assert.Equal(3, Assert.Throws<RegisterUnreadableException>(() => Look("Dato;Navn\n2012-01-01;Ali\n2012-01-02;\"Sara\n2012-01-03;Mie\n"u8.ToArray())).Row);
}
