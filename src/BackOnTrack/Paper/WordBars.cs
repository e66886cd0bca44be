using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Picture = DocumentFormat.OpenXml.Drawing;

namespace BackOnTrack.Paper;

/// <summary>
/// Bars as a chart of the Word file's own: sharp on paper, black on white, its numbers in it and no workbook behind it. The words at each
/// bar say its number too, so it is read without colour and without a scale.
/// </summary>
internal sealed record WordBars(string About, IReadOnlyList<(string Words, double Length)> Each, double? Full)
{
    /// <summary>In the units of such drawings: a hundredth of a millimetre is 360 of them.</summary>
    private const long Width = 5_400_000, Bar = 230_000, Around = 150_000;

    private const uint Names = 1, Lengths = 2;

    private const int Small = 800;

    public DocumentFormat.OpenXml.Wordprocessing.Drawing In(MainDocumentPart main, uint number)
    {
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = new ChartSpace(new RoundedCorners { Val = false }, Chart(), new ShapeProperties(new Picture.NoFill(), new Picture.Outline(new Picture.NoFill())));
        return new(new Inline(
            new Extent { Cx = Width, Cy = Each.Count * Bar + Around },
            new DocProperties { Id = number, Name = $"Bars {number}", Description = $"{About}. {string.Join("; ", Each.Select(b => b.Words))}" },
            new Picture.Graphic(new Picture.GraphicData(new ChartReference { Id = main.GetIdOfPart(part) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    private Chart Chart() => new(
        new AutoTitleDeleted { Val = true },
        new PlotArea(
            new Layout(),
            new BarChart(
                new BarDirection { Val = BarDirectionValues.Bar }, new BarGrouping { Val = BarGroupingValues.Clustered }, new VaryColors { Val = false },
                new BarChartSeries(
                    new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 }, new Order { Val = 0 },
                    new ChartShapeProperties(new Picture.SolidFill(new Picture.RgbColorModelHex { Val = "404040" })), new InvertIfNegative { Val = false },
                    new CategoryAxisData(new StringLiteral([new PointCount { Val = (uint)Each.Count }, .. Each.Select((b, i) => new StringPoint(new NumericValue(b.Words)) { Index = (uint)i })])),
                    new Values(new NumberLiteral([new FormatCode("General"), new PointCount { Val = (uint)Each.Count },
                        .. Each.Select((b, i) => new NumericPoint(new NumericValue(b.Length.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i })]))),
                new GapWidth { Val = 40 }, new AxisId { Val = Names }, new AxisId { Val = Lengths }),
            new CategoryAxis(
                new AxisId { Val = Names }, new Scaling(new Orientation { Val = OrientationValues.MaxMin }), new Delete { Val = false }, new AxisPosition { Val = AxisPositionValues.Left },
                new MajorTickMark { Val = TickMarkValues.None }, new MinorTickMark { Val = TickMarkValues.None }, new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
                new TextProperties(new Picture.BodyProperties(), new Picture.Paragraph(new Picture.ParagraphProperties(new Picture.DefaultRunProperties { FontSize = Small }))),
                new CrossingAxis { Val = Lengths }, new Crosses { Val = CrossesValues.AutoZero }),
            new ValueAxis(
                new AxisId { Val = Lengths }, Scale(), new Delete { Val = true }, new AxisPosition { Val = AxisPositionValues.Top },
                new CrossingAxis { Val = Names }, new Crosses { Val = CrossesValues.AutoZero }, new CrossBetween { Val = CrossBetweenValues.Between })),
        new PlotVisibleOnly { Val = true });

    private Scaling Scale()
    {
        var scale = new Scaling(new Orientation { Val = OrientationValues.MinMax });
        if (Full is { } full) scale.Append(new MaxAxisValue { Val = full });
        scale.Append(new MinAxisValue { Val = 0 });
        return scale;
    }
}
