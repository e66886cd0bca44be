namespace BackOnTrack.Access;

/// <summary>
/// Everything anybody can do in the house, in the order of the rooms. Each act has one row in
/// <see cref="AccessTable"/>; an act without a row, or a row without an act, stops the process at start.
/// </summary>
public enum Act
{
    // The house
    HouseRead, LanguageChange, HatChange, SignIn, SignOut, OwnAccountRead, OwnAccountChange, HelpRead, DemoEnter,
    AccountList, AccountInvite, AccountChange, AccountEndSignIns, AccountDecide, AlarmList, AlarmClear,

    // People
    FileRead, FileSearch, FileOpenWithReason, EmergencyReview, EmergencyEscalate, FileExclude, FileLookers, FileTimeline, PersonCorrect, PersonHistoryRead,

    // Inquiries
    InquiryRegister, InquiryDraft, InquirySubmit, InquiryListOwn, InquiryList, InquiryRead, InquiryOutcomeRead,
    RegisterImport, RegisterImportUndo, RegisterMappingSave, EstablishmentAdd,

    // Assessment
    AssessmentRead, AssessmentPrepare, ConsentRecord, ConsentWithdraw, DecisionAsk, DecisionMake, DecisionChange,
    DecisionLetter, WaitingList,

    // Mentors
    MentorList, MentorRead, MentorRegister, MentorChange, MentorContactRead, MentorLeave, CoachAssign, PermitWarn, CheckWarn,

    // Recruitment
    ApplicationList, ApplicationRead, ApplicationEnter, ApplicationForm, ApplicationFormSwitch, RoleTextRead, RoleTextPublish,
    InterviewAsk, InterviewRecord, InterviewCorrect, ReferenceAsk, ReferenceWithdraw, ReferenceTake, ReferenceCorrect, ApplicantProofRead, ApplicantCheck, ApplicationDecide, ApplicationAdmit, ApplicationCorrect,
    ApplicationErase, ApplicationKeep, PoolGapRead, RegionMap,

    // Training
    CourseRead, CohortRead, CohortPlan, TrainingInvite, SeatAnswer, SeatAnswerFor, AttendanceConfirm, TrainingCredit, TrainingCreditTakeBack, TrainingRead, CertificatePrint, CertificateCheck,
    FeedbackGive, FeedbackRead, NetworkRead, NetworkPlan, NetworkAnswer, NetworkNote, NetworkNoteRemove, NetworkAttend,
    MaterialRead, MaterialAdd,

    // Policies
    PolicyRead, PolicyWrite, PolicyAcknowledge, PolicyStanding,

    // Mentorships
    MatchRead, MatchPropose, ProposalRead, SecurityRequestList, SecurityAnswer, MentorshipList, MentorshipRead, MeetingRecord,
    AgreementMake, MentorshipPause, MentorshipTaper, MentorshipEnd, MentorshipClose, MentorshipCorrect,
    MentorshipMove, MentorAdd, MentorReplace, NotesGrant, HandoverWrite, HandoverRead,

    // Custody
    CustodyList, CustodyRead, CustodyDates, CustodyRecord, RestrictionRecord, CustodyCorrect, ContactName, CustodyImport, CustodyReport, DirectoryRead, DirectoryWrite,

    // Plans
    PlanRead, PlanFacts, PlanPrint, PlanWrite, PlanAgree, LifeAreaRecord, LifeAreaCorrect, LifeAreaPrint, LifeAreaCodeMake, LifeAreaAnswer, LifeAreaSecondView, ReviewHold, ClosingReview,

    // Sessions
    SessionList, SessionReadNote, SessionReadFacts, SessionReadQuestion, SessionLog, SessionChange, SessionAmend, SessionVoid,
    QuestionTakeUp, SessionAcknowledge, CoachAnswer, AppointmentMake, AppointmentMove, GapJustify, DraftKeep,
    MeetingCheck, CheckByLink, OutList, OverdueRaise, SheetPrint,

    // Calendar
    CalendarFetch,

    // Network
    NetworkCount, NetworkPeople, NetworkPersonWrite, NetworkConsentRecord, NetworkContactData, NetworkContactDataWrite, NetworkContactLog,
    NetworkPersonRemove, NetworkMeetingPlan, NetworkMeetingHold, NetworkAgreementSettle, NetworkSheetPrint,

    // Release
    ReleaseRead, ReleaseFacts, ReleaseBegin, ReleaseItemSettle, ReleaseItemChange, ReleaseLinkMake, ReleaseLinkWithdraw, ReleaseLinkUse, ReleaseLinkShown, ReleaseConfirm, GatePlanWrite, ReleaseMeetingRecord,
    ReleaseRecord, ReleaseTakeBack, ReleaseContactRecord, ReleaseContactCorrect, ReleaseHandoverWrite, ReleasePrint,

    // Asking
    AnswerCodeUse,

    // Relationship
    RelationshipRead, RelationshipRecord, RelationshipCorrect, RelationshipPrint, RelationshipCodeMake, RelationshipAnswer, MirrorRead, MirrorAnswer,

    // Documents
    DocumentList, DocumentGlance, DocumentTake, DocumentBring, DocumentRemove,

    // Supervision
    TalkRead, TalkRecord, TalkCorrect, TalkStrike, TalkDraft, CoachNoteRead, TalkPrepare, ActionClose, ActionReopen, TalkAsk, HappeningReport, HappeningCorrect, HappeningWithdraw, DebriefContact,
    CoachAbsence, CoachHandoverWrite, CoachHandoverRead, GroupSessionRead, GroupSessionHold, GroupSessionCorrect, StrainCheck,

    // Safety
    IncidentReport, IncidentRead, IncidentReadWords, IncidentAcknowledge, IncidentFollowUp, IncidentCorrect, IncidentNoticeRead, TellingRead, TellingSet,
    DutyUse, DutyRead, DutyAcknowledge, DutyRecord, DutyCorrect,
    RecipientList, RecipientKeep, DisclosurePrepare, DisclosureRead, DisclosureDecide, DisclosurePrint, DisclosureRecall, DisclosureCorrect,
    CopyOpen, DisclosureOpened, DeadlineRead, DeadlinePause, SafetyWatch,

    // Claims
    ClaimRead, ClaimMake, ClaimDecide, ClaimWithdraw, ClaimReverse, PayTermsSet, PayrollRun, PayrollExport,

    // Evaluation
    FigureRead, FigureExport, FigurePackage, FigureRelease, FigureReleaseRead, FigureCompare,

    // Research
    ResearchRead, ResearchRequest, ResearchDecide, ResearchDownload, ResearchConfirm, ResearchRecall, ResearchExpire,

    // Privacy
    KeepingList, KeepingReview, HoldSet, RestrictionLift, ErasurePropose, ErasureDecide, ErasureRead, ErasureReplay,

    // Surveys
    InstrumentRead, InstrumentKeep, SurveyRead, SurveyWrite, SurveySend, SurveyFormRead, SurveyAnswer, SurveyResultRead, SurveyExport, SurveyCarry,

    // Interviews
    GuideRead, GuideKeep, InterviewRead, InterviewHold, InterviewWithdraw, CodeBookRead, CodeBookKeep, CodeBookExport, PassageCode, QuotePropose, QuoteCheck, QuoteRead,

    // Practice
    PracticeRead, PracticeWrite, PracticePublish, PracticeExport, PracticeSwitch, PracticeTermKeep, PracticePublic, DeliverableRead, DeliverableKeep,
    CostRead, CostKeep, AdoptionRead, AdoptionWrite, AdoptionExport, PackCompare,

    // Today
    TodayRead, OwnFileRead, NoticeRead, WeekCount, WorkRemind,

    // Post
    PostRead, PostRetry, PostCarry, AddressLinkUse, AddressConfirm,

    // Log
    LogRead, LogOpen,
}

/// <summary>What kind of trace an act leaves (directive 2016/680, article 25).</summary>
public enum LogClass { None, Collection, Alteration, Consultation, Disclosure, Combination, Erasure, SignIn }

/// <summary>How far a role reaches with an act.</summary>
public enum Scope
{
    /// <summary>Not at all.</summary>
    Never,

    /// <summary>Files the actor has a reach row for, in a capacity of the hat worn.</summary>
    Own,

    /// <summary>Files of the units the actor is posted to, and own.</summary>
    Unit,

    /// <summary>Every file, except where excluded.</summary>
    All,
}
