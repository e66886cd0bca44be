using BackOnTrack.Access;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Recruitment;

/// <summary>The application has arrived. Shows nothing of it: anybody can open this address.</summary>
[Needs(Act.ApplicationForm, Anonymous = true)]
public sealed class ThanksPage : BotPage;
