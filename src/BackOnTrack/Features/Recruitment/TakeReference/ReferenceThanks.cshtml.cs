using BackOnTrack.Access;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Recruitment;

/// <summary>The reference has arrived. Shows nothing of it: anybody can open this address.</summary>
[Needs(Act.ApplicationForm, Anonymous = true)]
public sealed class ReferenceThanksPage : BotPage;
