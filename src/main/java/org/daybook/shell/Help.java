package org.daybook.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybook.desk.Place;

/**
 * A page's help: short, in our own words, a resource each.
 *
 * @param lines paragraphs; a line that begins with a hyphen or a number is a point of a list
 */
record Help(String title, List<String> lines) {

    static final String DOOR = "door";
    static final String FIRST_RUN = "first-run";
    static final String PRACTICE = "practice";

    static Help of(Place place) {
        return of(
                switch (place) {
                    case Place.Today _ -> "today";
                    case Place.ChildList _ -> "child-list";
                    case Place.AddChild _ -> "add-child";
                    case Place.ChangeChild _ -> "change-child";
                    case Place.ImportChildren _ -> "import-children";
                    case Place.ChildFile _ -> "child-file";
                    case Place.Standing _ -> "standing";
                    case Place.Statuses _ -> "statuses";
                    case Place.People _ -> "people";
                    case Place.NewEntry _ -> "new-entry";
                    case Place.AmendEntry _ -> "amend-entry";
                    case Place.PrintChronology _ -> "print-chronology";
                    case Place.FollowUpList _ -> "follow-up-list";
                    case Place.BeginFollowUp _ -> "begin-follow-up";
                    case Place.FollowUpSteps _ -> "follow-up-steps";
                    case Place.LookAtAttachment _ -> "look-at-attachment";
                    case Place.TransferList _ -> "transfer-list";
                    case Place.StartTransfer _ -> "start-transfer";
                    case Place.TransferSteps _ -> "transfer-steps";
                    case Place.ArrivalList _ -> "arrival-list";
                    case Place.BeginArrival _ -> "begin-arrival";
                    case Place.ArrivalSteps _ -> "arrival-steps";
                    case Place.TakeFileIn _ -> "take-file-in";
                    case Place.OpenPack _ -> "open-pack";
                    case Place.ReadPack _ -> "read-pack";
                    case Place.Leavers _ -> "leavers";
                    case Place.Registers _ -> "registers";
                    case Place.ImportPack _ -> "import-pack";
                    case Place.KeptFiles _ -> "kept-files";
                    case Place.KeptFile _ -> "kept-file";
                    case Place.SafeKeeping _ -> "safe-keeping";
                    case Place.Settings _ -> "settings";
                    case Place.WordList _ -> "word-list";
                    case Place.Calendar _ -> "school-calendar";
                    case Place.PracticeSettings _ -> "practice-settings";
                });
    }

    static Help of(String name) {
        try (InputStream text = Help.class.getResourceAsStream("help/" + name + ".txt")) {
            if (text == null) {
                throw new IllegalStateException("no help text: " + name);
            }
            List<String> all =
                    new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
            return new Help(all.getFirst(), all.subList(1, all.size()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
