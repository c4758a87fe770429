package org.daybook.arrival.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.Came;
import org.daybook.arrival.Parcel;
import org.daybook.arrival.ReceiveParcel;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Draft;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.desk.LineModel;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.jspecify.annotations.Nullable;

/** What came from a school at one time, for one child or several. */
public final class TakeFileInModel {

    static final String SCHOOL = "school";

    final ChosenChildren whose;
    final LineModel line;
    final ObjectProperty<Came.@Nullable Route> route = new SimpleObjectProperty<>();
    final ObjectProperty<Came.@Nullable Seal> seal = new SimpleObjectProperty<>();
    final ObservableList<FileOfChild> files = FXCollections.observableArrayList();

    private final Surroundings around;
    private final ArrivalDeeds deeds;
    private final Optional<ArrivalId> waited;
    private final Function<UUID, Part> scans;
    private int numbered;
    private boolean over;
    private List<ArrivalId> taken = List.of();
    private List<String> staff = List.of();

    /**
     * @param scans the files that lie with a draft, and a place to add more
     */
    public TakeFileInModel(
            Surroundings around,
            ArrivalDeeds deeds,
            Function<UUID, Part> scans,
            Place.TakeFileIn place) {
        this.around = around;
        this.deeds = deeds;
        this.scans = scans;
        this.waited = place.arrival();
        this.whose = new ChosenChildren(around.children());
        this.line =
                new LineModel(around.background(), around.today(), this::work, this::goOn)
                        .by(around.me().get());
        whose.children.addListener((ListChangeListener<Child>) _ -> match());
    }

    /** The one that waited for it says whose it is and where it is from. */
    void arrive() {
        around.background().run(around::staffNames).then(names -> staff = names);
        waited.filter(_ -> whose.children.isEmpty())
                .ifPresent(id ->
                        around.background()
                                .run(() -> deeds.arrivals().find(id))
                                .then(found -> found.ifPresent(this::show)));
    }

    /** Whether one came from the page of a file that is awaited. */
    boolean isWaited() {
        return waited.isPresent();
    }

    private void show(Arrival arrival) {
        line.text(SCHOOL).set(arrival.school());
        around.children().withId(arrival.child()).ifPresent(whose::choose);
    }

    /**
     * A card for each child that is chosen, and none for one that was taken out, of whose file what
     * was written stays as a draft.
     */
    private void match() {
        List<FileOfChild> gone =
                files.stream().filter(one -> !whose.children.contains(one.child())).toList();
        gone.stream().filter(file -> file.isKept() || !file.isUntouched()).forEach(this::keep);
        files.removeAll(gone);
        whose.children.stream()
                .filter(child -> files.stream().noneMatch(one -> one.child().equals(child)))
                .toList()
                .forEach(this::takeUp);
        if (line.typed(SCHOOL).isBlank() && !whose.children.isEmpty()) {
            line.text(SCHOOL).set(whose.children.getFirst().previousSchool());
        }
    }

    /** What was begun before and not taken in stands there again. */
    private void takeUp(Child child) {
        numbered++;
        int number = numbered;
        around.background()
                .run(() -> half(child.id()))
                .then(half -> {
                    FileOfChild file =
                            new FileOfChild(
                                    child, half.map(Draft::id).orElseGet(DraftId::fresh), number);
                    half.ifPresent(file::takeUp);
                    files.add(file);
                });
    }

    private Optional<Draft> half(ChildId child) {
        return deeds.drafts().all().stream()
                .filter(one -> one.text().kind() == EntryKind.FILE_RECEIVED)
                .filter(one -> one.text().amends().isEmpty())
                .filter(TakeFileInModel::holdsNoMore)
                .filter(one ->
                        one.text().children().stream()
                                .map(ChildInEntry::child)
                                .toList()
                                .equals(List.of(child)))
                .findFirst();
    }

    /** Whether this page asks everything that it holds: one begun as an entry may hold more. */
    private static boolean holdsNoMore(Draft half) {
        Details more = half.text().details().without(Detail.FILE_FROM, Detail.PAGES);
        return more.isEmpty() && half.text().actions().isEmpty();
    }

    /** The scans of one child's file. Before one lies there, its draft is kept. */
    Part scans(FileOfChild file) {
        Part part = scans.apply(file.draft().value());
        part.whenChanged(() -> keep(file));
        return part;
    }

    private void keep(FileOfChild file) {
        if (over) {
            return;
        }
        HalfWritten half =
                file.half(
                        line.typed(SCHOOL), line.typed(LineModel.DAY), line.typed(LineModel.TIME));
        file.kept();
        around.background().run(() -> deeds.keepDraft().keep(file.draft(), half));
    }

    /** What was typed is kept as drafts, which Today shows and this page takes up again. */
    void leaving() {
        files.stream().filter(file -> file.isKept() || !file.isUntouched()).forEach(this::keep);
    }

    /** Schools that somebody here came from. */
    List<String> schools() {
        return around.children().all().stream()
                .map(Child::previousSchool)
                .filter(school -> !school.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> staff() {
        return staff;
    }

    private Callable<List<Problem>> work(LineModel typed) {
        int before = whose.children.size();
        whose.takeTheOnlyOne();
        if (whose.children.size() > before) {
            return () -> List.of(new Problem("child", "Say what came for this child first."));
        }
        List<FileOfChild> now = List.copyOf(files);
        Parcel parcel =
                new Parcel(
                        typed.typed(SCHOOL),
                        typed.day(),
                        typed.typed(LineModel.TIME),
                        typed.typed(LineModel.BY),
                        Optional.ofNullable(route.get()),
                        Optional.ofNullable(seal.get()),
                        now.stream().map(FileOfChild::read).toList());
        return () -> received(now, deeds.receive().receive(parcel));
    }

    private List<Problem> received(List<FileOfChild> now, ReceiveParcel.Outcome outcome) {
        return switch (outcome) {
            case ReceiveParcel.Outcome.Received(List<ArrivalId> ids) -> {
                taken = ids;
                yield List.of();
            }
            case ReceiveParcel.Outcome.NotReceived(var problems, var ofFiles) ->
                    Stream.concat(
                                    problems.stream(),
                                    now.stream().flatMap(file -> of(file, ofFiles).stream()))
                            .toList();
        };
    }

    private static List<Problem> of(FileOfChild file, Map<ChildId, List<Problem>> ofFiles) {
        return file.named(ofFiles.getOrDefault(file.child().id(), List.of()));
    }

    private void goOn() {
        over = true;
        around.navigator()
                .go(
                        taken.size() == 1
                                ? new Place.ArrivalSteps(taken.getFirst())
                                : new Place.ArrivalList());
    }

    void leave() {
        around.navigator().back();
    }
}
