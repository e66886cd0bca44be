using System.Text;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>Somebody who wants mail, and what they got.</summary>
internal static class PostStory
{
    public static async Task Wants(this Person who, string pace, string address, string language, (string From, string Until)? quiet = null)
    {
        var browser = await (await who.Browse()).Open("/account/mail");
        if (quiet is { } hours) browser.Fill("QuietFrom", hours.From).Fill("QuietUntil", hours.Until);
        await browser.Fill("Pace", pace).Fill("Address", address).Press("Save");
        Assert.Equal("/account", browser.Path);
        await who.House.Force("update bot.account set language = $2 where id = $1", who.Id, language);
    }

    public static IEnumerable<string> To(this HouseWithPost house, string address) => house.Server.Mails.Where(mail => mail.Contains($"RCPT TO:<{address}>", StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands in the mail itself once its encoding is undone; the envelope names the receiver, as envelopes do.</summary>
    public static string Readable(string mail)
    {
        var text = mail.Replace("\r", "", StringComparison.Ordinal);
        var (head, body) = text[text.IndexOf("\nDATA\n", StringComparison.Ordinal)..].Split("\n\n", 2) is [var first, var rest] ? (first, rest) : throw new InvalidOperationException($"No mail: {mail}");
        return head.Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Split('\n'))))
            : Encoding.UTF8.GetString([.. Unquoted(body.Replace("=\n", "", StringComparison.Ordinal))]);
    }

    private static IEnumerable<byte> Unquoted(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '=') { yield return Convert.ToByte(text.Substring(i + 1, 2), 16); i += 2; }
            else yield return (byte)text[i];
    }
}
