using System.Collections.Frozen;

namespace BackOnTrack.Data;

/// <summary>
/// What kind of data each column holds (O2). A column that stands here twice or not at all fails a test, so a new field
/// is thought about on the day it is made.
/// </summary>
public static class FieldClasses
{
    /// <summary>By <c>table.column</c>.</summary>
    public static FrozenDictionary<string, DataClass> All { get; } = Parse();

    private static FrozenDictionary<string, DataClass> Parse() =>
        (from line in Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
         let table = line[..line.IndexOf(' ', StringComparison.Ordinal)]
         from part in line[table.Length..].Split(';')
         let kind = Enum.Parse<DataClass>(part[..part.IndexOf(':', StringComparison.Ordinal)].Trim(), ignoreCase: true)
         from column in part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
         select (Name: $"{table}.{column}", kind)).ToFrozenDictionary(x => x.Name, x => x.kind);

    private const string Text = """
        account                  keeping: id email_confirmed password_hash security_stamp concurrency_stamp phone_number_confirmed two_factor_enabled lockout_end lockout_enabled access_failed_count created disabled last_code; ordinary: user_name normalized_user_name email normalized_email phone_number display_name language
        account_link             keeping: id account hash made made_by expires used
        account_notice           keeping: id account kind at seen; ordinary: device
        account_passkey          criminal: credential_id; keeping: account data
        account_role             keeping: id account role unit since until given_by
        account_token            keeping: account login_provider name value
        act_leaf                 keeping: position entry batch hash
        act_log                  keeping: id at actor hat act class outcome code mentee record seen detail request once
        log_reading              keeping: id account ground since until
        act_seal                 keeping: batch first_position last_position sealed_at root previous head signature
        agreement                keeping: id mentee unit mentorship mentor from months rhythm_days agreed_on by; ordinary: confidentiality limits contact_rules
        agreed_action            keeping: id mentor unit talk owner due done_on done_by dropped_on; criminal: what
        alarm                    keeping: id kind account first last times seen_at seen_by
        application              keeping: id unit state way sent_at role_text region review_due became; ordinary: background languages name phone email motives experience availability
        application_check        keeping: id application unit kind issuer issued_on valid_until outcome struck_at; ordinary: struck_because
        application_decision     keeping: id application unit kind reason decided_by decided_at; ordinary: words
        application_version      keeping: id application unit replaced_at replaced_by region; ordinary: background languages name phone email motives experience availability
        form_answer              keeping: actor once made
        kept_application         keeping: id application unit until kept_by kept_at; ordinary: words
        erasure                  keeping: id file unit ground proposed_by decided_by erased_at rows
        erasure_proposal         keeping: id mentee unit reference ground proposed_by proposed_at state ended_by ended_at; criminal: words reason
        erased_application       keeping: id unit outcome decided_on erased_at erased_by
        application_interview    keeping: id application unit interviewer asked_at held_on criteria; ordinary: impression
        application_reference    keeping: id application unit relation asked_at expires hash answered_at withdrawn_at withdrawn_by taken_by way known reliable listens discreet calm boundaries recommends; third: referee; ordinary: words
        interview                keeping: id number held_on guide interviewer asked may_quote recorded_at quoting_withdrawn_at withdrawn_at withdrawn_by
        interview_guide          keeping: id root edition title language opening questions changed_by changed_at published_at
        interview_note           keeping: id interview edition rule passages corrects written_by written_at; ordinary: words
        interview_draft          keeping: id interview writer once saved_at expires_at; ordinary: fields
        interview_code           keeping: id parent edition name meaning use_when not_when example state merged_into created_at closed_at closed_by
        interview_code_version   keeping: id code edition parent name meaning use_when not_when example written_by written_at
        interview_coding         keeping: id interview note coder place begun_at done_at alone
        interview_tick           keeping: id coding interview note coder passage code
        interview_resolution     keeping: id interview note passage code holds settled_by settled_at; ordinary: words
        interview_quote          keeping: id interview note passage state refused_because proposed_by proposed_at checked_by checked_at; ordinary: words
        released_quote           keeping: id interview number asked held_on proposed_by released_by released_at withdrawn_at; ordinary: words
        interview_answer         keeping: id application unit interview position verdict correction; ordinary: note
        interview_correction     keeping: id application unit interview held_on corrected_by corrected_at; ordinary: impression reason
        referee_correction       keeping: id application unit reference known reliable listens discreet calm boundaries recommends corrected_by corrected_at; ordinary: words reason
        application_form         keeping: id open changed_by changed_at
        api_client               keeping: id unit hash expires made_at made_by ended_at ended_by; ordinary: purpose
        appointment              keeping: id mentee unit mentorship mentor on at kind state minutes establishment planned_at; criminal: in_doubt; ordinary: place
        appointment_move         keeping: id mentee unit mentorship appointment old_on old_at new_on new_at old_kind new_kind asked_by moved_by moved_at; criminal: reason
        attendance               keeping: id mentor unit day on present cohort_day credit recorded_by recorded_at taken_back_because taken_back_by taken_back_at
        answer_code              keeping: id mentee unit mentorship asks hash made_at made_by expires used_at
        certificate              keeping: id mentor unit days completed_on check issued_at withdrawn_at
        calendar_feed            keeping: id account made_at ended_at read_at
        claim                    keeping: id mentor unit session mentorship day minutes kilometres state sent_at decided_by decided_at approval_withdrawn batch paid_at paid_by reverses session_voided_at; ordinary: expenses expense_words reason fee travel
        coach_absence            keeping: id mentor unit coach deputy from until ended_on
        coach_handover           keeping: id mentor unit written_by written_at read_by read_at corrected_at; criminal: words
        coach_note               keeping: id mentor unit coach; ordinary: topics; criminal: words
        coach_period             keeping: id mentor unit coach deputy from until cause end_cause without_summary
        coach_question           keeping: id mentee unit mentorship mentor asked_at withdrawn_at taken_up_at; criminal: question
        talk_draft               keeping: id mentor unit coach form once saved_at expires_at; criminal: fields
        coach_talk               keeping: id mentor unit coach held_on how recorded_at
        talk_correction          keeping: id mentor unit talk held_on how corrected_at; criminal: reason
        earlier_coach_note       keeping: id mentor unit coach; ordinary: topics; criminal: words
        cohort                   keeping: id name place seats first_day last_day planned_by planned_at; ordinary: trainers
        cohort_day               keeping: id cohort day on from until place confirmed_on cancelled; ordinary: trainers confirmed_by
        cohort_day_move          keeping: id cohort_day cohort old_on new_on reason moved_by moved_at
        cohort_seat              keeping: id mentor unit cohort days state invited_at answered_at answered_by seen_at days_before
        consent                  keeping: id mentee unit assessment purpose word on proof interpreter recorded_by recorded_at; third: witness
        contact_gap              keeping: id mentee unit mentorship from until reason recorded_by recorded_at; criminal: note
        corps_period             keeping: id mentor unit from until cause keep_until resumed_on mistaken_by mistaken_at; ordinary: mistaken_because
        course_feedback          keeping: id cohort module useful clear practised; ordinary: keep change
        criterion_answer         keeping: id mentee unit assessment reply source source_date method answered_by answered_at; criminal: criterion reason statement
        custody_period           keeping: id mentee unit source recorded_at by mistake mistaken_at from until; criminal: status establishment wing
        custody_transfer         keeping: id mentee unit source recorded_at by mistake mistaken_at on arrived_on called_off_on ended_with; criminal: establishment
        contact_restriction      keeping: id mentee unit source recorded_at by mistake mistaken_at from until lifted_on ended_with; criminal: kind decided_by
        court_date               keeping: id mentee unit source recorded_at by mistake mistaken_at on replaced_by called_off_on ended_with; criminal: matter
        reminder                 keeping: id account work record due notice
        region_word              keeping: id hash region said_by said_at
        release_expectation      keeping: id mentee unit source recorded_at by mistake mistaken_at on replaced_on; criminal: firmness unknown
        custody_contact          keeping: id mentee unit account since named_by until ended_by
        custody_change           keeping: id mentee unit kind record at day followed_at effects release_before release_after; criminal: status_before status_after establishment_before establishment_after
        emergency_opening        keeping: id mentee unit account opened_at ends_at review_by reviewed_at reviewed_by verdict escalated_at
        establishment_entry      keeping: id establishment from address phone booking notice_days may_bring recorded_at by taken_back_at taken_back_by
        establishment_name       keeping: id establishment name until recorded_at by
        establishment_wing       keeping: id establishment name from until
        travel_time              keeping: id establishment other region minutes from recorded_at by
        visit_slot               keeping: id establishment weekday starts ends from until followed_at
        debrief                  keeping: id mentor unit kind happened_at reported_by reported_at contacted_at talk held_on incident withdrawn_at
        debrief_correction       keeping: id mentor unit debrief kind happened_at withdraws corrected_by corrected_at; criminal: reason
        deadline                 keeping: id mentee unit name from subject who started_on due escalates_on escalated_at paused_on paused_until done_on
        deadline_pause           keeping: id mentee unit deadline cause from until by at resumed_on
        decision                 keeping: id mentee unit assessment reason decided_by decided_at decided_on replaces replaced_at; criminal: outcome reasons for_referrer why_changed
        desk_draft               keeping: id account address about once saved_at expires_at; criminal: fields
        disclosure               keeping: id mentee unit mentorship recipient purpose ground state expires prepared_by prepared_at decided_by decided_at recalled_because recalled_at hash first_opened_at last_opened_at
        disclosure_copy          keeping: id mentee unit; criminal: words frozen
        disclosure_item          keeping: id mentee unit disclosure fact as_of doubt answer answered_by; criminal: value
        document                 keeping: id mentee unit about record root edition kind bytes scan added_by added_at replaced_at removed_at; criminal: name
        document_body            keeping: id mentee unit about record; criminal: content
        document_picture         keeping: id mentee unit about record; criminal: content
        draft                    keeping: id mentee unit account form subject once saved_at expires_at; criminal: fields
        duty_correction          keeping: id mentee unit mentorship duty state passed_on_on told slip at by; criminal: receiver
        duty                     keeping: id mentee unit mentorship state asked_by asked_at step next_step_at acknowledged_by acknowledged_at passed_on_on told ended_at; criminal: ground receiver
        establishment            keeping: id unit name kind until
        exclusion                keeping: id account file since until caused_by; security: cause
        feedback_given           keeping: id mentor unit cohort module
        figure_release           keeping: id measure partition from until as_at rule_version state released_by released_at rows cells proof together
        file_key                 keeping: owner unit wrapped
        first_meeting            keeping: id mentee unit mentorship mentor day place mentee_says_yes mentor_says_yes recorded by; criminal: words
        goal                     keeping: id mentee unit plan root edition carried_edition position weight depends_on_others area; criminal: aim much_less less as_hoped more much_more
        goal_rating              keeping: id mentee unit review goal level mentee_sees; criminal: note
        group_session            keeping: id mentor unit gathering coach held_on replaced_at; ordinary: themes reason
        hand_over                keeping: id mentee unit mentorship mentor recorded by; criminal: words
        import_mapping           keeping: id unit name mapping saved_by saved_at
        incident                 keeping: withdrawn_at id mentee unit mentorship happened_at reported_by reported_at follow_up_owner follow_up_by followed_up_on step next_step_at acknowledged_by acknowledged_at; criminal: category place
        incident_correction      keeping: id mentee unit incident happened_at withdraws corrected_by corrected_at; criminal: category place reason
        incident_notice          keeping: id unit establishment happened_at told_at read_by read_at; security: category
        incident_telling         keeping: id category first hours next set_by set_at
        incident_words           keeping: id mentee unit; criminal: done
        information_sheet        keeping: id mentee unit assessment handed_over_on recorded_by recorded_at; ordinary: language
        inquiry                  keeping: id mentee unit author reference state started_at submitted_at decided_at received_on registration_index person_index asker on_behalf repeat_of import fingerprint changes; criminal: outcome reason legal_status establishment release_on release_unknown occasions why_now wished_backgrounds told attitude not_told remark; ordinary: registration; third: on_behalf_name contact
        job                      keeping: name every started ended worked fault
        kept_form                keeping: id account path expires; criminal: body
        letter                   keeping: id account kind state made_at next_try tries count ended_at fault
        life_answer              keeping: id mentee unit check area points
        life_check               keeping: id mentee unit mentorship root edition date occasion view way not_answered recorded_at recorded_by replaced_at voided_at voided_by; criminal: why voided_why
        match_proposal           keeping: id mentee unit mentorship mentor compared against day by; criminal: reason despite
        machine_pass             keeping: hash
        material                 keeping: id cohort module name kind bytes scan body added_by added_at removed_at
        mentee                   keeping: id unit reference registration_index restricted purpose regime registered review_due; ordinary: name registration birth_date language; criminal: category
        file_review              keeping: id mentee unit outcome next_review ground by at; criminal: words
        legal_hold               keeping: id mentee unit until set_by set_at lifted_by lifted_at; ordinary: authority; criminal: words
        mentor                   keeping: id unit region capacity state left_on left_from leaving_done leaving_finished_on; ordinary: alias background gender languages experience availability
        mentor_check             keeping: warned_at followed_at id mentor unit kind issuer issued_on valid_until outcome struck_at; ordinary: struck_because
        mentor_contact           keeping: id mentor unit; ordinary: name phone email address
        mentor_key               keeping: owner unit wrapped
        mentor_leave             keeping: id mentor unit from until
        mentor_period            keeping: id mentee unit mentorship mentor place from until start_cause end_cause; ordinary: alias
        mentor_permit            keeping: id mentor unit establishment from until state applied_on answered_on warned_at withdrawn_from followed_at; ordinary: conditions reason withdrawn_reason
        mentorship               keeping: id mentee unit inquiry mentor state state_since proposed_on first_meeting_on agreed_on started_on pause_reason pause_review rhythm_days held_sessions last_held due ended_on end_reason end_planned ended_from closing_review_on; ordinary: mentor_alias; criminal: establishment release_on out_on
        mentorship_ending        keeping: id mentee unit mentorship day reason ended_by planned recorded by withdrawn_at withdrawn_by; criminal: words withdrawn_reason
        mentorship_move          keeping: id mentee unit mentorship step from to day recorded by; criminal: words
        motivation_interview     keeping: id mentee unit assessment held_on interpreter willing recorded_by recorded_at; third: held_by; ordinary: language; criminal: note
        name_token               keeping: token mentee unit
        network_agreement        keeping: id mentee unit mentorship meeting by person due state settled_on settled_by; third: what
        network_consent          keeping: id mentee unit person word on how by recorded_by recorded_at; third: carer
        network_contact          keeping: id mentee unit person on how they_turned_to_us by recorded_at
        network_contact_data     keeping: id mentee unit; third: full_name phone email address
        network_contact_note     keeping: id mentee unit writer by_mentor; third: words
        network_invitee          keeping: id mentee unit meeting person came
        network_meeting          keeping: id mentee unit mentorship on at state moves changed_at; ordinary: place; criminal: agenda minutes
        network_person           keeping: id mentee unit added_on added_by
        network_portrait         keeping: id mentee unit; third: first_name relation role is_child speaker may_say may_not_say
        network_removal          keeping: id mentee unit wish on by
        network_day              keeping: id kind title place on from until planned_by planned_at cancelled edited_at; ordinary: programme
        network_day_move         keeping: id network_day old_on new_on old_place new_place reason moved_by moved_at
        network_feedback         keeping: id network_day useful; ordinary: keep change
        network_feedback_given   keeping: id mentor unit network_day
        network_note             keeping: id network_day kind written_by written_at removed_at removed_by; ordinary: words
        network_seat             keeping: id mentor unit network_day invited_at comes answered_at attended seen_at
        notes_grant              keeping: id mentee unit mentorship mentor granted_at granted_by withdrawn_at; criminal: reason
        notice                   keeping: id account kind path at seen letter urgent
        pay_terms                keeping: id mentor unit from set_by; ordinary: model
        person_correction        keeping: id mentee unit changed source corrected_by corrected_at; ordinary: name_before name_after born_before born_after registration_before registration_after reason
        outing                   keeping: id mentee unit mentorship mentor in_at in_by back_by out_at out_by alarmed_at
        adoption_scenario        keeping: id name country plan edition changed_by changed_at
        adoption_version         keeping: id scenario edition plan written_by written_at
        funding_source           keeping: id name percent from until kept_by kept_at corrected_at corrected_by instead; ordinary: because
        cost_rate                keeping: id kind amount from set_by set_at
        practice_entry           keeping: id number name changed_by changed_at public_version public_since quote_withdrawn_at; ordinary: draft
        practice_version         keeping: id practice edition changed published_by published_at; ordinary: entry
        practice_before_import   keeping: id practice replaced_by replaced_at; ordinary: entry
        practice_leaflet         keeping: id practice language parts changed_by changed_at
        form_term                keeping: id kind words from until
        instrument               keeping: id what done_on kept_at recorded_by recorded_at withdrawn_by withdrawn_at; ordinary: done_by
        survey                   keeping: id root edition audience title purpose written_by written_at published_by published_at
        survey_item              keeping: id survey lineage position kind text choices unit least most
        survey_round             keeping: id survey unit opens closes sent_by sent_at opened_on reminded_on
        survey_asked             keeping: id round account unit answered
        survey_answer            keeping: id round unit item; ordinary: choices number words
        deliverable              keeping: id number practice kind title language words is_public added_by added_at
        deliverable_version      keeping: id deliverable edition name kind bytes scan body added_by added_at withdrawn_at withdrawn_by; ordinary: withdrawn_because
        plan                     keeping: id mentee unit mentorship number state begun_on agreed_on superseded_on next_review next_occasion writings; criminal: variant
        plan_text                keeping: id mentee unit plan part; criminal: words
        policy                   keeping: id root edition title words changed written_by written_at ended_at
        policy_acknowledgement   keeping: id mentor unit policy at
        post_choice              ordinary: address; keeping: id pace quiet_from quiet_until without since look_at confirmed_at asked_at token token_until weekly week_due remind_at
        post_week                keeping: id account week letter
        reach                    keeping: id account capacity file unit since until cause caused_by
        research_request         keeping: id requested_by requested_at recipient purpose ground project rows from_year until_year units variables as_at keep_until report state decided_by decided_at reason ready_until check destroyed_at recalled_because recalled_at delete_by deleted_on proof confirmed_by
        research_file            keeping: id; criminal: content
        research_download        keeping: id request by at form
        rate_window              keeping: key starts taken
        recipient                keeping: id kind name from until added_by added_at
        recipient_notice         keeping: id mentee unit mentorship recipient disclosure cause because owed_by owed_at proof told_on told_by; criminal: words
        register_import          keeping: id unit account state received_at mapping rows taken bad doubled ended_at; criminal: looked
        register_piece           keeping: import part number; criminal: box
        release_path             keeping: id mentee unit mentorship kind begun_on moved_on; criminal: release_on remand_since begun_at_release withdrawn_on was_on released_on
        release_item             keeping: id mentee unit mentorship path step kit if_wished due was_due measured_from state waits_since look_again settled_on settled_by shown_by shown_on withdrawn; ordinary: area owner waits_for confirmed_by; criminal: what waits_why words
        release_link             keeping: id mentee unit item code hash made_at expires used_at; ordinary: made_for
        gate_plan                keeping: id mentee unit mentorship written_on is_whole; criminal: who at place fallback tonight call
        release_meeting          keeping: id mentee unit mentorship on; ordinary: with; criminal: words
        relationship_answer      keeping: id mentee unit mentorship check item; criminal: level
        relationship_check       keeping: id mentee unit mentorship mentor root edition occasion date way not_answered recorded_at recorded_by replaced_at voided_at voided_by; criminal: why voided_why
        relationship_mirror      keeping: id mentee unit mentorship mentor root edition occasion date recorded_at replaced_at voided_at; criminal: why voided_why
        relationship_mirror_answer keeping: id mentee unit mentor mirror item; criminal: level
        relationship_prompt      keeping: id mentee unit mentorship mentor check asked_on talk withdrawn_at
        release_day              keeping: id mentee unit mentorship recorded_at taken_back_at; criminal: released_on
        release_contact          keeping: id mentee unit mentorship kind due held_on way tried writings; ordinary: areas; criminal: words
        release_contact_entry    keeping: id mentee unit mentorship contact number on way written_at written_by corrects; ordinary: areas; criminal: words
        release_taken_back       keeping: id mentee unit mentorship at by; criminal: released_on why
        release_handover         keeping: id mentee unit mentorship written_on written_by; criminal: words
        review                   keeping: id mentee unit mentorship plan date recorded_on occasion together next_review
        review_text              keeping: id mentee unit review part; criminal: words
        rights_request           keeping: expires id kind account language hats unit asked_by asked_at decided_by decided_at answer; ordinary: user_name name
        security_request         keeping: id mentee unit mentorship mentor establishment asked_on asked_by answered_at answered_by dropped; ordinary: mentor_alias background; security: question answer conditions
        session                  keeping: id mentee unit mentorship mentor occurred_on started_at recorded_at locks_at took_place minutes kind cause activities goals asks_coach voided_at voided_by edition
        session_acknowledgement  keeping: id mentee unit mentorship mentor by at word answered_at answer_read_at; criminal: question answer
        role_text                keeping: id kind number words published_by published_at
        safety_call              keeping: id mentee unit mentorship cause subject account step asked_at acknowledged_at
        session_note             keeping: id mentee unit mentorship mentor; ordinary: place; criminal: happened words impressions agreed void_reason
        session_version          keeping: id mentee unit mentorship mentor session number replaced_at replaced_by occurred_on took_place minutes kind cause; criminal: reason happened words impressions agreed; ordinary: place
        setting                  keeping: key value
        sign_in                  keeping: id account hat started last_seen ends ended ended_because proved; ordinary: device
        strain_check             keeping: id mentor unit done_on
        sign_in_attempt          ordinary: name; keeping: misses in_vain last locked_until
        subject_category         keeping: id mentee unit since until source recorded_by recorded_at; criminal: category
        talk_request             keeping: id mentor unit asked_at worried talk; criminal: about
        target_group_assessment  keeping: id mentee unit inquiry state started_by started_at asked_by asked_of asked_on work_started_on
        unit                     keeping: id name
        waiting_place            keeping: id mentee unit assessment since until missing; ordinary: languages region
        """;
}

/// <summary>Classes of data, in the words of the obligations.</summary>
public enum DataClass
{
    /// <summary>Ids, dates of the work, codes of the process: says nothing about a person by itself.</summary>
    Keeping,

    /// <summary>Who somebody is and how to reach them.</summary>
    Ordinary,

    /// <summary>About offences, custody and the person's life in that light (LED article 6, GDPR article 10).</summary>
    Criminal,

    /// <summary>Health, belief, ethnicity, ideology (LED article 10). None is kept by default.</summary>
    Special,

    /// <summary>About somebody who is neither mentee nor professional.</summary>
    Third,

    /// <summary>What the security office asks and answers, and who is kept away from whom.</summary>
    Security,
}
