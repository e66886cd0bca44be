using System.Globalization;
using BackOnTrack.Domain.Training;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Training;

/// <summary>Writes the certificate, in the mentor's language whoever prints it.</summary>
public sealed class CertificatePdf(Words words, Curriculum curriculum)
{
    public byte[] Draw(CertificatePaper paper, Uri checkAt) => Languages.Speaking(paper.Language, () => Sheet(paper, checkAt).ToFile());

    private PdfSheet Sheet(CertificatePaper paper, Uri checkAt)
    {
        var sheet = new PdfSheet(words["Training.Paper.Title"], paper.Language);
        sheet.Gap(40);
        sheet.Write(words["House.Service"], 14);
        sheet.Gap(40);
        sheet.Write(words["Training.Paper.Title"], 30, bold: true);
        sheet.Gap(40);
        sheet.Write(paper.Name, 22, bold: true);
        sheet.Gap(12);
        sheet.Write(words["Training.Paper.Says", paper.Certificate.Days, paper.Certificate.CompletedOn], 13);
        sheet.Gap(24);
        foreach (var module in curriculum.Modules)
            sheet.Write(string.Create(CultureInfo.CurrentCulture, $"{module.Title.In(paper.Language)} ({words["Training.Paper.Days", module.Days.Count]})"), 11);
        sheet.Gap(60);
        sheet.Write(words["Training.Paper.Code", paper.Code], 13, bold: true);
        sheet.Gap(4);
        sheet.Write(words["Training.Paper.Check", checkAt], 10);
        return sheet;
    }
}
