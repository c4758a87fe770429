package org.daybook.children.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.children.ChildDay;
import org.daybook.children.Detail;
import org.daybook.children.ImportDone;
import org.daybook.children.Particulars;
import org.daybook.children.Practice;
import org.daybook.children.view.ChildListModel.Listed;
import org.daybook.desk.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChildModelsTest {

    private final ChildrenDesk desk = new ChildrenDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsFindsAndOpens() {
        ChildListModel list = desk.withThePracticeSchool().list();
        list.refresh();
        assertThat(list.countProperty().get()).isEqualTo("24 children on roll");
        list.typedProperty().set("cag");
        assertThat(list.lines()).extracting(ChildLine::name).containsExactly("Çağla Yıldız");
        assertThat(list.countProperty().get()).isEqualTo("1 child found");
        list.openFirst();
        assertThat(desk.gone().getLast()).isInstanceOf(Place.ChildFile.class);
        list.typedProperty().set("xy");
        assertThat(list.countProperty().get())
                .isEqualTo("Nobody fits “xy” among the children on roll.");
    }

    @Test
    void tellsThoseWhoLeftFromThoseOnRoll() {
        desk.withThePracticeSchool();
        Child ivy = desk.find.find("ivy").getFirst();
        ChildFormModel form = desk.forms().changing(ivy.id());
        form.answers().day(ChildDay.LEFT_ON).set("20 Nov 2026");
        form.save();
        ChildListModel list = desk.list();
        list.refresh();
        assertThat(list.lines()).hasSize(23);
        list.listedProperty().set(Listed.LEFT);
        assertThat(list.lines()).extracting(ChildLine::left).containsExactly("Left 20 Nov 2026");
    }

    @Test
    void saysWhenNobodyIsHere() {
        ChildListModel list = desk.list();
        list.refresh();
        assertThat(list.nobodyKnownProperty().get()).isTrue();
    }

    @Test
    void addsAChildAndGoesToTheFile() {
        ChildFormModel form = desk.forms().adding();
        form.answers().text(Detail.LEGAL_FORENAME).set(" Sol ");
        form.answers().day(ChildDay.BORN).set("27/2/16");
        form.answers().contacts().getFirst().nameProperty().set("Abel Wickett");
        form.answers().addContact();
        form.save();
        Child sol = desk.children.all().getFirst();
        assertThat(sol.name()).isEqualTo("Sol");
        assertThat(sol.born()).isPresent();
        assertThat(sol.contacts()).hasSize(1);
        assertThat(desk.gone()).containsExactly(new Place.ChildFile(sol.id()));
    }

    @Test
    void putsProblemsUnderTheirFieldsAndKeepsWhatWasTyped() {
        ChildFormModel form = desk.forms().adding();
        form.answers().day(ChildDay.BORN).set("31/2/2019");
        form.answers().day(ChildDay.JOINED_ON).set("2 Sep 2025");
        form.answers().day(ChildDay.LEFT_ON).set("1 Sep 2025");
        form.save();
        assertThat(form.problems())
                .extracting(Problem::field)
                .containsExactly("legal-forename", "born", "left-on");
        assertThat(form.answers().day(ChildDay.BORN).get()).isEqualTo("31/2/2019");
        assertThat(desk.children.all()).isEmpty();
    }

    @Test
    void warnsOnceOfADoubleAndThenObeys() {
        desk.add.add(Practice.wren().particulars());
        ChildFormModel form = desk.forms().adding();
        form.answers().text(Detail.LEGAL_FORENAME).set("Wren");
        form.answers().text(Detail.LEGAL_SURNAME).set("Ashdown");
        form.answers().day(ChildDay.BORN).set("3 Feb 2017");
        form.save();
        assertThat(form.doublesProperty().get()).hasSize(1);
        assertThat(desk.children.all()).hasSize(1);
        form.save();
        assertThat(desk.children.all()).hasSize(2);
    }

    @Test
    void saysWhatIsOddAboutAUpnAndTakesIt() {
        ChildFormModel form = desk.forms().adding();
        form.answers().text(Detail.LEGAL_FORENAME).set("Sol");
        form.answers().text(Detail.UPN).set("A801200005001");
        assertThat(form.upnOddity().get()).startsWith("The check letter does not fit");
        form.save();
        assertThat(desk.children.all()).hasSize(1);
    }

    @Test
    void keepsAHalfFilledFormWhileTheLeadLooksElsewhere() {
        ChildForms forms = desk.forms();
        forms.adding().answers().text(Detail.NOTES).set("Half a note");
        assertThat(forms.adding().answers().text(Detail.NOTES).get()).isEqualTo("Half a note");
        forms.adding().startAgain();
        assertThat(forms.adding().answers().text(Detail.NOTES).get()).isEmpty();
    }

    @Test
    void startsAfreshAfterSaving() {
        ChildForms forms = desk.forms();
        ChildFormModel form = forms.adding();
        form.answers().text(Detail.LEGAL_FORENAME).set("Sol");
        form.save();
        assertThat(forms.adding().answers().text(Detail.LEGAL_FORENAME).get()).isEmpty();
    }

    @Test
    void changesNothingButWhatWasTyped() {
        desk.withThePracticeSchool();
        Child wren = desk.find.find("wren ashdown").getFirst();
        ChildFormModel form = desk.forms().changing(wren.id());
        form.answers().text(Detail.REG_GROUP).set("Merlin");
        form.save();
        Particulars after = desk.children.withId(wren.id()).orElseThrow().particulars();
        assertThat(after).isEqualTo(wren.particulars().with(Detail.REG_GROUP, "Merlin"));
    }

    @Test
    void whoHearsOfThePlanCanAlreadyCountItsLines() {
        ImportModel model = desk.importing();
        List<Long> counted = new ArrayList<>();
        model.planProperty().subscribe((_, plan) -> counted.add(model.count(PlanLine.Kind.NEW)));
        model.choose(ChildrenDesk.PRACTICE);
        model.lookThrough();
        assertThat(counted).containsExactly(24L);
    }

    @Test
    void importsInFourStepsAndUndoes() {
        ImportModel model = desk.importing();
        model.choose(ChildrenDesk.PRACTICE);
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
        assertThat(model.fileProperty().get())
                .isEqualTo("children.csv: 24 lines, UTF-8, between commas");
        model.lookThrough();
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.LOOK);
        assertThat(model.count(PlanLine.Kind.NEW)).isEqualTo(24);
        assertThat(model.lines()).hasSize(24);
        model.importNow();
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.DONE);
        assertThat(model.outcomeProperty().get()).isEqualTo("24 children added.");
        assertThat(desk.find.all()).hasSize(24);
        ImportDone done = model.lastProperty().get().orElseThrow();
        assertThat(model.inFull(done))
                .isEqualTo("Tue 24 Nov 2026, 10:30, by Mrs Ruth Marlow: 24 children added");
        List<String> asked = new ArrayList<>();
        model.undoWords(done, asked::add);
        assertThat(asked).singleElement().asString().startsWith("Whoever it added goes again");
        model.undo(done);
        assertThat(model.outcomeProperty().get())
                .isEqualTo(
                        "The import is undone. 24 children taken out again, 0 children as before.");
        assertThat(desk.find.all()).isEmpty();
        assertThat(model.lastProperty().get()).isEmpty();
    }

    @Test
    void staysAtTheColumnsUntilTheyAreRight() {
        ImportModel model = desk.importing();
        model.choose(ChildrenDesk.PRACTICE);
        model.columns().get(1).meaningProperty().set(Optional.empty());
        model.columns().get(4).meaningProperty().set(Optional.empty());
        model.lookThrough();
        assertThat(model.problems())
                .extracting(Problem::sentence)
                .containsExactly("Say which column holds the surname.");
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        ImportModel model = desk.importing();
        model.choose(Path.of("pom.xml"));
        assertThat(model.refusedProperty().get()).startsWith("This is a web or XML page");
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);
        model.choose(ChildrenDesk.PRACTICE);
        assertThat(model.refusedProperty().get()).isEmpty();
    }

    @Test
    void opensOnWhatNeedsALook() {
        ImportModel model = desk.importing();
        String file = Objects.requireNonNull(Practice.class.getResource("difficult.csv")).getPath();
        model.choose(Path.of(file));
        model.lookThrough();
        assertThat(model.shownProperty().get()).isEqualTo(PlanLine.Kind.LEFT_OUT);
        model.shownProperty().set(PlanLine.Kind.LOOK);
        assertThat(model.lines()).isNotEmpty().allMatch(l -> l.kind() == PlanLine.Kind.LOOK);
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
        assertThat(model.columns()).hasSize(11);
    }
}
