using BackOnTrack.Files;
using SkiaSharp;

namespace BackOnTrack.Tests.Files;

public sealed class DrawingPicturesSmall
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    public async Task A_picture_is_drawn_small_in_its_own_proportions_and_colours(SKEncodedImageFormat format)
    {
        using var small = SKBitmap.Decode(await Apart.Draw(Half(1200, 600, format), default));
        Assert.Equal((SmallPicture.LongestSide, SmallPicture.LongestSide / 2), (small.Width, small.Height));
        Assert.True(small.GetPixel(10, 48) is { Red: > 200, Blue: < 60 }, "left is red");
        Assert.True(small.GetPixel(180, 48) is { Blue: > 200, Red: < 60 }, "right is blue");
    }

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(2, false, false)]
    [InlineData(3, false, false)]
    [InlineData(4, false, true)]
    [InlineData(5, true, true)]
    [InlineData(6, true, true)]
    [InlineData(7, true, false)]
    [InlineData(8, true, false)]
    public async Task A_picture_stands_as_the_camera_was_held(byte held, bool isUpended, bool isRedFirst)
    {
        using var small = SKBitmap.Decode(await Apart.Draw(Held(Half(1200, 600, SKEncodedImageFormat.Jpeg), held), default));
        Assert.Equal(isUpended, small.Height > small.Width);
        var first = isUpended ? small.GetPixel(small.Width / 2, 10) : small.GetPixel(10, small.Height / 2);
        Assert.Equal(isRedFirst, first is { Red: > 200, Blue: < 60 });
    }

    [Fact]
    public async Task A_picture_smaller_than_a_small_one_stays_as_large_as_it_is()
    {
        using var small = SKBitmap.Decode(await Apart.Draw(Half(40, 20, SKEncodedImageFormat.Png), default));
        Assert.Equal((40, 20), (small.Width, small.Height));
    }

    [Fact]
    public async Task What_cannot_be_drawn_gives_no_picture()
    {
        foreach (var broken in new byte[][] { [], [1, 2, 3], [0xFF, 0xD8, 0xFF, 0xD9], Half(64, 64, SKEncodedImageFormat.Png)[..40] })
            await Assert.ThrowsAsync<NotTakenException>(() => Apart.Draw(broken, default));
    }

    /// <summary>Red on the left, blue on the right.</summary>
    internal static byte[] Half(int width, int height, SKEncodedImageFormat format)
    {
        using var paper = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(paper))
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width / 2f, height, red);
        }
        using var drawn = paper.Encode(format, 95);
        return drawn.ToArray();
    }

    /// <summary>With a camera's word of how it was held, the only word of its kind that is kept.</summary>
    private static byte[] Held(byte[] jpeg, byte held) =>
        [.. jpeg[..2], 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*\0\0\0\x08"u8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, held, 0, 0, 0, 0, 0, 0, .. jpeg[2..]];
}
