using SkiaSharp;

namespace BackOnTrack.Files;

/// <summary>A picture small enough for a list, the way it was held, on white paper. Runs apart (<see cref="Apart"/>), never in the house.</summary>
internal static class SmallPicture
{
    /// <summary>The longest side of what is drawn, in points: sharp at the size it is shown in on a telephone.</summary>
    public const int LongestSide = 192;

    private const int Quality = 75;

    /// <summary>A picture of which more has to be unpacked at once gets no small one.</summary>
    private const long MostUnpacked = 24_000_000;

    /// <summary>A JPEG. Throws <see cref="NotTakenException"/> where the picture cannot be read.</summary>
    public static byte[] Of(byte[] picture)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data) ?? throw new NotTakenException("no picture");
        using var unpacked = Unpack(codec);
        var isTurned = codec.EncodedOrigin is >= SKEncodedOrigin.LeftTop;
        var (width, height) = isTurned ? (unpacked.Height, unpacked.Width) : (unpacked.Width, unpacked.Height);
        var scale = Math.Min(1f, (float)LongestSide / Math.Max(width, height));
        using var small = new SKBitmap(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(small);
        canvas.Clear(SKColors.White);
        canvas.Scale((float)small.Width / width, (float)small.Height / height);
        canvas.Concat(Upright(codec.EncodedOrigin, width, height));
        using var image = SKImage.FromBitmap(unpacked);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = small.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return drawn.ToArray();
    }

    /// <summary>Its points; of a JPEG no more of them than are needed.</summary>
    private static SKBitmap Unpack(SKCodec codec)
    {
        var size = codec.GetScaledDimensions(Math.Min(1f, 2f * LongestSide / Math.Max(codec.Info.Width, codec.Info.Height)));
        if ((long)size.Width * size.Height > MostUnpacked) throw new NotTakenException("too many points to draw it small");
        var points = new SKBitmap(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        if (codec.GetPixels(points.Info, points.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput) return points;
        points.Dispose();
        throw new NotTakenException("no picture");
    }

    /// <summary>Turns and mirrors as the camera was held; the size is that of the picture upright.</summary>
    private static SKMatrix Upright(SKEncodedOrigin held, int width, int height) => held switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
