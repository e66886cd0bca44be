namespace BackOnTrack.Access;

public static partial class AccessTable
{
    // A dot is never. The eleventh cell, another system's, stands only where it is not never. Coordinators hold a reach row for their unit, which explains every opening there; whoever has
    // only a role in a unit and no row gives a reason first (FileOpenWithReason), which writes a row that ends by itself.
    private const string Text = """
        # House
        HouseRead            none          all  all  all  all  all  all  all  all  all  all
        LanguageChange       none          all  all  all  all  all  all  all  all  all  all
        HatChange            signin        all  all  all  all  all  all  all  all  all  all
        SignIn               signin        all  all  all  all  all  all  all  all  all  all
        SignOut              signin        all  all  all  all  all  all  all  all  all  all
        OwnAccountRead       none          all  all  all  all  all  all  all  all  all  all
        OwnAccountChange     signin        all  all  all  all  all  all  all  all  all  all
        HelpRead             none          all  all  all  all  all  all  all  all  all  all
        DemoEnter            signin        all  all  all  all  all  all  all  all  all  all
        AccountList          consultation  .    .    .    .    .    .    .    .    .    all
        AccountInvite        alteration    .    .    .    .    .    .    .    .    .    all
        AccountChange        alteration    .    .    .    .    .    .    .    .    .    all
        AccountEndSignIns    alteration    .    .    .    .    .    .    .    .    .    all
        AccountDecide        alteration    .    .    .    .    .    .    .    .    .    all
        AlarmList            consultation  .    .    .    .    .    .    .    .    all  all
        AlarmClear           alteration    .    .    .    .    .    .    .    .    all  all
        # People
        FileRead             consultation  unit own  own  own  .    own  .    .    own  .
        FileSearch           consultation  unit own  own  own  .    .    .    .    .    .
        FileOpenWithReason   consultation  all  all  .    .    .    .    .    .    all  .
        EmergencyReview      alteration    unit .    .    .    .    .    .    .    all  .
        EmergencyEscalate    alteration    .    .    .    .    .    .    .    .    .    .
        FileExclude          alteration    unit .    .    .    .    .    .    .    .    .
        FileLookers          consultation  unit .    .    .    .    .    .    .    all  .
        FileTimeline         consultation  unit .    own  own  .    .    .    .    .    .
        PersonCorrect        alteration   unit .    .    .    .    .    .    .    .    .
        PersonHistoryRead    consultation unit .    .    .    .    .    .    .    own  .
        # Inquiries
        InquiryRegister      collection    unit .    .    .    own  .    .    .    .    .
        InquiryDraft         collection    unit .    .    .    own  .    .    .    .    .
        InquirySubmit        collection    unit .    .    .    own  .    .    .    .    .
        InquiryListOwn       consultation  .    .    .    .    own  .    .    .    .    .
        InquiryList          consultation  unit own  .    .    .    .    .    .    .    .
        InquiryRead          consultation  unit own  .    .    .    .    .    .    own  .
        InquiryOutcomeRead   consultation  unit own  .    .    own  .    .    .    .    .
        RegisterImport       collection    unit .    .    .    .    .    .    .    .    .
        RegisterImportUndo   erasure       unit .    .    .    .    .    .    .    .    .
        RegisterMappingSave  alteration    unit .    .    .    .    .    .    .    .    .
        EstablishmentAdd     alteration    unit .    .    .    .    .    .    .    .    .
        # Assessment
        AssessmentRead       consultation  unit own  .    .    .    .    .    .    .    .
        AssessmentPrepare    alteration    unit .    .    .    .    .    .    .    .    .
        ConsentRecord        alteration    unit .    .    .    .    .    .    .    .    .
        ConsentWithdraw      alteration    unit .    .    .    .    .    .    .    .    .
        DecisionAsk          alteration    unit .    .    .    .    .    .    .    .    .
        DecisionMake         alteration    .    own  .    .    .    .    .    .    .    .
        DecisionChange       alteration    .    own  .    .    .    .    .    .    .    .
        DecisionLetter       disclosure    unit .    .    .    .    .    .    .    .    .
        WaitingList          consultation  unit own  .    .    .    .    .    .    .    .
        # Mentors
        MentorList           consultation  all  .    .    own  .    .    .    .    .    .
        MentorRead           consultation  all  .    own  own  .    .    .    .    .    .
        MentorRegister       collection    all  .    .    .    .    .    .    .    .    .
        MentorChange         alteration    all  .    .    .    .    .    .    .    .    .
        MentorContactRead    consultation  all  .    own  own  .    .    .    .    .    .
        MentorLeave          alteration    all  .    .    .    .    .    .    .    .    .
        CoachAssign          alteration    all  .    .    .    .    .    .    .    .    .
        PermitWarn           alteration    .    .    .    .    .    .    .    .    .    .
        CheckWarn            alteration    .    .    .    .    .    .    .    .    .    .
        # Recruitment
        ApplicationList      consultation  unit .    .    own  .    .    .    .    .    .
        ApplicationRead      consultation  unit .    .    own  .    .    .    .    .    .
        ApplicationEnter     collection    unit .    .    .    .    .    .    .    .    .
        ApplicationForm      none          all  all  all  all  all  all  all  all  all  all
        ApplicationFormSwitch alteration   all  .    .    .    .    .    .    .    .    all
        RoleTextRead         none          all  .    .    all  .    .    .    .    .    .
        RoleTextPublish      alteration    all  .    .    .    .    .    .    .    .    .
        InterviewAsk         alteration    unit .    .    .    .    .    .    .    .    .
        InterviewRecord      collection    unit .    .    own  .    .    .    .    .    .
        InterviewCorrect     alteration    unit .    .    own  .    .    .    .    .    .
        ReferenceAsk         alteration    unit .    .    .    .    .    .    .    .    .
        ReferenceWithdraw    alteration    unit .    .    .    .    .    .    .    .    .
        ReferenceTake        collection    unit .    .    .    .    .    .    .    .    .
        ReferenceCorrect     alteration    unit .    .    .    .    .    .    .    .    .
        ApplicantProofRead   consultation  unit .    .    .    .    .    .    .    .    .
        ApplicantCheck       collection    unit .    .    .    .    .    .    .    .    .
        ApplicationDecide    alteration    unit .    .    .    .    .    .    .    .    .
        ApplicationAdmit     alteration    unit .    .    .    .    .    .    .    .    .
        ApplicationCorrect   alteration    unit .    .    .    .    .    .    .    .    .
        ApplicationErase     erasure       unit .    .    .    .    .    .    .    .    .
        ApplicationKeep      alteration    unit .    .    .    .    .    .    .    .    .
        PoolGapRead          consultation  unit .    .    .    .    .    .    .    .    .
        RegionMap            alteration    all  .    .    .    .    .    .    .    .    .
        # Training
        CourseRead           none          all  .    all  all  .    .    all  .    .    .
        CohortRead           consultation  all  .    .    .    .    .    all  .    .    .
        CohortPlan           alteration    .    .    .    .    .    .    all  .    .    .
        TrainingInvite       alteration    .    .    .    .    .    .    all  .    .    .
        SeatAnswer           alteration    .    .    own  .    .    .    .    .    .    .
        SeatAnswerFor        alteration    .    .    .    .    .    .    all  .    .    .
        AttendanceConfirm    alteration    .    .    .    .    .    .    all  .    .    .
        TrainingCredit       alteration    .    .    .    .    .    .    all  .    .    .
        TrainingCreditTakeBack alteration  .    .    .    .    .    .    all  .    .    .
        TrainingRead         consultation  all  .    own  own  .    .    all  .    .    .
        CertificatePrint     disclosure    all  .    own  .    .    .    all  .    .    .
        CertificateCheck     none          all  all  all  all  all  all  all  all  all  all
        FeedbackGive         collection    .    .    own  .    .    .    .    .    .    .
        FeedbackRead         consultation  all  .    .    .    .    .    all  .    .    .
        NetworkRead          consultation  all  .    all  all  .    .    all  .    .    .
        NetworkPlan          alteration    .    .    .    .    .    .    all  .    .    .
        NetworkAnswer        alteration    .    .    own  .    .    .    .    .    .    .
        NetworkNote          collection    all  .    all  all  .    .    all  .    .    .
        NetworkNoteRemove    alteration    all  .    all  all  .    .    all  .    .    .
        NetworkAttend        alteration    .    .    .    .    .    .    all  .    .    .
        MaterialRead         none          all  .    all  all  .    .    all  .    .    .
        MaterialAdd          alteration    .    .    .    .    .    .    all  .    .    .
        # Policies
        PolicyRead           none          all  .    all  all  .    .    all  .    .    .
        PolicyWrite          alteration    all  .    .    .    .    .    all  .    .    .
        PolicyAcknowledge    alteration    .    .    own  .    .    .    .    .    .    .
        PolicyStanding       consultation  all  .    .    .    .    .    all  .    .    .
        # Mentorships
        MatchRead            consultation  unit .    .    .    .    .    .    .    .    .
        MatchPropose         alteration    unit .    .    .    .    .    .    .    .    .
        ProposalRead         consultation  unit .    .    own  .    .    .    .    .    .
        SecurityRequestList  consultation  .    .    .    .    .    own  .    .    .    .
        SecurityAnswer       alteration    .    .    .    .    .    own  .    .    .    .
        MentorshipList       consultation  unit .    own  own  .    .    .    .    .    .
        MentorshipRead       consultation  unit .    own  own  .    .    .    .    .    .
        MeetingRecord        alteration    unit .    own  .    .    .    .    .    .    .
        AgreementMake        alteration    unit .    own  .    .    .    .    .    .    .
        MentorshipPause      alteration    unit .    .    .    .    .    .    .    .    .
        MentorshipTaper      alteration    unit .    own  .    .    .    .    .    .    .
        MentorshipEnd        alteration    unit .    .    .    .    .    .    .    .    .
        MentorshipClose      alteration    unit .    .    .    .    .    .    .    .    .
        MentorshipCorrect    alteration    unit .    .    .    .    .    .    .    .    .
        MentorshipMove       alteration    .    .    .    .    .    .    .    .    .    .
        MentorAdd            alteration    unit .    .    .    .    .    .    .    .    .
        MentorReplace        alteration    unit .    .    .    .    .    .    .    .    .
        NotesGrant           alteration    unit .    .    .    .    .    .    .    .    .
        HandoverWrite        alteration    unit .    own  .    .    .    .    .    .    .
        HandoverRead         consultation  unit .    own  .    .    .    .    .    .    .
        # Custody
        CustodyList          consultation  unit .    .    .    own  own  .    .    .    .
        CustodyRead          consultation  unit .    own  own  own  own  .    .    .    .
        CustodyDates         consultation  unit .    own  own  own  .    .    .    .    .
        CustodyRecord        collection    unit .    .    .    own  .    .    .    .    .
        RestrictionRecord    collection    unit .    .    .    own  own  .    .    .    .
        CustodyCorrect       alteration    unit .    .    .    own  .    .    .    .    .
        ContactName          alteration    unit .    .    .    .    .    .    .    .    .
        CustodyImport        collection    unit .    .    .    own  .    .    .    .    .
        CustodyReport        collection    .    .    .    .    .    .    .    .    .    .    unit
        DirectoryRead        none          all  .    all  all  all  all  .    .    .    .
        DirectoryWrite       alteration    all  .    .    .    .    all  .    .    .    .
        # Plans
        PlanRead             consultation  unit .    own  .    .    .    .    .    .    .
        PlanFacts            consultation  unit .    own  own  .    .    .    .    .    .
        PlanPrint            disclosure    unit .    own  .    .    .    .    .    .    .
        PlanWrite            alteration    unit .    own  .    .    .    .    .    .    .
        PlanAgree            alteration    unit .    own  .    .    .    .    .    .    .
        LifeAreaRecord       collection    unit .    .    .    .    .    .    .    .    .
        LifeAreaCorrect      alteration    unit .    .    .    .    .    .    .    .    .
        LifeAreaPrint        disclosure    unit .    .    .    .    .    .    .    .    .
        LifeAreaCodeMake     alteration    unit .    .    .    .    .    .    .    .    .
        LifeAreaAnswer       collection    .    .    .    .    .    .    .    .    .    .
        LifeAreaSecondView   collection    .    .    own  .    .    .    .    .    .    .
        ReviewHold           alteration    unit .    own  .    .    .    .    .    .    .
        ClosingReview        alteration    unit .    own  .    .    .    .    .    .    .
        # Sessions
        SessionList          consultation  unit .    own  own  .    .    .    .    .    .
        SessionReadNote      consultation  unit .    own  .    .    .    .    .    .    .
        SessionReadFacts     consultation  unit .    own  own  .    .    .    .    .    .
        SessionReadQuestion  consultation  .    .    own  own  .    .    .    .    .    .
        SessionLog           collection    .    .    own  .    .    .    .    .    .    .
        SessionChange        alteration    .    .    own  .    .    .    .    .    .    .
        SessionAmend         alteration    .    .    own  .    .    .    .    .    .    .
        SessionVoid          alteration    unit .    own  .    .    .    .    .    .    .
        QuestionTakeUp       alteration    .    .    .    own  .    .    .    .    .    .
        SessionAcknowledge   alteration    .    .    .    own  .    .    .    .    .    .
        CoachAnswer          alteration    .    .    own  .    .    .    .    .    .    .
        AppointmentMake      alteration    unit .    own  .    .    .    .    .    .    .
        AppointmentMove      alteration    unit .    own  .    .    .    .    .    .    .
        GapJustify           alteration    unit .    own  .    .    .    .    .    .    .
        DraftKeep            alteration    unit own  own  .    own  .    .    .    .    .
        MeetingCheck         alteration    unit .    own  .    .    .    .    .    .    .
        CheckByLink          signin        all  all  all  all  all  all  all  all  all  all
        OutList              consultation  unit .    .    .    .    .    .    .    .    .
        OverdueRaise         alteration    .    .    .    .    .    .    .    .    .    .
        SheetPrint           disclosure    .    .    own  .    .    .    .    .    .    .
        # Calendar
        CalendarFetch        signin        all  all  all  all  all  all  all  all  all  all
        # Network
        NetworkCount         consultation  unit .    own  own  .    .    .    .    .    .
        NetworkPeople        consultation  unit .    own  .    .    .    .    .    .    .
        NetworkPersonWrite   collection    unit .    own  .    .    .    .    .    .    .
        NetworkConsentRecord alteration    unit .    own  .    .    .    .    .    .    .
        NetworkContactData   consultation  unit .    own  .    .    .    .    .    .    .
        NetworkContactDataWrite collection    unit .    own  .    .    .    .    .    .    .
        NetworkContactLog    collection    unit .    own  .    .    .    .    .    .    .
        NetworkPersonRemove  erasure       unit .    own  .    .    .    .    .    .    .
        NetworkMeetingPlan   alteration    unit .    own  .    .    .    .    .    .    .
        NetworkMeetingHold   collection    unit .    own  .    .    .    .    .    .    .
        NetworkAgreementSettle alteration    unit .    own  .    .    .    .    .    .    .
        NetworkSheetPrint    disclosure    unit .    own  .    .    .    .    .    .    .
        # Release
        ReleaseRead          consultation unit .    own  .    .    .    .    .    .    .
        ReleaseFacts         consultation .    .    .    own  .    .    .    .    .    .
        ReleaseBegin         alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseItemSettle    alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseItemChange    alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseLinkMake      alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseLinkWithdraw  alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseLinkUse       none         all  all  all  all  all  all  all  all  all  all
        ReleaseLinkShown     disclosure   .    .    .    .    .    .    .    .    .    .
        ReleaseConfirm       alteration   .    .    .    .    .    .    .    .    .    .
        GatePlanWrite        alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseMeetingRecord alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseRecord        alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseTakeBack      alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseContactRecord alteration   unit .    own  .    .    .    .    .    .    .
        ReleaseContactCorrect alteration  unit .    own  .    .    .    .    .    .    .
        ReleaseHandoverWrite alteration   unit .    own  .    .    .    .    .    .    .
        ReleasePrint         disclosure   unit .    own  .    .    .    .    .    .    .
        # Asking
        AnswerCodeUse        none          all  all  all  all  all  all  all  all  all  all
        # Relationship
        RelationshipRead     consultation  unit .    .    own  .    .    .    .    .    .
        RelationshipRecord   collection    unit .    .    .    .    .    .    .    .    .
        RelationshipCorrect  alteration    unit .    .    .    .    .    .    .    .    .
        RelationshipPrint    disclosure    unit .    .    .    .    .    .    .    .    .
        RelationshipCodeMake alteration    unit .    .    .    .    .    .    .    .    .
        RelationshipAnswer   collection    .    .    .    .    .    .    .    .    .    .
        MirrorRead           consultation  .    .    own  own  .    .    .    .    .    .
        MirrorAnswer         collection    .    .    own  .    .    .    .    .    .    .
        # Documents
        DocumentList         consultation  unit .    own  .    .    .    .    .    .    .
        DocumentGlance       consultation  unit .    own  .    .    .    .    .    .    .
        DocumentTake         disclosure    unit .    own  .    .    .    .    .    .    .
        DocumentBring        collection    unit .    own  .    .    .    .    .    .    .
        DocumentRemove       erasure       unit .    own  .    .    .    .    .    .    .
        # Supervision
        TalkRead             consultation  all  .    own  own  .    .    .    .    .    .
        TalkRecord           collection    .    .    .    own  .    .    .    .    .    .
        TalkCorrect          alteration    .    .    .    own  .    .    .    .    .    .
        TalkStrike           alteration    .    .    .    own  .    .    .    .    .    .
        TalkDraft            alteration    .    .    .    own  .    .    .    .    .    .
        CoachNoteRead        consultation  .    .    .    own  .    .    .    .    .    .
        TalkPrepare          consultation  .    .    .    own  .    .    .    .    .    .
        ActionClose          alteration    all  .    own  own  .    .    .    .    .    .
        ActionReopen         alteration    all  .    own  own  .    .    .    .    .    .
        TalkAsk              alteration    .    .    own  .    .    .    .    .    .    .
        HappeningReport      collection    all  .    own  own  .    .    .    .    .    .
        HappeningCorrect     alteration    all  .    own  own  .    .    .    .    .    .
        HappeningWithdraw    alteration    all  .    own  own  .    .    .    .    .    .
        DebriefContact       alteration    .    .    .    own  .    .    .    .    .    .
        CoachAbsence         alteration    all  .    .    own  .    .    .    .    .    .
        CoachHandoverWrite   alteration    .    .    .    own  .    .    .    .    .    .
        CoachHandoverRead    consultation  .    .    .    own  .    .    .    .    .    .
        GroupSessionRead     consultation  all  .    own  own  .    .    .    .    .    .
        GroupSessionHold     collection    .    .    .    own  .    .    .    .    .    .
        GroupSessionCorrect  alteration    .    .    .    own  .    .    .    .    .    .
        StrainCheck          alteration    .    .    own  .    .    .    .    .    .    .
        # Safety
        IncidentReport       collection   unit .    own  .    .    .    .    .    .    .
        IncidentRead         consultation unit .    own  own  .    .    .    .    .    .
        IncidentReadWords    consultation unit .    own  .    .    .    .    .    .    .
        IncidentAcknowledge  alteration   unit .    .    own  .    .    .    .    .    .
        IncidentFollowUp     alteration   unit .    own  .    .    .    .    .    .    .
        IncidentCorrect      alteration   unit .    own  .    .    .    .    .    .    .
        IncidentNoticeRead   consultation .    .    .    .    .    all  .    .    .    .
        TellingRead          none         all  .    all  all  .    .    .    .    .    all
        TellingSet           alteration   all  .    .    .    .    .    .    .    .    all
        DutyUse              alteration   unit .    own  own  .    .    .    .    .    .
        DutyRead             consultation unit .    own  own  .    .    .    .    .    .
        DutyAcknowledge      alteration   unit .    .    own  .    .    .    .    .    .
        DutyRecord           alteration   unit .    own  .    .    .    .    .    .    .
        DutyCorrect          alteration   unit .    own  .    .    .    .    .    .    .
        RecipientList        none         all  .    all  .    .    .    .    all  all  .
        RecipientKeep        alteration   all  .    .    .    .    .    .    .    .    .
        DisclosurePrepare    alteration   unit .    own  .    .    .    .    .    .    .
        DisclosureRead       consultation unit .    own  .    .    .    .    .    .    .
        DisclosureDecide     alteration   unit .    .    .    .    .    .    .    .    .
        DisclosurePrint      disclosure   unit .    own  .    .    .    .    .    .    .
        DisclosureRecall     alteration   unit .    .    .    .    .    .    .    .    .
        DisclosureCorrect    alteration   unit .    .    .    .    .    .    .    .    .
        CopyOpen             none         all  all  all  all  all  all  all  all  all  all
        DisclosureOpened     disclosure   .    .    .    .    .    .    .    .    .    .
        DeadlineRead         consultation unit .    .    own  .    .    .    .    .    .
        DeadlinePause        alteration   unit .    .    .    .    .    .    .    .    .
        SafetyWatch          alteration   .    .    .    .    .    .    .    .    .    .
        # Claims
        ClaimRead            consultation  all  .    own  .    .    .    .    .    .    .
        ClaimMake            collection    .    .    own  .    .    .    .    .    .    .
        ClaimDecide          alteration    all  .    .    .    .    .    .    .    .    .
        ClaimWithdraw        alteration    all  .    .    .    .    .    .    .    .    .
        ClaimReverse         alteration    all  .    .    .    .    .    .    .    .    .
        PayTermsSet          alteration    all  .    .    .    .    .    .    .    .    .
        PayrollRun           alteration    all  .    .    .    .    .    .    .    .    .
        PayrollExport        disclosure    all  .    .    .    .    .    .    .    .    .
        # Evaluation
        FigureRead           consultation  unit .    .    .    .    .    all  all  .    .
        FigureExport         disclosure    unit .    .    .    .    .    .    all  .    .
        FigurePackage        disclosure    all  .    .    .    .    .    .    all  .    .
        FigureRelease        alteration    .    .    .    .    .    .    .    all  .    .
        FigureReleaseRead    none          all  .    .    .    .    .    .    all  .    .
        FigureCompare        none          all  .    .    .    .    .    .    all  .    .
        # Research
        ResearchRead         consultation  .    .    .    .    .    .    .    all  all  .
        ResearchRequest      combination   .    .    .    .    .    .    .    all  .    .
        ResearchDecide       combination   .    .    .    .    .    .    .    .    all  .
        ResearchDownload     disclosure    .    .    .    .    .    .    .    all  .    .
        ResearchConfirm      alteration    .    .    .    .    .    .    .    all  all  .
        ResearchRecall       erasure       .    .    .    .    .    .    .    all  all  .
        ResearchExpire       erasure       .    .    .    .    .    .    .    .    .    .
        # Privacy
        KeepingList          consultation  unit .    .    .    .    .    .    .    all  .
        KeepingReview        alteration    unit .    .    .    .    .    .    .    .    .
        HoldSet              alteration    unit .    .    .    .    .    .    .    .    .
        RestrictionLift      alteration    unit .    .    .    .    .    .    .    all  .
        ErasurePropose       alteration    unit .    .    .    .    .    .    .    .    .
        ErasureDecide        erasure       unit .    .    .    .    .    .    .    all  .
        ErasureRead          consultation  unit .    .    .    .    .    .    .    all  .
        ErasureReplay        erasure       .    .    .    .    .    .    .    .    .    .
        # Surveys
        InstrumentRead       none          all  .    .    .    .    .    .    all  .    .
        InstrumentKeep       alteration    .    .    .    .    .    .    .    all  .    .
        SurveyRead           none          all  .    .    .    .    .    .    all  .    .
        SurveyWrite          alteration    .    .    .    .    .    .    .    all  .    .
        SurveySend           alteration    .    .    .    .    .    .    .    all  .    .
        SurveyFormRead       none          .    .    all  all  .    .    .    .    .    .
        SurveyAnswer         collection    .    .    all  all  .    .    .    .    .    .
        SurveyResultRead     consultation  unit .    .    .    .    .    .    all  .    .
        SurveyExport         disclosure    unit .    .    .    .    .    .    all  .    .
        SurveyCarry          alteration    .    .    .    .    .    .    .    .    .    .
        # Interviews
        GuideRead            none          .    .    .    .    .    .    .    all  .    .
        GuideKeep            alteration    .    .    .    .    .    .    .    all  .    .
        InterviewRead        consultation  .    .    .    .    .    .    .    all  .    .
        InterviewHold        collection    .    .    .    .    .    .    .    all  .    .
        InterviewWithdraw    erasure       .    .    .    .    .    .    .    all  .    .
        CodeBookRead         none          .    .    .    .    .    .    .    all  .    .
        CodeBookKeep         alteration    .    .    .    .    .    .    .    all  .    .
        CodeBookExport       disclosure    .    .    .    .    .    .    .    all  .    .
        PassageCode          alteration    .    .    .    .    .    .    .    all  .    .
        QuotePropose         alteration    .    .    .    .    .    .    .    all  .    .
        QuoteCheck           alteration    .    .    .    .    .    .    .    all  .    .
        QuoteRead            consultation  all  .    .    .    .    .    .    all  .    .
        # Practice
        PracticeRead         none          all  .    .    .    .    .    .    all  .    all
        PracticeWrite        alteration    all  .    .    .    .    .    .    all  .    .
        PracticePublish      alteration    all  .    .    .    .    .    .    all  .    .
        PracticeExport       disclosure    all  .    .    .    .    .    .    all  .    .
        PracticeSwitch       alteration    all  .    .    .    .    .    .    all  .    all
        PracticeTermKeep     alteration    all  .    .    .    .    .    .    all  .    .
        PracticePublic       none          all  all  all  all  all  all  all  all  all  all
        DeliverableRead      none          all  .    all  all  .    .    all  all  .    .
        DeliverableKeep      alteration    all  .    .    .    .    .    all  all  .    .
        CostRead             consultation  unit .    .    .    .    .    .    all  .    .
        CostKeep             alteration    all  .    .    .    .    .    .    all  .    .
        AdoptionRead         none          all  .    .    .    .    .    .    all  .    .
        AdoptionWrite        alteration    all  .    .    .    .    .    .    all  .    .
        AdoptionExport       disclosure    all  .    .    .    .    .    .    all  .    .
        PackCompare          none          all  .    .    .    .    .    all  all  .    all
        # Today
        TodayRead            consultation  all  all  all  all  all  all  all  all  all  all
        OwnFileRead          consultation  .    .    own  .    .    .    .    .    .    .
        NoticeRead           none          all  all  all  all  all  all  all  all  all  all
        WeekCount            consultation  all  .    .    all  .    .    .    .    .    .
        WorkRemind           consultation  all  all  all  all  .    all  .    .    .    .
        # Post
        PostRead             consultation  .    .    .    .    .    .    .    .    .    all
        PostRetry            alteration    .    .    .    .    .    .    .    .    .    all
        PostCarry            disclosure    .    .    .    .    .    .    .    .    .    .
        AddressLinkUse       none          all  all  all  all  all  all  all  all  all  all
        AddressConfirm       signin        .    .    .    .    .    .    .    .    .    .
        # Log
        LogRead              consultation  .    .    .    .    .    .    .    .    all  .
        LogOpen              none          .    .    .    .    .    .    .    .    all  .
        """;
}
