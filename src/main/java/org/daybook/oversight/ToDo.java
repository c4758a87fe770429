package org.daybook.oversight;

import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.base.TransferId;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Entry;
import org.daybook.chronology.OpenAction;
import org.daybook.followup.NotBegun;

/** The one thing to do about a line of the board. */
public sealed interface ToDo {

    /** What its button says. */
    String deed();

    /** What it is done to: two lines with the same would ask for the same thing twice. */
    Object subject();

    record Decide(Entry entry) implements ToDo {
        @Override
        public String deed() {
            return "Decide";
        }

        @Override
        public Object subject() {
            return entry.id();
        }
    }

    record Finish(OpenAction open) implements ToDo {
        @Override
        public String deed() {
            return "Record as done";
        }

        @Override
        public Object subject() {
            return open.action().id();
        }
    }

    record Tell(Entry entry) implements ToDo {
        @Override
        public String deed() {
            return "Record as told";
        }

        @Override
        public Object subject() {
            return entry.id();
        }
    }

    /** The next step of something that is followed up. */
    record FollowUp(FollowUpId id, String deed) implements ToDo {
        @Override
        public Object subject() {
            return id;
        }
    }

    /** To begin what was decided. */
    record Begin(NotBegun decided) implements ToDo {
        @Override
        public String deed() {
            return decided.deed();
        }

        /** Not the entry alone: its reporter may wait at the same time. */
        @Override
        public Object subject() {
            return decided;
        }
    }

    record Send(TransferId transfer, String deed) implements ToDo {
        @Override
        public Object subject() {
            return transfer;
        }
    }

    /** The common transfer file of a file out, which asks beside what the file itself asks for. */
    record OtherClock(TransferId transfer) implements ToDo {
        @Override
        public String deed() {
            return "Open transfer";
        }

        @Override
        public Object subject() {
            return this;
        }
    }

    /** What is due with a file in. */
    record FileIn(ArrivalId arrival, String deed) implements ToDo {
        @Override
        public Object subject() {
            return arrival;
        }
    }

    /** To ask for the file of a child who has joined. */
    record AskForFile(ChildId child) implements ToDo {
        @Override
        public String deed() {
            return "Ask for it";
        }

        @Override
        public Object subject() {
            return "ask" + child.value();
        }
    }

    /**
     * To be put right where it is said what holds for the child.
     *
     * @param what names the gap, as a child may have several
     */
    record Hold(ChildId child, String what, String deed) implements ToDo {
        @Override
        public Object subject() {
            return what + child.value();
        }
    }

    /** To be looked at among the kept files. */
    record Review(ChildId child) implements ToDo {
        @Override
        public String deed() {
            return "Look at it";
        }

        @Override
        public Object subject() {
            return "kept" + child.value();
        }
    }

    /** A destroyed file of which a trace may still lie on the disk. */
    record FinishDestroying() implements ToDo {
        @Override
        public String deed() {
            return "Look at it";
        }

        @Override
        public Object subject() {
            return "unfinished";
        }
    }

    /** To be thought about in the child's file. */
    record Consider(ChildId child) implements ToDo {
        @Override
        public String deed() {
            return "Look at it";
        }

        @Override
        public Object subject() {
            return "consider" + child.value();
        }
    }

    record FinishDraft(Draft draft) implements ToDo {
        @Override
        public String deed() {
            return "Finish";
        }

        @Override
        public Object subject() {
            return draft.id();
        }
    }
}
