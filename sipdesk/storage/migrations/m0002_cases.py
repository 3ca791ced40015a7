"""Cases with their parts, papers as they were given, and the lists: worklist and full text."""

from typing import Final

from sipdesk.storage.engine import StoreDatabase

_SHAPE: Final = """
CREATE TABLE "case" (
    id INTEGER NOT NULL PRIMARY KEY, uid TEXT NOT NULL, version INTEGER NOT NULL, change TEXT NOT NULL,
    changed_at TEXT NOT NULL, number TEXT NOT NULL, created_on TEXT, state TEXT NOT NULL, track TEXT NOT NULL,
    internal_note TEXT NOT NULL, demo INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX case_uid ON "case" (uid);

CREATE TABLE track_change (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, track TEXT NOT NULL, "on" TEXT,
    by TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX track_change_parent_id_uid ON track_change (parent_id, uid);

CREATE TABLE person (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, first_name TEXT NOT NULL,
    last_name TEXT NOT NULL, identity_kind TEXT NOT NULL, identity_number TEXT NOT NULL, birth_date TEXT,
    address TEXT NOT NULL, postal_code TEXT NOT NULL, town TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
    protected INTEGER NOT NULL, safe_channel TEXT NOT NULL, no_post INTEGER NOT NULL, language TEXT NOT NULL,
    print_size INTEGER NOT NULL, consenter TEXT NOT NULL
) STRICT;

CREATE TABLE interpreter (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES person (parent_id) ON DELETE CASCADE, need TEXT NOT NULL,
    language TEXT NOT NULL, name TEXT NOT NULL, reference TEXT NOT NULL, booked_on TEXT
) STRICT;

CREATE TABLE adaptation (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES person (parent_id) ON DELETE CASCADE, what TEXT NOT NULL,
    for_relative INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX adaptation_parent_id_uid ON adaptation (parent_id, uid);

CREATE TABLE need (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, found_on TEXT,
    found_by TEXT NOT NULL, found_by_role TEXT NOT NULL, found_by_organisation TEXT NOT NULL,
    initiative TEXT NOT NULL, relative_approved INTEGER NOT NULL, judged_on TEXT, judged_by TEXT NOT NULL,
    first_step_on TEXT, signs TEXT NOT NULL, other_sign TEXT NOT NULL, description TEXT NOT NULL,
    municipality_needed INTEGER NOT NULL, region_needed INTEGER NOT NULL
) STRICT;

CREATE TABLE information (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, given_on TEXT,
    given_by TEXT NOT NULL, what TEXT NOT NULL, how TEXT NOT NULL, language TEXT NOT NULL, understood TEXT NOT NULL,
    relatives_informed INTEGER NOT NULL
) STRICT;

CREATE TABLE preparation (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, "on" TEXT, by TEXT NOT NULL,
    what_matters TEXT NOT NULL, strengths TEXT NOT NULL, difficulties TEXT NOT NULL, own_part TEXT NOT NULL,
    takes_part TEXT, takes_part_note TEXT NOT NULL
) STRICT;

CREATE TABLE assessment (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES preparation (parent_id) ON DELETE CASCADE, text TEXT NOT NULL,
    author TEXT NOT NULL, role TEXT NOT NULL, "on" TEXT
) STRICT;
CREATE UNIQUE INDEX assessment_parent_id_uid ON assessment (parent_id, uid);

CREATE TABLE sheet_answer (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES preparation (parent_id) ON DELETE CASCADE, question TEXT NOT NULL,
    text TEXT NOT NULL, writer TEXT NOT NULL, writer_name TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sheet_answer_parent_id_uid ON sheet_answer (parent_id, uid);

CREATE TABLE frame (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES preparation (parent_id) ON DELETE CASCADE,
    place TEXT NOT NULL, time TEXT NOT NULL, form TEXT, longest_minutes INTEGER NOT NULL, pauses INTEGER NOT NULL,
    toilet_near INTEGER NOT NULL, talk_afterwards INTEGER NOT NULL, know_beforehand TEXT NOT NULL
) STRICT;

CREATE TABLE consent (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, agreed_forms TEXT NOT NULL,
    not_shared TEXT NOT NULL, explained TEXT NOT NULL, explained_on TEXT
) STRICT;

CREATE TABLE type_reason (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, type TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX type_reason_parent_id_uid ON type_reason (parent_id, uid);

CREATE TABLE consent_act (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, exchange TEXT, plan TEXT,
    given_on TEXT, valid_from TEXT, valid_to TEXT, form TEXT, taken_by TEXT NOT NULL, documented TEXT,
    documented_where TEXT NOT NULL, questions TEXT NOT NULL, recorded_at TEXT
) STRICT;
CREATE UNIQUE INDEX consent_act_parent_id_uid ON consent_act (parent_id, uid);

CREATE TABLE grant (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent_act (id) ON DELETE CASCADE, party_uid TEXT NOT NULL,
    receives TEXT NOT NULL, shares TEXT NOT NULL, confirmed INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX grant_parent_id_uid ON grant (parent_id, uid);

CREATE TABLE withdrawal (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, at TEXT, exchange INTEGER NOT NULL,
    plan INTEGER NOT NULL, party_uid TEXT NOT NULL, type TEXT NOT NULL, acts TEXT NOT NULL, form TEXT,
    taken_by TEXT NOT NULL, note TEXT NOT NULL, told TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX withdrawal_parent_id_uid ON withdrawal (parent_id, uid);

CREATE TABLE party (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, kind TEXT NOT NULL,
    organisation TEXT NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL, door_name TEXT NOT NULL,
    authority TEXT NOT NULL, call TEXT NOT NULL, move_reason TEXT NOT NULL, takes_part INTEGER NOT NULL,
    own INTEGER NOT NULL, contact TEXT NOT NULL, role TEXT NOT NULL, relation TEXT NOT NULL, phone TEXT NOT NULL,
    email TEXT NOT NULL, address TEXT NOT NULL, postal_code TEXT NOT NULL, town TEXT NOT NULL,
    protected INTEGER NOT NULL, safe_channel TEXT NOT NULL, no_post INTEGER NOT NULL, name_types TEXT,
    approved_on TEXT, spoken_on TEXT, spoken_by TEXT NOT NULL, contribution TEXT NOT NULL,
    supports_now INTEGER NOT NULL, channel TEXT, language TEXT NOT NULL, print_size INTEGER NOT NULL,
    wants_copy INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX party_parent_id_uid ON party (parent_id, uid);

CREATE TABLE reply (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE, "on" TEXT, coming INTEGER,
    who TEXT NOT NULL, replacement TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, "on" TEXT, starts TEXT,
    minutes INTEGER NOT NULL, form TEXT, place TEXT NOT NULL, place_orally INTEGER NOT NULL, link TEXT NOT NULL,
    reply_by TEXT, late_reason TEXT NOT NULL, purpose TEXT NOT NULL, why_needed TEXT NOT NULL,
    goal_told TEXT NOT NULL, goal_approved_on TEXT, convener TEXT NOT NULL, convener_role TEXT NOT NULL,
    convener_phone TEXT NOT NULL, chair TEXT, chair_name TEXT NOT NULL, note_taker TEXT NOT NULL,
    absent_reason TEXT NOT NULL
) STRICT;

CREATE TABLE question (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES meeting (parent_id) ON DELETE CASCADE, text TEXT NOT NULL,
    from_person INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX question_parent_id_uid ON question (parent_id, uid);

CREATE TABLE attendance (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES meeting (parent_id) ON DELETE CASCADE, party_uid TEXT NOT NULL,
    present TEXT, instead TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attendance_parent_id_uid ON attendance (parent_id, uid);

CREATE TABLE plan (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, version INTEGER NOT NULL, drawn_up_on TEXT,
    support_needed TEXT NOT NULL, own_words TEXT NOT NULL, strengths TEXT NOT NULL, support_now TEXT NOT NULL,
    long_term_goal TEXT NOT NULL, other_plans TEXT NOT NULL, kept_elsewhere TEXT NOT NULL, final_at TEXT,
    final_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX plan_parent_id_uid ON plan (parent_id, uid);

CREATE TABLE sub_goal (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE, text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sub_goal_parent_id_uid ON sub_goal (parent_id, uid);

CREATE TABLE action (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE, sub_goal_uid TEXT NOT NULL,
    what TEXT NOT NULL, doer TEXT NOT NULL, party_uid TEXT NOT NULL, who TEXT NOT NULL, phone TEXT NOT NULL,
    "when" TEXT NOT NULL, due_on TEXT, "where" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX action_parent_id_uid ON action (parent_id, uid);

CREATE TABLE lead (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE, authority TEXT,
    party_uid TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL, hours TEXT NOT NULL
) STRICT;

CREATE TABLE follow_up (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE, "on" TEXT, starts TEXT,
    place TEXT NOT NULL, place_orally INTEGER NOT NULL, called_by TEXT NOT NULL
) STRICT;

CREATE TABLE remark (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE, text TEXT NOT NULL, by TEXT NOT NULL,
    incorrect_fact INTEGER NOT NULL, noted_on TEXT
) STRICT;
CREATE UNIQUE INDEX remark_parent_id_uid ON remark (parent_id, uid);

CREATE TABLE agreement (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE, read_back_on TEXT, answer TEXT,
    taken_by TEXT NOT NULL, not_asked_reason TEXT NOT NULL
) STRICT;

CREATE TABLE issued_paper (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, paper TEXT NOT NULL, code TEXT NOT NULL,
    reader TEXT NOT NULL, party_uid TEXT NOT NULL, language TEXT NOT NULL, size INTEGER NOT NULL,
    plan_version INTEGER NOT NULL, case_version INTEGER NOT NULL, phrases_version TEXT NOT NULL,
    sha256 TEXT NOT NULL, ground TEXT NOT NULL, types TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX issued_paper_parent_id_uid ON issued_paper (parent_id, uid);

CREATE TABLE act (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES issued_paper (id) ON DELETE CASCADE, act TEXT NOT NULL, at TEXT,
    by TEXT NOT NULL, channel TEXT
) STRICT;
CREATE UNIQUE INDEX act_parent_id_uid ON act (parent_id, uid);

CREATE TABLE deviation (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, rule TEXT NOT NULL, path TEXT NOT NULL,
    reason TEXT NOT NULL, by TEXT NOT NULL, "on" TEXT
) STRICT;
CREATE UNIQUE INDEX deviation_parent_id_uid ON deviation (parent_id, uid);

CREATE TABLE paper (
    id INTEGER NOT NULL PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    uid TEXT NOT NULL, sha256 TEXT NOT NULL, content BLOB NOT NULL, kept_at TEXT NOT NULL
) STRICT;
CREATE INDEX paper_case_id ON paper (case_id);
CREATE UNIQUE INDEX paper_uid ON paper (uid);

CREATE TABLE work (
    case_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, name TEXT NOT NULL,
    number TEXT NOT NULL, identity_number TEXT NOT NULL, protected INTEGER NOT NULL, state TEXT NOT NULL,
    due_on TEXT NOT NULL, due_code TEXT NOT NULL
) STRICT;
CREATE INDEX work_state_due_on_case_id ON work (state, due_on, case_id);

CREATE TABLE stale (
    case_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE
) STRICT;

CREATE VIRTUAL TABLE name_index USING fts5(
    words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6'
);

CREATE VIRTUAL TABLE word_index USING fts5(
    words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6'
);

CREATE TRIGGER indexes_forget AFTER DELETE ON "case"
BEGIN DELETE FROM name_index WHERE rowid = old.id; DELETE FROM word_index WHERE rowid = old.id; END;
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
