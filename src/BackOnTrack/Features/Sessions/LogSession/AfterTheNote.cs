using BackOnTrack.Data;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Sessions;

/// <summary>What a new note makes superfluous: the planned meeting of the day, the mentor being out, the draft.</summary>
internal static class AfterTheNote
{
    extension(Tx tx)
    {
        /// <summary>Asks in one question what is there, and then changes only that: on most days it is little or nothing.</summary>
        public async Task PutInOrder(Session note, CancellationToken stop)
        {
            var (mentorship, writer) = (note.Mentorship, tx.Actor.Account);
            var there = await tx.Ask<bool[]>($"""
                select array[
                    exists (select from bot.appointment where mentorship = {mentorship} and mentor = {note.Mentor} and "on" = {note.OccurredOn} and state = 'planned'),
                    exists (select from bot.outing where mentorship = {mentorship} and mentor = {writer} and out_at is null),
                    exists (select from bot.draft where account = {writer} and form = {SessionForms.New} and subject = {mentorship})]
                """, stop);
            if (there[0]) await tx.KeepAppointments(mentorship, note.Mentor, note.OccurredOn, stop);
            if (there[1]) await tx.BackFrom(mentorship, note.OccurredOn, stop);
            if (there[2]) await tx.DropDraft(SessionForms.New, mentorship, stop);
        }
    }
}
