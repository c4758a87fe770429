-- The first store. Every constraint has a name: what it refuses is turned into a sentence by the feature that owns the table.
-- Times are moments with their offset; days are the school's days. Texts are long VARCHARs, which cost far less than CLOBs.

CREATE TABLE setting (
  name VARCHAR(80) NOT NULL,
  content VARCHAR NOT NULL,
  CONSTRAINT setting_pk PRIMARY KEY (name)
);

-- Who did what and when; each row carries the digest of itself and the row before it.
CREATE TABLE journal (
  seq BIGINT NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor VARCHAR(200) NOT NULL,
  deed VARCHAR(60) NOT NULL,
  subject UUID,
  detail VARCHAR NOT NULL,
  digest VARCHAR(64) NOT NULL,
  CONSTRAINT journal_pk PRIMARY KEY (seq)
);

CREATE TABLE journal_child (
  seq BIGINT NOT NULL,
  child_id UUID NOT NULL,
  CONSTRAINT journal_child_pk PRIMARY KEY (seq, child_id),
  CONSTRAINT journal_child_seq_fk FOREIGN KEY (seq) REFERENCES journal (seq)
);
CREATE INDEX journal_child_child_ix ON journal_child (child_id);

CREATE TABLE staff (
  id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(200) NOT NULL,
  duty VARCHAR(20),
  left_on DATE,
  CONSTRAINT staff_pk PRIMARY KEY (id)
);

CREATE TABLE child (
  id UUID NOT NULL,
  legal_surname VARCHAR(200) NOT NULL,
  legal_forename VARCHAR(200) NOT NULL,
  middle_names VARCHAR(200) NOT NULL,
  preferred_surname VARCHAR(200) NOT NULL,
  preferred_forename VARCHAR(200) NOT NULL,
  born DATE,
  sex VARCHAR(20) NOT NULL,
  upn VARCHAR(20) NOT NULL,
  year_group VARCHAR(40) NOT NULL,
  reg_group VARCHAR(80) NOT NULL,
  ethnicity VARCHAR(200) NOT NULL,
  first_language VARCHAR(200) NOT NULL,
  special_needs VARCHAR(200) NOT NULL,
  in_care VARCHAR(200) NOT NULL,
  address VARCHAR(2000) NOT NULL,
  previous_school VARCHAR(400) NOT NULL,
  notes VARCHAR NOT NULL,
  joined_on DATE,
  left_on DATE,
  added_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT child_pk PRIMARY KEY (id)
);

CREATE TABLE contact (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  position INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  relationship VARCHAR(200) NOT NULL,
  parental_responsibility BOOLEAN NOT NULL,
  phone VARCHAR(200) NOT NULL,
  email VARCHAR(400) NOT NULL,
  address VARCHAR(2000) NOT NULL,
  CONSTRAINT contact_pk PRIMARY KEY (id),
  CONSTRAINT contact_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX contact_child_ix ON contact (child_id);

CREATE TABLE child_import (
  id UUID NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by VARCHAR(200) NOT NULL,
  added INT NOT NULL,
  changed INT NOT NULL,
  undone_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT child_import_pk PRIMARY KEY (id)
);

-- What a child was before the import, so that the import can be undone; empty text for a child whom it added.
CREATE TABLE child_import_before (
  import_id UUID NOT NULL,
  child_id UUID NOT NULL,
  before VARCHAR NOT NULL,
  CONSTRAINT child_import_before_pk PRIMARY KEY (import_id, child_id),
  CONSTRAINT child_import_before_import_fk FOREIGN KEY (import_id) REFERENCES child_import (id)
);

-- Which heading of the school's file means which field; remembered from one import to the next.
CREATE TABLE import_column (
  heading VARCHAR(200) NOT NULL,
  field VARCHAR(60) NOT NULL,
  CONSTRAINT import_column_pk PRIMARY KEY (heading)
);

-- An entry in the chronology. Its wording stands in entry_version; version names the one in force.
-- The order of writing comes from seq and never from the clock.
CREATE TABLE entry (
  id UUID NOT NULL,
  seq BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  version INT NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT entry_pk PRIMARY KEY (id),
  CONSTRAINT entry_seq_uq UNIQUE (seq)
);

CREATE TABLE entry_version (
  entry_id UUID NOT NULL,
  version INT NOT NULL,
  written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  written_by VARCHAR(200) NOT NULL,
  reason VARCHAR NOT NULL,
  happened_on DATE,
  happened_time VARCHAR NOT NULL,
  place VARCHAR NOT NULL,
  reported_on DATE,
  reported_time VARCHAR NOT NULL,
  reported_by VARCHAR NOT NULL,
  narrative VARCHAR NOT NULL,
  others_present VARCHAR NOT NULL,
  done_so_far VARCHAR NOT NULL,
  parents_told VARCHAR(20) NOT NULL,
  parents_note VARCHAR NOT NULL,
  told VARCHAR NOT NULL,
  feedback_by VARCHAR NOT NULL,
  feedback_on DATE,
  feedback_time VARCHAR NOT NULL,
  CONSTRAINT entry_version_pk PRIMARY KEY (entry_id, version),
  CONSTRAINT entry_version_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
);

-- Each child of an entry with its own role, categories and words.
CREATE TABLE entry_child (
  entry_id UUID NOT NULL,
  version INT NOT NULL,
  child_id UUID NOT NULL,
  position INT NOT NULL,
  role VARCHAR(40) NOT NULL,
  category VARCHAR NOT NULL,
  more_categories VARCHAR NOT NULL,
  voice VARCHAR(20) NOT NULL,
  words VARCHAR NOT NULL,
  voice_note VARCHAR NOT NULL,
  seen_alone VARCHAR(20) NOT NULL,
  CONSTRAINT entry_child_pk PRIMARY KEY (entry_id, version, child_id),
  CONSTRAINT entry_child_version_fk FOREIGN KEY (entry_id, version) REFERENCES entry_version (entry_id, version),
  CONSTRAINT entry_child_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX entry_child_child_ix ON entry_child (child_id);

CREATE TABLE decision (
  id UUID NOT NULL,
  entry_id UUID NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  words VARCHAR NOT NULL,
  rationale VARCHAR NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  CONSTRAINT decision_pk PRIMARY KEY (id),
  CONSTRAINT decision_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
);
CREATE INDEX decision_entry_ix ON decision (entry_id);

CREATE TABLE action (
  id UUID NOT NULL,
  entry_id UUID NOT NULL,
  position INT NOT NULL,
  what VARCHAR NOT NULL,
  owner VARCHAR NOT NULL,
  due_on DATE,
  due_time VARCHAR NOT NULL,
  added_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_on DATE,
  done_by VARCHAR(200) NOT NULL,
  done_note VARCHAR NOT NULL,
  CONSTRAINT action_pk PRIMARY KEY (id),
  CONSTRAINT action_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
);
CREATE INDEX action_entry_ix ON action (entry_id);

-- What is half written, kept in the store and never beside it.
CREATE TABLE draft (
  id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  content VARCHAR NOT NULL,
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  kept_by VARCHAR(200) NOT NULL,
  CONSTRAINT draft_pk PRIMARY KEY (id)
);

-- A child's file on its way to the next school.
CREATE TABLE transfer (
  id UUID NOT NULL,
  child_id UUID NOT NULL,
  school VARCHAR(400) NOT NULL,
  lead VARCHAR(400) NOT NULL,
  contact VARCHAR(1000) NOT NULL,
  basis VARCHAR(40) NOT NULL,
  basis_on DATE NOT NULL,
  due_on DATE NOT NULL,
  day_one_safe VARCHAR NOT NULL,
  day_one_phone VARCHAR NOT NULL,
  day_one_in_place VARCHAR NOT NULL,
  day_one_helps VARCHAR NOT NULL,
  day_one_not_known VARCHAR NOT NULL,
  started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  ended_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT transfer_pk PRIMARY KEY (id),
  CONSTRAINT transfer_child_fk FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX transfer_child_ix ON transfer (child_id);

-- What was done with a file on its way, in order: a step of the way, or a call or letter (no step). A step that is recorded
-- again stands below the earlier line; the later one is in force and neither is lost.
CREATE TABLE transfer_line (
  transfer_id UUID NOT NULL,
  position INT NOT NULL,
  step VARCHAR(40),
  done_on DATE NOT NULL,
  done_time VARCHAR(60) NOT NULL,
  done_by VARCHAR(200) NOT NULL,
  route VARCHAR(40),
  words VARCHAR NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT transfer_line_pk PRIMARY KEY (transfer_id, position),
  CONSTRAINT transfer_line_transfer_fk FOREIGN KEY (transfer_id) REFERENCES transfer (id)
);

-- A pack as it was saved: the digest of the file that left, and the name of our own sealed copy of it.
CREATE TABLE pack (
  id UUID NOT NULL,
  transfer_id UUID NOT NULL,
  number VARCHAR(40) NOT NULL,
  pages INT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  sealed VARCHAR(64) NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  CONSTRAINT pack_pk PRIMARY KEY (id),
  CONSTRAINT pack_transfer_fk FOREIGN KEY (transfer_id) REFERENCES transfer (id),
  CONSTRAINT pack_number_uq UNIQUE (number)
);
