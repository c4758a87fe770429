-- Everything between "I am worried about" and "closed". As in the first script: every constraint has a name, nothing is deleted
-- that a person wrote, and what was put right stays beside what was put in its place.

-- What an entry of its kind says besides the words that all share; one row for each question answered.
CREATE TABLE entry_detail (
  entry_id UUID NOT NULL,
  version INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  content VARCHAR NOT NULL,
  CONSTRAINT entry_detail_pk PRIMARY KEY (entry_id, version, name),
  CONSTRAINT entry_detail_version_fk FOREIGN KEY (entry_id, version) REFERENCES entry_version (entry_id, version)
);

-- A mark on the body map of one child in one wording. x and y are thousandths of the figure, from its top left.
CREATE TABLE body_mark (
  entry_id UUID NOT NULL,
  version INT NOT NULL,
  child_id UUID NOT NULL,
  position INT NOT NULL,
  side VARCHAR(20) NOT NULL,
  x INT NOT NULL,
  y INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  size VARCHAR(100) NOT NULL,
  colour VARCHAR(100) NOT NULL,
  note VARCHAR NOT NULL,
  CONSTRAINT body_mark_pk PRIMARY KEY (entry_id, version, child_id, position),
  CONSTRAINT body_mark_child_fk FOREIGN KEY (entry_id, version, child_id)
    REFERENCES entry_child (entry_id, version, child_id)
);

-- What became of an entry after it was recorded, oldest first: closed with its outcome, opened again, withdrawn, brought back,
-- merged into another, moved out of a child's file, the reporter told. The last turn of its sort is in force. Who did it may be
-- another than who recorded it.
CREATE TABLE entry_turn (
  entry_id UUID NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  words VARCHAR NOT NULL,
  happened_on DATE NOT NULL,
  happened_time VARCHAR NOT NULL,
  done_by VARCHAR NOT NULL,
  child_id UUID,
  other_entry_id UUID,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT entry_turn_pk PRIMARY KEY (entry_id, position),
  CONSTRAINT entry_turn_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT entry_turn_child_fk FOREIGN KEY (child_id) REFERENCES child (id),
  CONSTRAINT entry_turn_other_fk FOREIGN KEY (other_entry_id) REFERENCES entry (id)
);
CREATE INDEX entry_turn_child_ix ON entry_turn (child_id);

ALTER TABLE decision ADD COLUMN threshold VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE decision ADD COLUMN advice VARCHAR DEFAULT '' NOT NULL;

-- A file kept with an entry, or with the draft of one. What it holds lies sealed beside the store under its digest.
CREATE TABLE attachment (
  id UUID NOT NULL,
  entry_id UUID,
  draft_id UUID,
  position INT NOT NULL,
  name VARCHAR(400) NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  bytes BIGINT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  sealed VARCHAR(64) NOT NULL,
  note VARCHAR NOT NULL,
  added_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  taken_out_at TIMESTAMP(6) WITH TIME ZONE,
  taken_out_by VARCHAR(200) NOT NULL,
  taken_out_why VARCHAR NOT NULL,
  CONSTRAINT attachment_pk PRIMARY KEY (id),
  CONSTRAINT attachment_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
);
CREATE INDEX attachment_entry_ix ON attachment (entry_id);
CREATE INDEX attachment_draft_ix ON attachment (draft_id);

-- Who belongs to whom: a sibling or peer here is another child; one elsewhere, or an adult, is a name.
CREATE TABLE child_link (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  other_child_id UUID,
  kind VARCHAR(40) NOT NULL,
  name VARCHAR(400) NOT NULL,
  relationship VARCHAR(200) NOT NULL,
  at_school VARCHAR(400) NOT NULL,
  note VARCHAR NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  ended_on DATE,
  ended_why VARCHAR NOT NULL,
  CONSTRAINT child_link_pk PRIMARY KEY (id),
  CONSTRAINT child_link_child_fk FOREIGN KEY (child_id) REFERENCES child (id),
  CONSTRAINT child_link_other_fk FOREIGN KEY (other_child_id) REFERENCES child (id)
);
CREATE INDEX child_link_child_ix ON child_link (child_id);
CREATE INDEX child_link_other_ix ON child_link (other_child_id);

-- A status with its days; one that was wrong is struck out with the reason and stays to be read. A day may be known only by
-- its month or year, or not at all (began_as, ended_as); ended_as is empty while the status is in force.
CREATE TABLE child_status (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  detail VARCHAR(400) NOT NULL,
  began_on DATE,
  began_as VARCHAR(20) NOT NULL,
  ended_on DATE,
  ended_as VARCHAR(20) NOT NULL,
  note VARCHAR NOT NULL,
  end_note VARCHAR NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  struck_at TIMESTAMP(6) WITH TIME ZONE,
  struck_by VARCHAR(200) NOT NULL,
  struck_why VARCHAR NOT NULL,
  CONSTRAINT child_status_pk PRIMARY KEY (id),
  CONSTRAINT child_status_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX child_status_child_ix ON child_status (child_id);

-- A social worker or another professional of one child, with the days between which it held.
CREATE TABLE professional (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  role VARCHAR(200) NOT NULL,
  name VARCHAR(200) NOT NULL,
  agency VARCHAR(400) NOT NULL,
  phone VARCHAR(200) NOT NULL,
  email VARCHAR(400) NOT NULL,
  began_on DATE,
  ended_on DATE,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT professional_pk PRIMARY KEY (id),
  CONSTRAINT professional_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX professional_child_ix ON professional (child_id);

CREATE TABLE child_alert (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  words VARCHAR NOT NULL,
  began_on DATE NOT NULL,
  ended_on DATE,
  ended_why VARCHAR NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT child_alert_pk PRIMARY KEY (id),
  CONSTRAINT child_alert_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX child_alert_child_ix ON child_alert (child_id);

-- The time during which the school has a child's case open; each case has exactly one lead at a time, and a deputy.
CREATE TABLE child_case (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  opened_on DATE NOT NULL,
  opened_by VARCHAR(200) NOT NULL,
  opened_why VARCHAR NOT NULL,
  closed_on DATE,
  closed_by VARCHAR(200) NOT NULL,
  closed_why VARCHAR NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  closed_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT child_case_pk PRIMARY KEY (id),
  CONSTRAINT child_case_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX child_case_child_ix ON child_case (child_id);

CREATE TABLE case_duty (
  id UUID NOT NULL,
  case_id UUID NOT NULL,
  staff_id UUID NOT NULL,
  duty VARCHAR(20) NOT NULL,
  began_on DATE NOT NULL,
  ended_on DATE,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT case_duty_pk PRIMARY KEY (id),
  CONSTRAINT case_duty_case_fk FOREIGN KEY (case_id) REFERENCES child_case (id),
  CONSTRAINT case_duty_staff_fk FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX case_duty_case_ix ON case_duty (case_id);

-- What happens when this child is absent. A new plan stands beside the earlier ones; the latest is in force.
CREATE TABLE absence_plan (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  seq INT NOT NULL,
  why VARCHAR NOT NULL,
  review_on DATE,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT absence_plan_pk PRIMARY KEY (id),
  CONSTRAINT absence_plan_child_fk FOREIGN KEY (child_id) REFERENCES child (id),
  CONSTRAINT absence_plan_seq_uq UNIQUE (child_id, seq)
);

CREATE TABLE absence_step (
  plan_id UUID NOT NULL,
  position INT NOT NULL,
  by_time VARCHAR(60) NOT NULL,
  what VARCHAR NOT NULL,
  CONSTRAINT absence_step_pk PRIMARY KEY (plan_id, position),
  CONSTRAINT absence_step_plan_fk FOREIGN KEY (plan_id) REFERENCES absence_plan (id)
);

-- Something followed from its beginning to what came of it: a referral, an offer of help, a contribution that another agency
-- asked for, a question that nobody can answer yet. What was done stands in its lines; none is changed.
CREATE TABLE follow_up (
  id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  entry_id UUID,
  title VARCHAR NOT NULL,
  whom VARCHAR(400) NOT NULL,
  begun_on DATE NOT NULL,
  due_on DATE,
  due_time VARCHAR(60) NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT follow_up_pk PRIMARY KEY (id),
  CONSTRAINT follow_up_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
);

CREATE TABLE follow_up_child (
  follow_up_id UUID NOT NULL,
  child_id UUID NOT NULL,
  position INT NOT NULL,
  CONSTRAINT follow_up_child_pk PRIMARY KEY (follow_up_id, child_id),
  CONSTRAINT follow_up_child_up_fk FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
  CONSTRAINT follow_up_child_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX follow_up_child_child_ix ON follow_up_child (child_id);

CREATE TABLE follow_up_line (
  follow_up_id UUID NOT NULL,
  position INT NOT NULL,
  step VARCHAR(40) NOT NULL,
  done_on DATE NOT NULL,
  done_time VARCHAR(60) NOT NULL,
  done_by VARCHAR(200) NOT NULL,
  answer VARCHAR(60),
  words VARCHAR NOT NULL,
  due_on DATE,
  due_time VARCHAR(60) NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT follow_up_line_pk PRIMARY KEY (follow_up_id, position),
  CONSTRAINT follow_up_line_up_fk FOREIGN KEY (follow_up_id) REFERENCES follow_up (id)
);

-- The school's list of phrases worth a second thought, in its order.
CREATE TABLE phrase (
  id UUID NOT NULL,
  position INT NOT NULL,
  sort VARCHAR(40) NOT NULL,
  pattern VARCHAR(200) NOT NULL,
  unless_in VARCHAR(400) NOT NULL,
  why VARCHAR NOT NULL,
  instead VARCHAR NOT NULL,
  CONSTRAINT phrase_pk PRIMARY KEY (id)
);

-- "Considered": a prompt drawn from recorded facts, and the lead's word about it. evidence names the facts, one a line: a new one
-- makes it ask again. shown keeps them as they were read then.
CREATE TABLE prompt_answer (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  prompt VARCHAR(60) NOT NULL,
  evidence VARCHAR NOT NULL,
  shown VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  answered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  answered_by VARCHAR(200) NOT NULL,
  CONSTRAINT prompt_answer_pk PRIMARY KEY (id),
  CONSTRAINT prompt_answer_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX prompt_answer_child_ix ON prompt_answer (child_id);
