package org.daybook.extract.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.ExtractContents.Making;
import org.daybook.extract.ExtractPress;
import org.daybook.extract.Request.Form;
import org.daybook.extract.SaveExtract;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;
import org.daybook.paper.Sheet;

/** An extract in the form that was asked for: upright to read, on its side for a meeting. */
public final class ExtractPaper implements ExtractPress {

    private static final String MARKING = "CONFIDENTIAL: CHILD PROTECTION";

    @Override
    public int print(ExtractContents contents, OutputStream out) throws IOException {
        boolean upright = contents.request().form() == Form.CHRONOLOGY;
        Sheet sheet = upright ? Sheet.PORTRAIT : Sheet.LANDSCAPE;
        try (Paper paper = Paper.begin(imprint(contents), sheet)) {
            new FirstPage(contents).on(paper);
            if (upright) {
                new ChronologyTable(contents).on(paper);
            } else {
                new MeetingTable(contents).on(paper);
            }
            new LastPages(contents).on(paper);
            return paper.save(out);
        }
    }

    private static Imprint imprint(ExtractContents contents) {
        Making making = contents.making();
        String when =
                Days.typed(making.day())
                        + " "
                        + Days.time(making.at().atZone(School.ZONE).toLocalTime());
        return new Imprint(
                contents.request().form().words() + ", made " + when,
                SaveExtract.id(contents),
                making.at(),
                MARKING,
                "Only for those named on its first page",
                contents.file().child().initials(),
                String.join(", ", List.of("Made " + when, making.by(), making.school())));
    }
}
