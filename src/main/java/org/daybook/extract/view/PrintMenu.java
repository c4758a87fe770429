package org.daybook.extract.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.daybook.base.ChildId;
import org.daybook.desk.MoreButton;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;

/** What can leave of a child's file, under one button at its head. */
public final class PrintMenu {

    private PrintMenu() {}

    public static Node of(Navigator navigator, ChildId child) {
        MoreButton menu =
                new MoreButton(
                        "Print or send",
                        List.of(
                                MoreButton.item(
                                        "Chronology as PDF...",
                                        "print-chronology",
                                        () ->
                                                navigator.go(
                                                        new Place.PrintChronology(child, false))),
                                MoreButton.item(
                                        "Table for a meeting...",
                                        "print-meeting-table",
                                        () -> navigator.go(new Place.PrintChronology(child, true))),
                                MoreButton.item(
                                        "Transfer pack: start a transfer...",
                                        "print-transfer-pack",
                                        () ->
                                                navigator.go(
                                                        new Place.StartTransfer(
                                                                Optional.of(child))))));
        menu.setId("print-or-send");
        return menu;
    }
}
