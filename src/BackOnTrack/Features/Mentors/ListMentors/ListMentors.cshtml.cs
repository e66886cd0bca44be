using BackOnTrack.Access;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ListMentors;

[Needs(Act.MentorList)]
public sealed class ListMentorsPage(ListMentors list) : BotPage
{
    public const int OnAPage = 50;

    [BindProperty(SupportsGet = true)] public MentorFilter Filter { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    /// <summary>A part of an alias or a name. It comes in the body: nobody is named in an address.</summary>
    [BindProperty] public string? Words { get; set; }

    public MentorRegister Register { get; private set; } = new([], 0, [], []);
    public IReadOnlyList<MentorLine> Found => [.. Register.Found.Where(Filter.Takes)];
    public IEnumerable<MentorLine> OnThisPage => Found.Skip((Math.Max(Number, 1) - 1) * OnAPage).Take(OnAPage);
    public int Pages => (Found.Count + OnAPage - 1) / OnAPage;

    /// <summary>Whether the filter is why nobody stands here: then it stands open.</summary>
    public bool FoundNobody => Register.Found.Count > 0 && Found.Count == 0;

    /// <summary>What the register can be narrowed to, and what it is narrowed to now though nobody has it.</summary>
    public IEnumerable<string> Regions => Choices(Register.Regions, Filter.Region);
    public IEnumerable<string> Spoken => Choices(Register.Spoken, SpokenLanguage.Known.FirstOrDefault(l => l == Filter.Language));
    public IEnumerable<MentorLine> NeedAttention => Register.Found.Where(m => m.Needs.Count > 0);
    public bool MayRegister => AccessTable.Allows(Act.MentorRegister, Actor.Hat);

    private static IEnumerable<string> Choices(IReadOnlyList<string> had, string? chosen) => string.IsNullOrEmpty(chosen) ? had : had.Union([chosen]);

    public static string Kind(MentorState state) => state switch
    {
        MentorState.Available => "success",
        MentorState.Left => "error",
        MentorState.OnLeave => "warning",
        _ => "info",
    };

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, null, Stop), register => Register = register);

    public async Task<IActionResult> OnPostAsync()
    {
        Number = 1;
        return await Answer(await list.Run(Actor, Words, Stop), Shown, OnGetAsync);
    }

    private IActionResult Shown(MentorRegister register)
    {
        Register = register;
        return Page();
    }
}
