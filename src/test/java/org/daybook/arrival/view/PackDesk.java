package org.daybook.arrival.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.arrival.MakePackReceipt;
import org.daybook.arrival.PackImported;
import org.daybook.arrival.SchoolDesk;
import org.daybook.arrival.TestPacks;
import org.daybook.arrival.WrensDesk;
import org.daybook.arrival.print.PackReceiptPaper;
import org.daybook.base.ChildId;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.WrensRecord;
import org.daybook.people.OurSchool;
import org.daybook.people.store.JooqPeople;

/** The page for packs at the school that takes Wren's file in. */
final class PackDesk implements AutoCloseable {

    static final byte[] MINUTES = "%PDF-1.7 minutes".getBytes(StandardCharsets.UTF_8);

    final SchoolDesk sender = new SchoolDesk();
    final SchoolDesk school = new SchoolDesk();
    final JooqPeople people = new JooqPeople(school.daybook.store());
    final Path folder;
    Optional<Place> went = Optional.empty();

    PackDesk() {
        try {
            folder = Files.createTempDirectory("daybook-packs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WrensDesk.fill(sender);
        sender.attach(WrensEntries.MEETING, "minutes of the core group.pdf", MINUTES);
        school.fill(() ->
                people.changeSchool(new OurSchool("Merrow Vale Juniors", "01632 960 200", "", "")));
    }

    Path pack() {
        return TestPacks.of(sender, WrensFile.WREN, WrensRecord.handing(), folder);
    }

    PackImportModel model(Optional<ChildId> expected) {
        Navigator navigator =
                new Navigator() {
                    @Override
                    public void go(Place place) {
                        went = Optional.of(place);
                    }

                    @Override
                    public void back() {}
                };
        return new PackImportModel(
                new PackImportAround(
                        Background.direct(), navigator, school.daybook.clock(), school.find),
                new PackImportModel.Deeds(
                        school.read, school.plan, school.take, receipts(), school.imports),
                expected);
    }

    MakePackReceipt receipts() {
        return new MakePackReceipt(
                school.daybook.journal(),
                school.imports,
                school.entries,
                school.attachments,
                school.contents,
                people,
                new PackReceiptPaper(),
                school.daybook.clock());
    }

    PackImported taken() {
        return school.imports.all().getFirst();
    }

    @Override
    public void close() {
        sender.close();
        school.close();
    }
}
