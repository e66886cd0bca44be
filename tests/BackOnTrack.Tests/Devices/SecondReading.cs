using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using static BackOnTrack.Domain.Role;

namespace BackOnTrack.Tests.Devices;

/// <summary>
/// The rules of the programme read a second time, role by role from <c>programme.md</c>, and not from the access table.
/// An act nobody has read here fails until somebody has: two people look at every right.
/// </summary>
internal static class SecondReading
{
    private static readonly (Role Who, Scope HowFar, string Acts)[] Sentences =
    [
        // The coordinator runs the cases of the unit and keeps the mentors of the country: everything but the other pair of eyes,
        // the conversation itself, the coach's question, the security office's answer, accounts and the log.
        (Coordinator, Scope.Unit, """
            FileRead FileSearch FileExclude FileLookers FileTimeline EmergencyReview PersonCorrect PersonHistoryRead
            InquiryRegister InquiryDraft InquirySubmit InquiryList InquiryRead InquiryOutcomeRead RegisterImport RegisterImportUndo RegisterMappingSave EstablishmentAdd
            AssessmentRead AssessmentPrepare ConsentRecord ConsentWithdraw DecisionAsk DecisionLetter WaitingList
            MatchRead MatchPropose ProposalRead MentorshipList MentorshipRead MeetingRecord AgreementMake MentorshipPause MentorshipTaper MentorshipEnd
            MentorshipClose MentorshipCorrect MentorAdd MentorReplace NotesGrant HandoverWrite HandoverRead
            PlanRead PlanFacts PlanPrint PlanWrite PlanAgree ReviewHold ClosingReview
            SessionList SessionReadNote SessionReadFacts SessionVoid AppointmentMake AppointmentMove GapJustify DraftKeep
            MeetingCheck OutList
            """),
        (Coordinator, Scope.All, "FileOpenWithReason MentorList MentorRead MentorRegister MentorChange MentorContactRead MentorLeave CoachAssign CourseRead CohortRead TrainingRead CertificatePrint FeedbackRead NetworkRead NetworkNote NetworkNoteRemove"),

        // Who wants to become a mentor writes to an office, and its coordinator follows it up. What is asked of mentors is the same in all of them.
        (Coordinator, Scope.Unit, """
            ApplicationList ApplicationRead ApplicationEnter InterviewAsk InterviewRecord InterviewCorrect ReferenceAsk ReferenceWithdraw ReferenceTake ReferenceCorrect ApplicantProofRead ApplicantCheck
            ApplicationDecide ApplicationAdmit ApplicationCorrect ApplicationErase ApplicationKeep PoolGapRead
            """),
        (Coordinator, Scope.All, "ApplicationFormSwitch RoleTextRead RoleTextPublish RegionMap"),
        (Administrator, Scope.All, "ApplicationFormSwitch"),

        // A coach holds an interview when asked to, and knows what is looked at; what others said and what was decided is not the coach's.
        (Coach, Scope.Own, "ApplicationList ApplicationRead InterviewRecord InterviewCorrect"),
        (Coach, Scope.All, "RoleTextRead"),

        // That a coach and a mentor talked, what they agreed, what happened and who stands in is the coordinator's to know; never the coach's notes.
        (Coordinator, Scope.All, "TalkRead ActionClose ActionReopen HappeningReport HappeningCorrect HappeningWithdraw CoachAbsence GroupSessionRead"),

        // Safety: who stands nearest writes down that something happened and follows it up; a coach is asked to take it in and learns that it
        // was, not what was done; a duty can be used by everybody who meets the person or stands behind; giving away is prepared by
        // those who know the person and decided, taken back and corrected by coordinators; the security office reads its own notices.
        (Coordinator, Scope.Unit, """
            IncidentReport IncidentRead IncidentReadWords IncidentAcknowledge IncidentFollowUp IncidentCorrect DutyUse DutyRead DutyAcknowledge DutyRecord DutyCorrect
            DisclosurePrepare DisclosureRead DisclosureDecide DisclosurePrint DisclosureRecall DisclosureCorrect DeadlineRead DeadlinePause
            """),
        (Mentor, Scope.Own, "IncidentReport IncidentRead IncidentReadWords IncidentFollowUp IncidentCorrect DutyUse DutyRead DutyRecord DutyCorrect DisclosurePrepare DisclosureRead DisclosurePrint"),
        (Coach, Scope.Own, "IncidentRead IncidentAcknowledge DutyUse DutyRead DutyAcknowledge DeadlineRead"),
        (Coordinator, Scope.All, "TellingRead TellingSet RecipientList RecipientKeep"),

        // How long a file is kept is looked at by who coordinates it; data protection sees the days of all, and opens again what is shut.
        (Coordinator, Scope.Unit, "KeepingList KeepingReview HoldSet RestrictionLift"),
        (DataProtection, Scope.All, "KeepingList RestrictionLift"),

        // A file is erased by two: who coordinates the unit proposes it, and another coordinator there or data protection decides. Both see the ledger.
        (Coordinator, Scope.Unit, "ErasurePropose ErasureDecide ErasureRead"),
        (DataProtection, Scope.All, "ErasureDecide ErasureRead"),
        (Administrator, Scope.All, "TellingRead TellingSet"),
        (Mentor, Scope.All, "TellingRead RecipientList"),
        (Coach, Scope.All, "TellingRead"),
        (Security, Scope.All, "IncidentNoticeRead"),

        // Money is the coordinator's to decide and the mentor's to claim; a coach has no part in it.
        (Coordinator, Scope.All, "ClaimRead ClaimDecide ClaimWithdraw ClaimReverse PayTermsSet PayrollRun PayrollExport"),

        // The mentee's own people are persons with rights of their own: mentor and coordinator work with them, each in the own files. A coach
        // knows that there is a network and not who is in it; the security office and everybody else nothing at all.
        (Coordinator, Scope.Unit, """
            NetworkCount NetworkPeople NetworkPersonWrite NetworkConsentRecord NetworkContactData NetworkContactDataWrite NetworkContactLog
            NetworkPersonRemove NetworkMeetingPlan NetworkMeetingHold NetworkAgreementSettle NetworkSheetPrint
            """),
        (Mentor, Scope.Own, """
            NetworkCount NetworkPeople NetworkPersonWrite NetworkConsentRecord NetworkContactData NetworkContactDataWrite NetworkContactLog
            NetworkPersonRemove NetworkMeetingPlan NetworkMeetingHold NetworkAgreementSettle NetworkSheetPrint
            """),
        (Coach, Scope.Own, "NetworkCount"),

        // Where somebody is, under which restrictions, until when: the coordinator keeps it, the prison contact reports it of people they asked
        // for or were let in to and takes the own words back on the same day, the security office registers restrictions and takes no other part. Mentor and coach see what they need to travel.
        (Coordinator, Scope.Unit, "CustodyList CustodyRead CustodyDates CustodyRecord RestrictionRecord CustodyCorrect CustodyImport ContactName"),
        (Referrer, Scope.Own, "CustodyList CustodyRead CustodyDates CustodyRecord RestrictionRecord CustodyCorrect CustodyImport"),
        (Security, Scope.Own, "CustodyList CustodyRead RestrictionRecord"),
        (Mentor, Scope.Own, "CustodyRead CustodyDates"),
        (Coach, Scope.Own, "CustodyRead CustodyDates"),

        // Another system reports what happened to people of its unit, and learns nothing of them. It is nobody: no page is its own.
        (Role.ApiClient, Scope.Unit, "CustodyReport"),

        // The directory is about places. Whoever goes there or sends people there reads it; the unit's coordinator and security office keep it.
        (Coordinator, Scope.All, "DirectoryRead DirectoryWrite"),
        (Security, Scope.All, "DirectoryRead DirectoryWrite"),
        (Mentor, Scope.All, "DirectoryRead"),
        (Coach, Scope.All, "DirectoryRead"),
        (Referrer, Scope.All, "DirectoryRead"),

        // The way out is prepared by whoever works with the mentee: mentor and coordinator. A coach supports the mentor and not the file; the owners
        // outside say through their address that their one point is done, and the house writes that down.
        (Coordinator, Scope.Unit, "ReleaseRead ReleaseBegin ReleaseItemSettle ReleaseItemChange ReleaseLinkMake ReleaseLinkWithdraw GatePlanWrite ReleaseMeetingRecord ReleaseRecord ReleaseTakeBack ReleaseContactRecord ReleaseContactCorrect ReleaseHandoverWrite ReleasePrint"),
        (Mentor, Scope.Own, "ReleaseRead ReleaseBegin ReleaseItemSettle ReleaseItemChange ReleaseLinkMake ReleaseLinkWithdraw GatePlanWrite ReleaseMeetingRecord ReleaseRecord ReleaseTakeBack ReleaseContactRecord ReleaseContactCorrect ReleaseHandoverWrite ReleasePrint"),

        // How life is, the mentee says alone: on paper the office types in and puts right, or at a tablet. The mentor reads it and adds an own view.
        (Coordinator, Scope.Unit, "LifeAreaRecord LifeAreaCorrect LifeAreaPrint LifeAreaCodeMake"),
        (Mentor, Scope.Own, "LifeAreaSecondView"),

        // What a mentee says of working with a mentor is typed in and put right by the office, and read there and by the coach; the mentor says the
        // own part to the coach alone, not to those who decide about mentors. Neither is the security office's or an administrator's.
        (Coordinator, Scope.Unit, "RelationshipRead RelationshipRecord RelationshipCorrect RelationshipPrint RelationshipCodeMake"),
        (Coach, Scope.Own, "RelationshipRead MirrorRead"),
        (Mentor, Scope.Own, "MirrorRead MirrorAnswer"),

        // Papers lie with the records they belong to: mentor and coordinator bring and take them.
        (Coordinator, Scope.Unit, "DocumentList DocumentGlance DocumentTake DocumentBring DocumentRemove"),
        (Mentor, Scope.Own, "DocumentList DocumentGlance DocumentTake DocumentBring DocumentRemove"),

        // The assessor decides on what was put before them, and sees no more than that.
        (Assessor, Scope.Own, "FileRead FileSearch InquiryList InquiryRead InquiryOutcomeRead AssessmentRead DecisionMake DecisionChange WaitingList DraftKeep"),
        (Assessor, Scope.All, "FileOpenWithReason"),

        // The mentor works with the own mentees: meets, writes, plans, tapers off. Who is matched, paused or ended is not the mentor's to say.
        (Mentor, Scope.Own, """
            FileRead FileSearch FileTimeline OwnFileRead MentorRead MentorContactRead TrainingRead SeatAnswer CertificatePrint FeedbackGive NetworkAnswer
            MentorshipList MentorshipRead MeetingRecord AgreementMake MentorshipTaper HandoverWrite HandoverRead
            PlanRead PlanFacts PlanPrint PlanWrite PlanAgree ReviewHold ClosingReview
            SessionList SessionReadNote SessionReadFacts SessionReadQuestion SessionLog SessionChange SessionAmend SessionVoid
            AppointmentMake AppointmentMove GapJustify DraftKeep MeetingCheck SheetPrint CoachAnswer
            TalkRead ActionClose ActionReopen TalkAsk HappeningReport HappeningCorrect HappeningWithdraw GroupSessionRead StrainCheck
            ClaimRead ClaimMake
            """),

        // The coach supports mentors: why they were matched, how it goes and what they ask, never what was said in the room.
        (Coach, Scope.Own, """
            FileRead FileSearch FileTimeline MentorList MentorRead MentorContactRead TrainingRead ProposalRead MentorshipList MentorshipRead
            PlanFacts SessionList SessionReadFacts SessionReadQuestion QuestionTakeUp
            SessionAcknowledge TalkRead TalkRecord TalkCorrect TalkStrike TalkDraft CoachNoteRead TalkPrepare ActionClose ActionReopen HappeningReport HappeningCorrect HappeningWithdraw DebriefContact
            CoachAbsence CoachHandoverWrite CoachHandoverRead GroupSessionRead GroupSessionHold GroupSessionCorrect ReleaseFacts
            """),

        // What the training covers, and when, is known to whoever takes it or stands behind those who do.
        (Mentor, Scope.All, "CourseRead NetworkRead NetworkNote NetworkNoteRemove"), // what one has written oneself
        (Coach, Scope.All, "CourseRead NetworkRead NetworkNote NetworkNoteRemove"),

        // The training lead plans, invites and confirms: who has which day, and nothing else of a mentor, of a mentee nothing.
        (TrainingLead, Scope.All, "CourseRead CohortRead CohortPlan TrainingInvite SeatAnswerFor AttendanceConfirm TrainingCredit TrainingCreditTakeBack TrainingRead CertificatePrint FeedbackRead NetworkRead NetworkPlan NetworkNote NetworkNoteRemove NetworkAttend"),

        // The texts mentors work by: coordinator and training lead write them and see who has read them, mentors say that they have, coaches know them.
        (Coordinator, Scope.All, "PolicyRead PolicyWrite PolicyStanding"),
        (TrainingLead, Scope.All, "PolicyRead PolicyWrite PolicyStanding"),
        (Mentor, Scope.All, "PolicyRead"),
        (Mentor, Scope.Own, "PolicyAcknowledge"),
        (Coach, Scope.All, "PolicyRead"),

        // What a group is given to read is for whoever takes or stands behind the training; the training lead brings it. Figures name nobody.
        (Mentor, Scope.All, "MaterialRead"),
        (Coach, Scope.All, "MaterialRead"),
        (Coordinator, Scope.All, "MaterialRead"),
        (TrainingLead, Scope.All, "MaterialRead MaterialAdd"),

        // The evaluator counts over the whole service, and reads nothing of anybody's: releases what others may have, hands it on and
        // lays it beside that of others. A coordinator has the figures of the own unit, and what was released. Who leads the training has those about mentors.
        (Evaluator, Scope.All, "FigureRead FigureExport FigurePackage FigureRelease FigureReleaseRead FigureCompare"),
        (Coordinator, Scope.Unit, "FigureRead FigureExport"),
        (Coordinator, Scope.All, "FigurePackage FigureReleaseRead FigureCompare"),
        (TrainingLead, Scope.All, "FigureRead"),

        // Rows for research are asked for by the evaluator and decided by the data protection officer, who both look after what became of them;
        // whoever asked takes them out. To whom they may go stands in the register both can read. Nobody else knows of it.
        (Evaluator, Scope.All, "ResearchRead ResearchRequest ResearchDownload ResearchConfirm ResearchRecall RecipientList"),
        (DataProtection, Scope.All, "ResearchRead ResearchDecide ResearchConfirm ResearchRecall RecipientList"),

        // Whose instruments were used is kept by the evaluator; a coordinator sees where they lie. Nobody else works by it.
        (Evaluator, Scope.All, "InstrumentRead InstrumentKeep"),

        // What mentors and coaches said about their own work is told to the evaluators and stays with them. A coordinator, who decides about
        // mentors, reads the sentences two evaluators let out, and not even the guide they were asked by.
        (Evaluator, Scope.All, """
            GuideRead GuideKeep InterviewRead InterviewHold InterviewWithdraw CodeBookRead CodeBookKeep CodeBookExport PassageCode QuotePropose QuoteCheck QuoteRead
            """),
        (Coordinator, Scope.All, "QuoteRead"),
        (Coordinator, Scope.All, "InstrumentRead"),

        // The evaluator asks mentors and coaches on the service's behalf and reads what they said when the asking is over; a coordinator knows what
        // is asked and reads what the own unit said. Whoever is asked sees the questions and answers them, and reads nobody's answers.
        (Evaluator, Scope.All, "SurveyRead SurveyWrite SurveySend SurveyResultRead SurveyExport"),
        (Coordinator, Scope.All, "SurveyRead"),
        (Coordinator, Scope.Unit, "SurveyResultRead SurveyExport"),
        (Mentor, Scope.All, "SurveyFormRead SurveyAnswer"),
        (Coach, Scope.All, "SurveyFormRead SurveyAnswer"),

        // What the service does is described by coordinator and evaluator (the directorate): they write, publish, take out and show it. An
        // administrator only turns the public page on and off. The library is for whoever works by it; the training lead fills it too.
        (Coordinator, Scope.All, "PracticeRead PracticeWrite PracticePublish PracticeExport PracticeSwitch PracticeTermKeep DeliverableRead DeliverableKeep"),
        // What it costs is a figure, of the own unit for a coordinator; who pays and what another country would need is planned by both. Packs hold nobody.
        (Coordinator, Scope.Unit, "CostRead"),
        (Coordinator, Scope.All, "CostKeep AdoptionRead AdoptionWrite AdoptionExport PackCompare"),
        (Evaluator, Scope.All, "CostRead CostKeep AdoptionRead AdoptionWrite AdoptionExport PackCompare"),
        (TrainingLead, Scope.All, "PackCompare"),
        (Administrator, Scope.All, "PackCompare"),
        (Evaluator, Scope.All, "PracticeRead PracticeWrite PracticePublish PracticeExport PracticeSwitch PracticeTermKeep DeliverableRead DeliverableKeep"),
        (Administrator, Scope.All, "PracticeRead PracticeSwitch"),
        (TrainingLead, Scope.All, "DeliverableRead DeliverableKeep"),
        (Mentor, Scope.All, "DeliverableRead"),
        (Coach, Scope.All, "DeliverableRead"),

        // The referrer asks, and learns outcome and reason of the own inquiries.
        (Referrer, Scope.Own, "InquiryRegister InquiryDraft InquirySubmit InquiryListOwn InquiryOutcomeRead DraftKeep"),

        // The security office answers what it is asked: restrictions, never conversations.
        (Security, Scope.Own, "FileRead SecurityRequestList SecurityAnswer"),

        // The data protection officer sees who has looked at whom, and a file only with a reason.
        (DataProtection, Scope.All, "FileOpenWithReason EmergencyReview FileLookers LogRead LogOpen AlarmList AlarmClear"),
        (DataProtection, Scope.Own, "FileRead InquiryRead"),

        // What was wrong about who somebody is stays in a history of few readers: the coordinators, who put it right, and the data protection officer with a reason.
        (DataProtection, Scope.Own, "PersonHistoryRead"),

        // Once a week the house counts for a coach and a coordinator what waits for them, through their own eyes.
        (Coordinator, Scope.All, "WeekCount"),
        (Coach, Scope.All, "WeekCount"),
        // Whose work can fall due is told of it, each of their own.
        (Coordinator, Scope.All, "WorkRemind"),
        (Assessor, Scope.All, "WorkRemind"),
        (Mentor, Scope.All, "WorkRemind"),
        (Coach, Scope.All, "WorkRemind"),
        (Security, Scope.All, "WorkRemind"),

        // The administrator keeps accounts and never a case, answers what another administrator asks for, and looks into alarms.
        (Administrator, Scope.All, "AccountList AccountInvite AccountChange AccountEndSignIns AccountDecide AlarmList AlarmClear PostRead PostRetry"),
    ];

    /// <summary>What anybody does: come in, go out, look at today and at the help, check a code somebody showed them.</summary>
    private const string Everybody = "HouseRead LanguageChange HatChange SignIn SignOut OwnAccountRead OwnAccountChange HelpRead DemoEnter TodayRead NoticeRead CertificateCheck ApplicationForm CheckByLink CalendarFetch ReleaseLinkUse CopyOpen AddressLinkUse PracticePublic AnswerCodeUse";

    private static readonly Dictionary<(string Act, Role Who), Scope> Read = Sentences
        .SelectMany(s => Words(s.Acts).Select(act => (Key: (act, s.Who), s.HowFar))).ToDictionary(x => x.Key, x => x.HowFar);

    /// <summary>What nobody does: the house does it by itself.</summary>
    private const string NobodyButTheHouse = "PostCarry OverdueRaise MentorshipMove ReleaseConfirm ReleaseLinkShown DisclosureOpened SafetyWatch PermitWarn AddressConfirm CheckWarn EmergencyEscalate ResearchExpire RelationshipAnswer LifeAreaAnswer SurveyCarry ErasureReplay";

    private static readonly HashSet<string> Known = [.. Read.Keys.Select(k => k.Act), .. Words(Everybody), .. Words(NobodyButTheHouse)];

    /// <summary>The hats people wear.</summary>
    public static IEnumerable<Role> Hats => AllHats.InOrder;

    /// <summary>What is one's own: nobody may do it with somebody else's.</summary>
    public static bool IsEverybodys(Act act) => Words(Everybody).Contains(act.ToString());

    /// <summary>A draft is its author's alone, whatever else somebody may.</summary>
    public static bool IsTheAuthors(Act act) => act is Act.InquiryDraft or Act.InquirySubmit;

    public static bool Knows(Act act) => Known.Contains(act.ToString());

    public static Scope HowFar(Act act, Role who) => who is not Role.ApiClient && IsEverybodys(act) ? Scope.All : Read.GetValueOrDefault((act.ToString(), who), Scope.Never);

    /// <summary>How far a hat sees people at all: what its start page may name.</summary>
    public static Scope SeesPeople(Role who) => Read.Where(r => r.Key.Who == who && r.Value is not Scope.All).Select(r => r.Value).DefaultIfEmpty(Scope.Never).Max();

    /// <summary>Whether somebody who stands so to a file may be shown whose it is by the act.</summary>
    public static bool MayName(Act act, Role who, Standing standing) => IsEverybodys(act) ? May(SeesPeople(who), standing) : MayIn(act, who, standing);

    /// <summary>The same for a mentor's file: coordinators share the mentors of the country.</summary>
    public static bool MayInMentors(Act act, Role who, Standing standing) =>
        who is Coordinator && HowFar(act, who) is not Scope.Never ? May(Scope.All, standing) : MayIn(act, who, standing);

    /// <summary>
    /// The same for what a unit works on before it is anybody's file: whoever is posted there, and nobody else. To be kept away
    /// from one person is no reason to be kept away from it.
    /// </summary>
    public static bool MayInUnit(Act act, Role who, Standing standing) => HowFar(act, who) switch
    {
        Scope.All => true,
        Scope.Unit => standing is Standing.SameUnit or Standing.Excluded,
        _ => false,
    };

    /// <summary>Whether somebody who stands so to a file may do the act in it.</summary>
    public static bool MayIn(Act act, Role who, Standing standing) => May(HowFar(act, who), standing);

    private static bool May(Scope howFar, Standing standing) => (howFar, standing) switch
    {
        (Scope.Never, _) or (_, Standing.Excluded) => false,
        (Scope.All, _) => true,
        (_, Standing.Own) => true,
        (Scope.Unit, Standing.SameUnit) => true,
        _ => false,
    };

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>How somebody stands to a file.</summary>
internal enum Standing
{
    /// <summary>Holds a right to this very file, in the capacity of the hat worn; works elsewhere.</summary>
    Own,

    /// <summary>Works in the unit that keeps it.</summary>
    SameUnit,

    /// <summary>Works in another unit.</summary>
    OtherUnit,

    /// <summary>Holds the right and works in the unit, and is to be kept away.</summary>
    Excluded,

    /// <summary>Held the right until yesterday.</summary>
    EndedYesterday,
}
