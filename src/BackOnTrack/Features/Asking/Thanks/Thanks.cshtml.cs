using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Asking;

/// <summary>The answers have arrived. Shows nothing of them: anybody can open this address.</summary>
[Needs(Act.AnswerCodeUse, Anonymous = true)]
public sealed class ThanksPage : BotPage
{
    [BindProperty(SupportsGet = true, Name = "language")] public string? Chosen { get; set; }
    public string Language => Languages.Known(Chosen) ?? Languages.Current;
}
