using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Surveys;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Surveys of the service's own that somebody was asked to answer and has not, while they can be answered.</summary>
internal static class WorkOnSurveys
{
    public static readonly Work[] All =
    [
        new("SurveyToAnswer", [Role.Mentor, Role.Coach], (tx, today) =>
            {
                var (rounds, surveys) = (tx.SurveyRounds, tx.Surveys);
                var audience = tx.Actor.Hat is Role.Mentor ? SurveyAudience.Mentors : SurveyAudience.Coaches;
                var tongue = SurveyTongues.Codes.ToList().IndexOf(Languages.Current);
                return tx.SurveyAsked.Where(a => a.Account == tx.Actor.Account && !a.Answered)
                    .Join(rounds.Where(r => r.OpenedOn != null && r.Opens <= today && r.Closes >= today), a => a.Round, r => r.Id, (a, r) => r)
                    .Join(surveys.Where(s => s.Audience == audience), r => r.Survey, s => s.Id, (r, s) => new WorkRow { Record = r.Id, Due = r.Closes, Label = s.Title[tongue] });
            },
            row => $"/surveys/rounds/{row.Record}/answer"),
    ];
}
