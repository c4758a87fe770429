package org.daybook.attachments.view;

import java.time.Clock;
import org.daybook.attachments.AttachmentDeeds;
import org.daybook.attachments.Attachments;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Navigator;

/** What every part and page of this room works with. */
public record Surroundings(
        Attachments attachments,
        AttachmentDeeds deeds,
        Background background,
        Navigator navigator,
        FileChoice files,
        Clock clock) {}
