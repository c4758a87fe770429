-- Files that move with the child, out and in, and what becomes of a copy that is kept. As in the first scripts: every constraint
-- has a name, and what a person wrote is not deleted (a file that is destroyed at the end of its time is the one exception).

-- Files out: where to, by which rules and until when, how it ended. A file keeps the rules with which it was started. What
-- was counted before the rules were written down was counted by five school days.
ALTER TABLE transfer ADD COLUMN destination VARCHAR(40) DEFAULT 'SCHOOL' NOT NULL;
ALTER TABLE transfer ADD COLUMN first_due_on DATE;
ALTER TABLE transfer ADD COLUMN ctf_due_on DATE;
ALTER TABLE transfer ADD COLUMN rule_counting VARCHAR(40) DEFAULT 'SCHOOL_DAYS' NOT NULL;
ALTER TABLE transfer ADD COLUMN rule_days INT DEFAULT 5 NOT NULL;
ALTER TABLE transfer ADD COLUMN rule_receipt_days INT DEFAULT 5 NOT NULL;
ALTER TABLE transfer ADD COLUMN rule_ctf_days INT DEFAULT 15 NOT NULL;
ALTER TABLE transfer ADD COLUMN rule_breach_hours INT DEFAULT 72 NOT NULL;
ALTER TABLE transfer ADD COLUMN ended_how VARCHAR(40);
ALTER TABLE transfer ADD COLUMN ended_why VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE transfer ADD COLUMN ended_by VARCHAR(200) DEFAULT '' NOT NULL;

-- A line may say more than a step: what happened on the way, with whom and how, how it is traced, what was sent and what
-- came, which day it sets (receipt expected, chase again, due anew), and of a loss the moment from which hours count.
ALTER TABLE transfer_line ADD COLUMN event VARCHAR(40);
ALTER TABLE transfer_line ADD COLUMN whom VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE transfer_line ADD COLUMN means VARCHAR(40);
ALTER TABLE transfer_line ADD COLUMN tracking VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE transfer_line ADD COLUMN seal VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE transfer_line ADD COLUMN seal_found VARCHAR(40);
ALTER TABLE transfer_line ADD COLUMN items VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE transfer_line ADD COLUMN due_on DATE;
ALTER TABLE transfer_line ADD COLUMN known_at TIMESTAMP(6) WITH TIME ZONE;

-- In which form a pack was saved, and the digest of the record that it carries.
ALTER TABLE pack ADD COLUMN form VARCHAR(40) DEFAULT 'TO_PRINT' NOT NULL;
ALTER TABLE pack ADD COLUMN record_digest VARCHAR(64) DEFAULT '' NOT NULL;

-- Words of a file that are left out of a transfer's packs for good, each with its reason. One that was put back stays to be read.
CREATE TABLE pack_passage (
  id UUID NOT NULL,
  transfer_id UUID NOT NULL,
  words VARCHAR NOT NULL,
  reason VARCHAR(40) NOT NULL,
  note VARCHAR NOT NULL,
  marked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  marked_by VARCHAR(200) NOT NULL,
  put_back_at TIMESTAMP(6) WITH TIME ZONE,
  put_back_by VARCHAR(200) NOT NULL,
  CONSTRAINT pack_passage_pk PRIMARY KEY (id),
  CONSTRAINT pack_passage_transfer_fk FOREIGN KEY (transfer_id) REFERENCES transfer (id)
);
CREATE INDEX pack_passage_transfer_ix ON pack_passage (transfer_id);

-- A document that stays behind, and why. One that was put back stays to be read.
CREATE TABLE pack_withheld (
  id UUID NOT NULL,
  transfer_id UUID NOT NULL,
  attachment_id UUID NOT NULL,
  why VARCHAR NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  put_back_at TIMESTAMP(6) WITH TIME ZONE,
  put_back_by VARCHAR(200) NOT NULL,
  CONSTRAINT pack_withheld_pk PRIMARY KEY (id),
  CONSTRAINT pack_withheld_transfer_fk FOREIGN KEY (transfer_id) REFERENCES transfer (id),
  CONSTRAINT pack_withheld_attachment_fk FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);
CREATE INDEX pack_withheld_transfer_ix ON pack_withheld (transfer_id);

-- Files in: what a child's previous school holds, from the first request to the acknowledgement. No school is named where there was none.
CREATE TABLE arrival (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  school VARCHAR(400) NOT NULL,
  lead VARCHAR(400) NOT NULL,
  contact VARCHAR(1000) NOT NULL,
  joined_on DATE,
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  begun_by VARCHAR(200) NOT NULL,
  ended_how VARCHAR(40),
  ended_why VARCHAR NOT NULL,
  ended_at TIMESTAMP(6) WITH TIME ZONE,
  ended_by VARCHAR(200) NOT NULL,
  CONSTRAINT arrival_pk PRIMARY KEY (id),
  CONSTRAINT arrival_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX arrival_child_ix ON arrival (child_id);

-- What was done, as it was said. From route on it is said only of a file that came; entry_id names the entry that tells of it.
CREATE TABLE arrival_line (
  arrival_id UUID NOT NULL,
  position INT NOT NULL,
  step VARCHAR(40) NOT NULL,
  done_on DATE NOT NULL,
  done_time VARCHAR(60) NOT NULL,
  done_by VARCHAR(200) NOT NULL,
  whom VARCHAR(400) NOT NULL,
  words VARCHAR NOT NULL,
  came BOOLEAN NOT NULL,
  route VARCHAR(40),
  pages VARCHAR(60) NOT NULL,
  items VARCHAR NOT NULL,
  against VARCHAR(40),
  missing VARCHAR NOT NULL,
  seal VARCHAR(40),
  entry_id UUID,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT arrival_line_pk PRIMARY KEY (arrival_id, position),
  CONSTRAINT arrival_line_arrival_fk FOREIGN KEY (arrival_id) REFERENCES arrival (id),
  CONSTRAINT arrival_line_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
);

-- What was put in place because of what a file says.
CREATE TABLE arrival_measure (
  arrival_id UUID NOT NULL,
  line INT NOT NULL,
  position INT NOT NULL,
  what VARCHAR NOT NULL,
  owner VARCHAR(200) NOT NULL,
  due_on DATE,
  as_action BOOLEAN NOT NULL,
  CONSTRAINT arrival_measure_pk PRIMARY KEY (arrival_id, line, position),
  CONSTRAINT arrival_measure_line_fk FOREIGN KEY (arrival_id, line) REFERENCES arrival_line (arrival_id, position)
);

-- A pack of another Daybook that was taken into this store, and which entries came with it.
CREATE TABLE pack_import (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  came_as UUID NOT NULL,
  arrival_id UUID,
  school VARCHAR(400) NOT NULL,
  lead VARCHAR(400) NOT NULL,
  number VARCHAR(40) NOT NULL,
  record_digest VARCHAR(64) NOT NULL,
  sealed VARCHAR(64) NOT NULL,
  entries_otherwise INT NOT NULL,
  beside_otherwise INT NOT NULL,
  imported_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  imported_by VARCHAR(200) NOT NULL,
  CONSTRAINT pack_import_pk PRIMARY KEY (id),
  CONSTRAINT pack_import_child_fk FOREIGN KEY (child_id) REFERENCES child (id),
  CONSTRAINT pack_import_arrival_fk FOREIGN KEY (arrival_id) REFERENCES arrival (id)
);
CREATE INDEX pack_import_child_ix ON pack_import (child_id);

CREATE TABLE imported_entry (
  import_id UUID NOT NULL,
  entry_id UUID NOT NULL,
  CONSTRAINT imported_entry_pk PRIMARY KEY (import_id, entry_id),
  CONSTRAINT imported_entry_import_fk FOREIGN KEY (import_id) REFERENCES pack_import (id),
  CONSTRAINT imported_entry_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
);
CREATE INDEX imported_entry_entry_ix ON imported_entry (entry_id);

-- The leavers of one summer, moved on together: a plan until their transfers are begun, and after that the way to find them again.
CREATE TABLE leaver_run (
  id UUID NOT NULL,
  year_group VARCHAR(200) NOT NULL,
  leaving_on DATE NOT NULL,
  basis VARCHAR(40) NOT NULL,
  basis_on DATE NOT NULL,
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  begun_by VARCHAR(200) NOT NULL,
  moved_at TIMESTAMP(6) WITH TIME ZONE,
  ended_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT leaver_run_pk PRIMARY KEY (id)
);

CREATE TABLE leaver (
  run_id UUID NOT NULL,
  child_id UUID NOT NULL,
  destination VARCHAR(40),
  school VARCHAR(400) NOT NULL,
  lead VARCHAR(400) NOT NULL,
  contact VARCHAR(1000) NOT NULL,
  transfer_id UUID,
  left_out_why VARCHAR NOT NULL,
  CONSTRAINT leaver_pk PRIMARY KEY (run_id, child_id),
  CONSTRAINT leaver_run_fk FOREIGN KEY (run_id) REFERENCES leaver_run (id),
  CONSTRAINT leaver_child_fk FOREIGN KEY (child_id) REFERENCES child (id),
  CONSTRAINT leaver_transfer_fk FOREIGN KEY (transfer_id) REFERENCES transfer (id)
);
CREATE INDEX leaver_child_ix ON leaver (child_id);

-- Whether a copy of a child's file is kept after it has moved, why, and when that is looked at again. The latest is in force.
CREATE TABLE kept_copy (
  child_id UUID NOT NULL,
  seq INT NOT NULL,
  kept BOOLEAN NOT NULL,
  why VARCHAR NOT NULL,
  review_on DATE,
  decided_on DATE NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT kept_copy_pk PRIMARY KEY (child_id, seq),
  CONSTRAINT kept_copy_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);

-- What forbids to destroy a child's file for now: police, court, a request for access, an inquiry.
CREATE TABLE hold (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  words VARCHAR NOT NULL,
  began_on DATE NOT NULL,
  review_on DATE,
  ended_on DATE,
  ended_why VARCHAR NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT hold_pk PRIMARY KEY (id),
  CONSTRAINT hold_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX hold_child_ix ON hold (child_id);

-- That a file was destroyed at the end of its time. It names the child by what the school may keep, so it has no tie to the
-- child's row. finished_at is empty until the last trace of the file is off the disk; the next opening goes on from there.
CREATE TABLE destruction (
  id UUID NOT NULL,
  number VARCHAR(40) NOT NULL,
  initials VARCHAR(20) NOT NULL,
  born_on DATE,
  upn VARCHAR(40) NOT NULL,
  left_on DATE,
  moved VARCHAR NOT NULL,
  rule VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  held VARCHAR NOT NULL,
  stayed VARCHAR NOT NULL,
  copies VARCHAR NOT NULL,
  authorised_by VARCHAR(200) NOT NULL,
  witnessed_by VARCHAR(200) NOT NULL,
  destroyed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  finished_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT destruction_pk PRIMARY KEY (id),
  CONSTRAINT destruction_number_uq UNIQUE (number)
);

-- A line of the journal that was reduced because the file it tells of was destroyed: what it said is gone, its digest stays.
ALTER TABLE journal ADD COLUMN reduced BOOLEAN DEFAULT FALSE NOT NULL;
