using BackOnTrack.Domain.Documents;

namespace BackOnTrack.Domain.Tests.Documents;

public sealed class BringingDocuments
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);
    private static readonly DocumentRules rules = new();
    private static readonly Brought letter = new("brev.pdf", 3) { Kind = FileKind.Pdf, Content = [1, 2, 3], Scan = FileScan.Clean };

    private static Outcome<MadeDocument> Bring(Brought file, string? name = null, Kept? kept = null) =>
        Document.Bring(DocumentAbout.Mentorship, Guid.NewGuid(), Guid.NewGuid(), 1, name, file, kept ?? new(0, 0), rules, Guid.NewGuid(), now);

    [Fact]
    public void It_is_called_what_it_is_said_to_be_and_else_what_its_file_is_called()
    {
        Assert.Equal("Brev til kommunen", Bring(letter, " Brev til kommunen ").Value().Document.Name!.Text);
        Assert.Equal("brev.pdf", Bring(letter, " ").Value().Document.Name!.Text);
        Assert.Equal("Documents.Refuse.Name", Bring(letter, new string('a', Document.LongestName + 1)).Refusals.Single().Code);
    }

    [Fact]
    public void Every_reason_not_to_take_a_file_has_its_own_words_and_says_size_and_limit()
    {
        foreach (var fault in Enum.GetValues<FileFault>())
        {
            var refusal = Bring(letter with { Fault = fault }).Refusals.Single();
            Assert.Equal(($"House.Refuse.File{fault}", "Upload"), (refusal.Code, refusal.Field));
        }
        Assert.Equal([12.3m, 10], Bring(new Brought("stor.pdf", 12_345_678) { Fault = FileFault.Large }).Refusals.Single().Values!);
        Assert.Equal([100L], Bring(letter with { Fault = FileFault.Grows }).Refusals.Single().Values!);
    }

    [Fact]
    public void A_full_file_takes_no_more()
    {
        Assert.Equal("Documents.Refuse.Full", Bring(letter, kept: new(rules.MostOfAFile, 0)).Refusals.Single().Code);
        Assert.Equal("Documents.Refuse.Full", Bring(letter, kept: new(0, 100_000_000 - 2)).Refusals.Single().Code);
        Assert.Empty(Bring(letter, kept: new(rules.MostOfAFile - 1, 100_000_000 - 3)).Refusals);
    }

    [Fact]
    public void A_newer_version_has_the_same_root_and_only_the_newest_is_replaced()
    {
        var first = Bring(letter, "Brev").Value().Document;
        var second = first.Replace(null, letter with { Content = [4] }, new(1, 3), rules, Guid.NewGuid(), now.AddDays(1)).Value().Document;
        Assert.Equal((first.Root, 2, "Brev", first.Record), (second.Root, second.Edition, second.Name!.Text, second.Record));
        Assert.Equal("Documents.Refuse.NotTheNewest", first.Replace(null, letter, new(2, 4), rules, Guid.NewGuid(), now).Refusals.Single().Code);
        second.Remove(now.AddDays(2));
        Assert.Equal("Documents.Refuse.NotTheNewest", second.Replace(null, letter, new(2, 4), rules, Guid.NewGuid(), now).Refusals.Single().Code);
    }

    [Fact]
    public void What_is_removed_has_no_name_and_is_removed_once()
    {
        var document = Bring(letter).Value().Document;
        document.Remove(now);
        document.Remove(now.AddDays(1));
        Assert.Equal((now, null), (document.RemovedAt, document.Name));
    }
}
