using BackOnTrack.Access;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Devices;

/// <summary>Every address says what it is for. There are no exemptions: a new one fails until it does.</summary>
public sealed class RouteCensus(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>Every address that breaks a rule, at once.</summary>
    private async Task None(Func<Address, bool> breaks) =>
        Assert.Empty((await Address.All(house)).Where(breaks).Select(a => $"{string.Join(',', a.Verbs)} {a.Template}"));

    [Fact]
    public async Task There_are_addresses_to_count() => Assert.True((await Address.All(house)).Count > 20);

    [Fact]
    public Task Every_address_declares_its_act() => None(a => a.Needs is null);

    [Fact]
    public Task Every_declared_act_stands_in_the_access_table_with_a_log_class() =>
        None(a => a.Needs is { } needs && AccessTable.All.All(r => r.Act != needs.Act));

    [Fact]
    public Task Every_address_has_a_rate_class_of_the_closed_set() => None(a => a.Needs is { } needs && !Enum.IsDefined(needs.Rate));

    [Fact]
    public Task Every_address_answers_to_get_or_post_and_to_nothing_else() =>
        None(a => a.Verbs.Length == 0 || a.Verbs.Except(["GET", "POST"]).Any());

    [Fact]
    public Task What_is_open_before_sign_in_concerns_nobodys_file() => None(a => a.Needs is { Anonymous: true } needs
        && (a.Ids.Any(h => h.Name != "account") || AccessTable.ClassOf(needs.Act) is not (LogClass.None or LogClass.SignIn)));

    [Fact]
    public Task A_form_that_writes_belongs_to_an_act_that_leaves_a_trace() =>
        None(a => a.Answers("POST") && a.Ids.Count > 0 && a.Needs is { } needs && AccessTable.ClassOf(needs.Act) is LogClass.None && !SecondReading.IsEverybodys(needs.Act));

    [Fact]
    public Task What_takes_something_away_for_good_asks_once_more_who_is_there() =>
        None(a => a.Answers("POST") && a.Needs is { } needs && AccessTable.ClassOf(needs.Act) is LogClass.Erasure && a.Page?.GetCustomAttributes(typeof(StepUpAttribute), false) is not [_]);

    [Fact]
    public Task Everything_filled_into_an_address_is_an_id_a_number_or_one_of_a_few_words() =>
        None(a => a.Holes.Any(h => h.Constraints.Length == 0 && !h.IsWord));

    [Fact]
    public Task Addresses_are_small_english_words_between_dashes() =>
        None(a => a.Shape.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('/' or '-' or '.')));

    [Fact]
    public async Task No_two_pages_answer_to_one_address()
    {
        var twice = (await Address.All(house)).SelectMany(a => a.Verbs.Select(v => $"{v} {a.Shape}")).GroupBy(x => x).Where(g => g.Count() > 1);
        Assert.Empty(twice.Select(g => g.Key));
    }

    [Fact]
    public async Task Only_the_search_the_sign_in_and_exports_have_rates_of_their_own()
    {
        var byRate = (await Address.All(house)).Where(a => a.Needs is not null).ToLookup(a => a.Needs!.Rate);
        Assert.All(byRate[Rate.SignIn], a => Assert.Equal(LogClass.SignIn, AccessTable.ClassOf(a.Needs!.Act)));
        Assert.All(byRate[Rate.Search], a => Assert.Equal(LogClass.Consultation, AccessTable.ClassOf(a.Needs!.Act)));
    }
}
