using BackOnTrack.Access;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Post;

/// <summary>It is confirmed. Shows nothing of it: anybody can open this address.</summary>
[Needs(Act.AddressLinkUse, Anonymous = true)]
public sealed class AddressConfirmedPage : BotPage;
