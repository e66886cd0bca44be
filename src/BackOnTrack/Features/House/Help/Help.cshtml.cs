using BackOnTrack.Access;
using BackOnTrack.Web;

namespace BackOnTrack.Features.House.Help;

/// <summary>Short answers to what people ask most.</summary>
[Needs(Act.HelpRead, Anonymous = true)]
public sealed class HelpPage : BotPage;
