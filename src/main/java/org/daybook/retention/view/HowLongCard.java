package org.daybook.retention.view;

import java.time.LocalDate;
import org.daybook.base.Days;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.retention.KeptFile;
import org.daybook.retention.KeptFile.MayGo;
import org.daybook.retention.Moved;
import org.daybook.retention.view.KeptFileModel.Facts;

/** Until when the file is kept and by which rule, and where it went. */
final class HowLongCard extends Card {

    HowLongCard(KeptFileModel model) {
        setId("how-long");
        model.facts().subscribe(this::show);
    }

    private void show(Facts facts) {
        getChildren().setAll(Texts.section("How long"));
        facts.file().ifPresent(file -> tell(file, facts.today()));
    }

    private void tell(KeptFile file, LocalDate today) {
        MayGo may = file.mayGo(today);
        getChildren()
                .addAll(
                        switch (may) {
                            case MayGo.From(LocalDate from, _) ->
                                    Mark.before(
                                            from.isAfter(today)
                                                    ? Mark.Shape.OPEN
                                                    : Mark.Shape.DUE_SOON,
                                            Texts.strong(
                                                    from.isAfter(today)
                                                            ? "To be kept until " + Days.full(from)
                                                            : "Its time was over on "
                                                                    + Days.full(from)));
                            case MayGo.NotKnown _ ->
                                    Mark.before(Mark.Shape.NOT_KNOWN, Texts.strong("No end known"));
                        },
                        Texts.body(may.why()));
        file.child()
                .leftOn()
                .ifPresent(day -> getChildren().add(Texts.small("Left " + Days.full(day) + ".")));
        file.moved().map(Moved::inWords).ifPresent(words -> getChildren().add(Texts.small(words)));
    }
}
