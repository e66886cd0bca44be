namespace BackOnTrack.Bench.Seed;

/// <summary>Notes of about six hundred characters about nobody.</summary>
internal static class Words
{
    private static readonly string[] Sentences =
    [
        "We talked about the letter from the municipality and what it asks for.", "He called his sister on Sunday and will call again this week.",
        "We went through the list for the release and crossed out two lines.", "The interpreter was there from the start and that helped a lot.",
        "He has been to the workshop every day and likes the foreman.", "We agreed to write to the housing association together next time.",
        "The visit was moved to the small room because of the noise.", "He wants to finish the course before he thinks about anything else.",
        "We filled in the form for the bank and he signed it himself.", "He asked what happens if the date is moved, and we wrote that down.",
    ];

    public static string Note(int number)
    {
        var text = new System.Text.StringBuilder($"Note {number}. ");
        for (var i = 0; i < 9; i++) text.Append(Sentences[(number * 31 + i * 7 + number / (i + 1)) % Sentences.Length]).Append(' ');
        return text.ToString();
    }
}
