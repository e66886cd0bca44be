using BackOnTrack.Domain.Interviews;

namespace BackOnTrack.Domain.Tests.Interviews;

public sealed class CuttingPassages
{
    [Fact]
    public void A_paragraph_ends_at_an_empty_line_and_nowhere_else() =>
        Assert.Equal(["Første linje og den næste", "Andet afsnit."], Passages.Of("Første linje\r\n  og   den næste\r\n \r\n\n\nAndet afsnit.\n", PassageRule.Paragraphs));

    [Theory]
    [InlineData("Det gik godt. Vi talte om det.", 2)]
    [InlineData("Hvad så? »Ja!« sagde han.", 2)] // what is said goes on in small letters
    [InlineData("Han sagde: »Ja!« Vi gik.", 2)]
    [InlineData("Vi mødtes ca. Fire gange, f.eks. Om aftenen.", 1)]
    [InlineData("Det var den 3. Marts. Vi gik.", 2)]
    [InlineData("Det var i 2014. Vi gik.", 2)]
    [InlineData("Hr. A. Nogen kom… Han gik!? Så kom han igen.", 3)]
    [InlineData("kun små bogstaver. og videre", 1)]
    [InlineData("Slut.", 1)]
    [InlineData("To afsnit.\n\nMed hver sin. Og en til.", 3)]
    public void A_sentence_ends_where_a_new_one_begins(string text, int sentences) => Assert.Equal(sentences, Passages.Of(text, PassageRule.Sentences).Count);

    [Fact]
    public void Sentences_put_together_are_the_paragraph_again()
    {
        const string text = "Vi mødtes. Det var kl. 8! »Kom du?« Ja. (Han lo.) Så gik vi… Og den 12. Maj igen.";
        Assert.Equal(text, string.Join(' ', Passages.Of(text, PassageRule.Sentences)));
    }

    [Fact]
    public void What_is_unchanged_is_found_again_though_something_was_put_in_taken_out_and_said_twice()
    {
        string[] before = ["a", "b", "c", "b", "d"];
        Assert.Equal([0, 1, 2, 3, 4], Passages.Unchanged(before, before));
        Assert.Equal([0, null, 1, 2, 3, 4], Passages.Unchanged(before, ["a", "new", "b", "c", "b", "d"]));
        Assert.Equal([0, 1, null, 4], Passages.Unchanged(before, ["a", "b", "C", "d"]));
        Assert.Equal([null], Passages.Unchanged([], ["a"]));
        Assert.Empty(Passages.Unchanged(before, []));
    }

    [Theory]
    [InlineData("We talked of KV-4827 then.", true)]
    [InlineData("kv-4827", true)]
    [InlineData("KV4827.", true)]
    [InlineData("KV 4827", true)]
    [InlineData("ca 2345 kroner", false)] // small letters with a space
    [InlineData("XKV-4827", false)]
    [InlineData("KV-48271", false)]
    [InlineData("IO-4827", false)] // letters no reference has
    [InlineData("KV-2014", false)] // figures no reference has
    [InlineData(null, false)]
    public void What_looks_like_a_reference_is_found(string? text, bool found) => Assert.Equal(found, ReferenceInText.Stands(text));

    [Fact]
    public void Questions_are_paragraphs_and_their_prompts_the_lines_below()
    {
        var questions = GuideQuestions.Read("What helped?\r\n- training\r\n• talks\r\n\r\n\r\nWhat hindered?\n");
        Assert.Equal(["What helped?", "What hindered?"], questions.Select(q => q.Words));
        Assert.Equal(["training", "talks"], questions[0].Prompts);
        Assert.Equal("What helped?\n- training\n- talks\n\nWhat hindered?", GuideQuestions.Write(questions));
        Assert.Empty(GuideQuestions.Read(" \n "));
        Assert.Equal("Interviews.Refuse.ManyQuestions", GuideQuestions.TooMuch(GuideQuestions.Read(string.Join("\n\n", Enumerable.Repeat("q", GuideQuestions.Most + 1))))!.Code);
        Assert.Equal("Interviews.Refuse.ManyPrompts", GuideQuestions.TooMuch(GuideQuestions.Read(string.Join("\n", Enumerable.Repeat("q", GuideQuestions.MostPrompts + 2))))!.Code);
        Assert.Equal("Interviews.Refuse.LongLine", GuideQuestions.TooMuch(GuideQuestions.Read(new string('q', GuideQuestions.LongestLine + 1)))!.Code);
    }
}
