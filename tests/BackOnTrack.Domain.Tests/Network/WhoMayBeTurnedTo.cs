using BackOnTrack.Domain.Network;

namespace BackOnTrack.Domain.Tests.Network;

public sealed class WhoMayBeTurnedTo
{
    private static string[] Against(MenteesWord mentee, OwnWord own, bool child = false) => [.. new Standing(mentee, own, child).AgainstTurningTo().Select(r => r.Code)];

    [Fact]
    public void Nobody_is_contacted_without_the_mentees_yes()
    {
        Assert.Empty(Against(MenteesWord.Given, OwnWord.NotAsked));
        foreach (var word in new[] { MenteesWord.NotAsked, MenteesWord.Declined, MenteesWord.Withdrawn })
            Assert.Equal([$"Network.Refuse.Permission{word}"], Against(word, OwnWord.Given));
    }

    [Fact]
    public void Whoever_said_no_is_left_in_peace()
    {
        Assert.Equal(["Network.Refuse.SaidNo"], Against(MenteesWord.Given, OwnWord.Declined));
        Assert.Equal(["Network.Refuse.SaidNo"], Against(MenteesWord.Given, OwnWord.Withdrawn));
    }

    [Fact]
    public void A_child_is_met_and_its_number_kept_only_with_a_carers_yes()
    {
        Assert.Empty(Against(MenteesWord.Given, OwnWord.Given, child: true));
        Assert.Equal(["Network.Refuse.ChildNeedsCarer"], Against(MenteesWord.Given, OwnWord.NotAsked, child: true));
        Assert.Equal(["Network.Refuse.ChildNeedsCarer"], new Standing(MenteesWord.Given, OwnWord.NotAsked, true).AgainstKeepingContactData().Select(r => r.Code));
        Assert.Empty(new Standing(MenteesWord.Given, OwnWord.NotAsked, false).AgainstKeepingContactData());
    }

    [Fact]
    public void A_paper_names_nobody_of_the_network_but_its_addressee()
    {
        var (lis, bo) = (Guid.NewGuid(), Guid.NewGuid());
        var fine = new Standing(MenteesWord.Given, OwnWord.Given, false);
        var ground = new MeetingGround(MenteesWord.Given, [new(lis, "Lis", fine), new(bo, "Bo", fine)], ["Mentorsen"], new());
        Assert.True(ground.IsFit(["Lis ringer til kommunen om en bolig"], lis));
        Assert.False(ground.IsFit(["Bo hjælper med at flytte"], lis));
        Assert.False(ground.IsFit(["Ring til Mentorsen"], lis));
        Assert.False(ground.IsFit(["Vi taler om radikalisering"], lis));
        Assert.False(ground.IsFit(["Lis kommer også"], null));
        Assert.True(ground.IsFit(["Et sted at bo i Bolbro; listen"], null) == ground.IsFit(["Et sted at bo i Bolbro; listen"], lis));
    }

    [Fact]
    public void In_the_picture_supportive_people_stand_nearest_and_no_two_in_one_place()
    {
        var people = Enumerable.Range(0, 24).Select(n => (Guid.NewGuid(), (NetworkRole)(n % 3))).ToList();
        var spots = NetworkPicture.Around(people);
        Assert.Equal(24, spots.Select(s => (s.X, s.Y)).Distinct().Count());
        Assert.All(spots, s => Assert.InRange(s.X, 30, NetworkPicture.Size - 30));
        Assert.All(spots, s => Assert.InRange(s.Y, 30, NetworkPicture.Size - 62));
        double Away(NetworkRole role) => spots.Where(s => s.Role == role).Average(s => Math.Sqrt(Math.Pow(s.X - NetworkPicture.Middle, 2) + Math.Pow(s.Y - NetworkPicture.Middle, 2)));
        Assert.True(Away(NetworkRole.Supportive) < Away(NetworkRole.Neutral) && Away(NetworkRole.Neutral) < Away(NetworkRole.Difficult));
    }
}
