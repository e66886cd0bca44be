using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Mentorships;

/// <summary>Where mentorships lie, and which acts read and write them.</summary>
public sealed class MentorshipsTables : ITables
{
    private static readonly Act[] Read = [Act.MentorshipList, Act.MentorshipRead];

    /// <summary>Acts that move a mentorship or its due date; those of other rooms call its methods.</summary>
    private static readonly Act[] Moves =
    [
        Act.MeetingRecord, Act.AgreementMake, Act.MentorshipPause, Act.MentorshipTaper, Act.MentorshipEnd, Act.MentorshipClose,
        Act.MentorshipCorrect, Act.MentorReplace, Act.SessionLog, Act.SessionChange, Act.SessionAmend, Act.SessionVoid, Act.GapJustify,
        Act.ClosingReview, Act.MentorshipMove,
    ];

    public void Map(ModelBuilder model)
    {
        model.Entity<Mentorship>();
        model.HasDbFunction(() => TakingPart.Word(default)).HasName("word_on_taking_part");
        Child<MentorPeriod>(model);
        Child<MentorshipMove>(model);
        Child<MentorshipEnding>(model);
        Child<SecurityRequest>(model);
        Child<FirstMeeting>(model);
        Child<Agreement>(model);
        Child<HandOver>(model);
        Child<NotesGrant>(model);
        Child<MatchProposal>(model);
        model.Entity<MatchProposal>().PrimitiveCollection(p => p.Against).ElementType().HasConversion<SnakeConverter<MatchCriterion>>();
    }

    /// <summary>A row of a mentorship: saved after it, in one unit of work.</summary>
    private static void Child<T>(ModelBuilder model) where T : class =>
        model.Entity<T>().HasOne<Mentorship>().WithMany().HasForeignKey("Mentorship").OnDelete(DeleteBehavior.Restrict);

    public IEnumerable<Wall> Walls =>
    [
        new("mentorship", "mentee", Read, [Act.MatchPropose], [.. Moves, Act.ReleaseRecord, Act.ReleaseTakeBack]),
        new("mentor_period", "mentee", Read, [Act.MatchPropose, Act.MentorAdd, Act.MentorReplace, Act.MentorshipCorrect],
            [Act.MentorAdd, Act.MentorReplace, Act.MentorshipEnd, Act.MentorshipClose]),
        new("mentorship_move", "mentee", [Act.MentorshipRead], [Act.MatchPropose, .. Moves], []),
        new("mentorship_ending", "mentee", [Act.MentorshipRead], [Act.MentorshipEnd], [Act.MentorshipCorrect]),
        new("match_proposal", "mentee", [Act.ProposalRead], [Act.MatchPropose, Act.MentorAdd, Act.MentorReplace], []),
        new("security_request", "mentee", [Act.SecurityRequestList, Act.MentorshipRead], [Act.MatchPropose, Act.MentorAdd, Act.MentorReplace],
            [Act.SecurityAnswer, Act.MentorAdd, Act.MentorReplace, Act.MentorshipEnd]),
        new("first_meeting", "mentee", [Act.MeetingRecord], [Act.MeetingRecord], []),
        new("agreement", "mentee", [Act.MentorshipRead], [Act.AgreementMake], []),
        new("hand_over", "mentee", [Act.HandoverRead], [Act.HandoverWrite], []),
        new("notes_grant", "mentee", [Act.MentorshipRead], [Act.NotesGrant],
            [Act.NotesGrant, Act.MentorAdd, Act.MentorReplace, Act.MentorshipEnd, Act.MentorshipClose]),
    ];
}

/// <summary>The tables of this room.</summary>
public static class MentorshipsRows
{
    extension(Tx tx)
    {
        public DbSet<Mentorship> Mentorships => tx.Set<Mentorship>();
        public DbSet<MentorPeriod> MentorPeriods => tx.Set<MentorPeriod>();
        public DbSet<MentorshipMove> MentorshipMoves => tx.Set<MentorshipMove>();
        public DbSet<MentorshipEnding> MentorshipEndings => tx.Set<MentorshipEnding>();
        public DbSet<MatchProposal> MatchProposals => tx.Set<MatchProposal>();
        public DbSet<SecurityRequest> SecurityRequests => tx.Set<SecurityRequest>();
        public DbSet<FirstMeeting> FirstMeetings => tx.Set<FirstMeeting>();
        public DbSet<Agreement> Agreements => tx.Set<Agreement>();
        public DbSet<HandOver> HandOvers => tx.Set<HandOver>();
        public DbSet<NotesGrant> NotesGrants => tx.Set<NotesGrant>();

        /// <summary>Who acts in this unit of work, as the domain knows it.</summary>
        public Doer Doer => new(tx.Actor.Account, tx.Actor.Hat, tx.Now.Day(), tx.Now) { Days = tx.Programme.Mentorships, At = TimeOnly.FromDateTime(tx.Now.Local()) };
    }
}

[DbContext(typeof(Tx)), Migration("0041_mentorships")]
public sealed class MentorshipsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0042_reach_of_mentorships")]
public sealed class ReachOfMentorshipsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0387_what_goes_with_a_mentor")]
public sealed class WhatGoesWithAMentorMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0396_word_on_taking_part")]
public sealed class WordOnTakingPartMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0427_mentors_in_line")]
public sealed class MentorsInLineMigration : SqlFile;
