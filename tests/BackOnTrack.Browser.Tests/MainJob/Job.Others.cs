using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MainJob;

internal sealed partial class Job
{
    private string _mentee = "";

    /// <summary>Her cousin works here: whatever his role, he finds nothing from now on.</summary>
    public async Task ARelativeIsKeptAway()
    {
        await using var karla = await As(company.Karla);
        await karla.Open(_mentorship);
        await karla.Follow("Hvem holdes væk");
        await karla.Sees("Ingen holdes væk.");
        await karla.Select("Hvem", company.Relative.Name);
        await karla.Choose("Pårørende");
        await karla.Press("Hold væk");
        await karla.Sees(company.Relative.Name, "Pårørende");
        _mentee = Here(karla).Replace("/exclusions", "", StringComparison.Ordinal);

        await using var kaj = await As(company.Relative);
        await kaj.Open(_mentorship);
        await kaj.Sees("Siden findes ikke");
        await kaj.DoesNotSee("Sara");
        await kaj.Open("/search");
        await kaj.Fill("Navn eller reference", Sara);
        await kaj.Press("Søg");
        await kaj.Sees("Ingen i de sager, du må se, hedder det.");
    }

    /// <summary>Every address of the file, asked by everybody: the page, or the page that is not there.</summary>
    public async Task EverybodySeesWhatTheTableSays()
    {
        var lookers = $"{_mentee}/lookers";
        string[] file =
        [
            _inquiry, $"{_inquiry}/assessment", $"{_inquiry}/letter", _mentorship, $"{_mentorship}/history", $"{_mentorship}/agreement/print", $"{_mentorship}/plan",
            $"{_mentorship}/plan/print", $"{_mentorship}/life-areas", _mentee, $"{_mentee}/timeline", lookers,
        ];
        Assert.Equal(file, await Opens(company.Karla, file));
        Assert.Equal([lookers], await Opens(company.Dorte, file));
        Assert.DoesNotContain(await Opens(company.Asger, file), address => address.StartsWith("/mentorships/", StringComparison.Ordinal));
        foreach (var other in (Person[])[company.Mona, company.Carl, company.Sif, company.Relative, .. company.Others])
            Assert.True(await Opens(other, file) is [], $"{other.Name} opens {string.Join(", ", await Opens(other, file))}");
    }
}
