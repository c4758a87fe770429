package org.daybook;

import java.util.function.Supplier;
import org.daybook.arrival.store.JooqArrivalPractices;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.base.SchoolDays;
import org.daybook.children.Children;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Page;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.registers.ReadRegisters;
import org.daybook.registers.SaveRegister;
import org.daybook.registers.print.RegisterPaper;
import org.daybook.registers.view.RegistersModel;
import org.daybook.registers.view.RegistersPage;
import org.daybook.registers.view.Surroundings;
import org.daybook.retention.store.JooqDestructions;
import org.daybook.retention.store.JooqKeptCopies;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.Store;

/** The registers of files out and in: use cases and their page, built by hand. */
final class RegistersRoom {

    private final ReadRegisters read;
    private final SaveRegister save;
    private final Surroundings around;
    private final FileChoice files;

    RegistersRoom(
            Store store,
            Journal journal,
            Outside outside,
            Children children,
            People people,
            Supplier<SchoolDays> days) {
        this.read =
                new ReadRegisters(
                        new ReadRegisters.Ports(
                                children,
                                new JooqTransfers(store),
                                new JooqArrivals(store),
                                new JooqArrivalPractices(store),
                                new JooqKeptCopies(store),
                                new JooqDestructions(store)),
                        days,
                        outside.clock());
        this.save = new SaveRegister(journal, people, new RegisterPaper(), outside.clock());
        this.around = new Surroundings(outside.background(), outside.navigator());
        this.files = outside.files();
    }

    Page page() {
        return new RegistersPage(new RegistersModel(around, read, save), files);
    }
}
