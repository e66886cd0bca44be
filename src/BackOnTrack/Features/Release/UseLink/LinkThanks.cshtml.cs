using BackOnTrack.Access;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Release;

/// <summary>The answer has arrived. Shows nothing of it: anybody can open this address.</summary>
[Needs(Act.ReleaseLinkUse, Anonymous = true)]
public sealed class LinkThanksPage : BotPage;
