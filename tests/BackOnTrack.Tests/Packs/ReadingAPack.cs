using System.Text.Json.Nodes;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Packs;

namespace BackOnTrack.Tests.Packs;

public sealed class ReadingAPack : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("packs").FullName;

    [Fact]
    public void Every_pack_we_ship_can_be_used()
    {
        Assert.Contains("denmark", Pack.Names);
        Assert.Contains("norway", Pack.Names);
        Assert.All(Pack.Names, name => Assert.Equal(name, Pack.Open(name).Name));
    }

    [Fact]
    public void Denmark_says_in_full_what_the_programme_began_with() =>
        Assert.Equivalent(Programme.Default, Pack.Open("denmark").Programme, strict: true);

    [Fact]
    public void Norway_s_days_begin_in_Oslo_and_its_bodies_keep_their_names()
    {
        var norway = Pack.Open("norway");
        Assert.Equal(("Europe/Oslo", "NO", 120), (norway.Programme.TimeZone, norway.Programme.Country, norway.Programme.Mentors.MonthsKept));
        Assert.Equal((120, 60), (norway.Programme.Mentorships.MonthsKept, Pack.Open("denmark").Programme.Mentorships.MonthsKept));
        Assert.Equal([Domain.Mentors.CheckKind.CriminalRecord], norway.Programme.Mentors.ChecksForGood); // a politiattest is shown once
        Assert.Empty(Pack.Open("denmark").Programme.Mentors.ChecksForGood);
        Assert.Equal("Sagsbehandler i friomsorgen", norway.Words["da"]["Inquiries.Asker.ProbationOfficer"]);
    }

    [Fact]
    public void What_a_pack_leaves_out_stands_as_the_programme_began_with_it()
    {
        var programme = Changed(p => { p.Clear(); p["plans"] = new JsonObject { ["monthsBetweenReviews"] = 2 }; }).Programme;
        Assert.Equal(2, programme.Plans.MonthsBetweenReviews);
        Assert.Equal(PlanRules.Default.MostGoals, programme.Plans.MostGoals);
        Assert.Equal(7, programme.Sessions.DaysUntilLock);
    }

    [Fact]
    public void A_criterion_can_be_left_out_and_life_areas_put_in_another_order()
    {
        var programme = Changed(p =>
        {
            p["targetGroup"]!["criteria"] = new JsonArray("hate_offence");
            p["plans"]!["lifeAreas"] = new JsonArray("health", "housing");
        }).Programme;
        Assert.Equal([Criterion.HateOffence], programme.TargetGroup.Criteria);
        Assert.Equal([LifeArea.Health, LifeArea.Housing], programme.Plans.LifeAreas);
    }

    [Theory]
    [InlineData("""{"plans":{"monthsBetweenReview":3}}""", "at plans", "this name is not known")]
    [InlineData("""{"plans":{"mostGoals":"four"}}""", "at plans.mostGoals", "not of the kind asked for")]
    [InlineData("""{"plans":{"mostGoals":0}}""", "plans.mostGoals is 0", "between 1 and")]
    [InlineData("""{"plans":{"lifeAreas":[]}}""", "plans.lifeAreas is empty", "at least one")]
    [InlineData("""{"plans":{"lifeAreas":["health","health"]}}""", "plans.lifeAreas", "twice")]
    [InlineData("""{"targetGroup":{"criteria":["ideology"]}}""", "targetGroup.criteria", "one of the words")]
    [InlineData("""{"timeZone":"Atlantis"}""", "timeZone 'Atlantis'", "no time zone")]
    [InlineData("""{"mentorships":{"usualDays":61}}""", "mentorships.usualDays", "more than mentorships.mostDays")]
    [InlineData("""{"mentorships":{"monthsKept":0}}""", "mentorships.monthsKept is 0", "between 1 and")]
    [InlineData("""{"plans":{"mostGoals":4},"plans":{}}""", "plans", "twice")]
    [InlineData("""{"plans":""", "line 1", "not JSON")]
    public void A_file_that_is_wrong_is_refused_with_where_and_why(string programme, string where, string why)
    {
        var refused = Assert.Throws<PackException>(() => Kept(programme, "{}"));
        Assert.StartsWith("packs/ours/programme.json", refused.Message);
        Assert.Contains(where, refused.Message);
        Assert.Contains(why, refused.Message);
    }

    [Theory]
    [InlineData("""{"da":{"House.Nonsense":"Ja"}}""", "no text of this name")]
    [InlineData("""{"sv":{}}""", "none of the languages")]
    [InlineData("""{"da":{"Inquiries.Asker.ProbationOfficer":"Rådgiver {0}"}}""", "fills other places")]
    public void Words_stand_in_only_for_texts_there_are(string words, string why) =>
        Assert.Contains(why, Assert.Throws<PackException>(() => Kept("{}", words)).Message);

    [Fact]
    public void A_file_or_a_pack_that_is_not_there_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_home, "ours"));
        Assert.Contains("programme.json is missing", Assert.Throws<PackException>(() => Pack.Open("ours", _home)).Message);
        Assert.Contains("no programme pack '../ours'", Assert.Throws<PackException>(() => Pack.Open("../ours", _home)).Message);
    }

    private Pack Changed(Action<JsonObject> change)
    {
        var programme = JsonNode.Parse(File.ReadAllText(Path.Combine(Pack.Home, "denmark", "programme.json")))!.AsObject();
        change(programme);
        return Kept(programme.ToJsonString(), "{}");
    }

    private Pack Kept(string programme, string words)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_home, "ours")).FullName;
        File.WriteAllText(Path.Combine(folder, "programme.json"), programme);
        File.WriteAllText(Path.Combine(folder, "words.json"), words);
        return Pack.Open("ours", _home);
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);
}
