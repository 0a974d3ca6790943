package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.annotations.api.NoteKind;

/** Notes at the workbench, by mouse and by keys alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BenchNotesJourney {
    @Test
    void notesOfEveryKindAreWrittenChangedAndDeletedWithTheMouse() {
        Job job = Fez.translated();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            Locator notes = page.locator("#panel-notes [data-note]");
            List<NoteKind> kinds = List.of(NoteKind.values());
            for (int i = 0; i < kinds.size(); i++) {
                Hands.drag(page, i % 2 == 0 ? "#s1 .seg-source" : "#s1 .edit", i % 2 == 0 ? "فاس" : "Fez");
                page.locator("#tools [data-run=note]").click();
                assertThat(page.locator("#note-words")).hasText(i % 2 == 0 ? "فاس" : "Fez");
                if (i == 0) {
                    salma.checkAccessibility();
                    salma.screenshot("workbench-note");
                }
                page.locator("#note-kind").selectOption(kinds.get(i).name());
                page.locator("#note-audience").selectOption(i % 3 == 0 ? "READERS" : "COLLEAGUES");
                page.locator("#note-language").selectOption(i == 1 ? "ar" : "en");
                page.locator("#note-text").fill(i == 1 ? "مدينة في شمال المغرب" : "Note number " + i + ".");
                page.locator("#note-form .btn--primary").click();
                assertThat(notes).hasCount(i + 1);
            }
            Assertions.assertThat(Hands.marks(page, "note-readers")).isEqualTo(3);
            Assertions.assertThat(Hands.marks(page, "note")).isEqualTo(4);
            assertThat(notes.filter(new Locator.FilterOptions().setHasText("مدينة"))
                            .locator("[lang=ar]")
                            .last())
                    .isVisible();
            salma.screenshot("workbench-notes");
            salma.checkAccessibility();
            Locator first = notes.filter(new Locator.FilterOptions().setHasText("Note number 0."));
            first.getByText("Change", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#note-text").fill("Fez, the old capital.");
            page.locator("#note-form .btn--primary").click();
            assertThat(notes.filter(new Locator.FilterOptions().setHasText("Fez, the old capital.")))
                    .hasCount(1);
            Locator last = notes.filter(new Locator.FilterOptions().setHasText("Note number 6."));
            last.getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                    .click();
            salma.checkAccessibility();
            page.locator("#note-delete button[value=yes]").click();
            assertThat(notes).hasCount(kinds.size() - 1);
            page.reload();
            Hands.ready(page);
            Hands.open(page, 1);
            assertThat(notes).hasCount(kinds.size() - 1);
        }
    }

    @Test
    void aNoteIsWrittenChangedAndDeletedByKeysAlone() {
        Job job = Fez.translated();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench() + "?unit=" + job.unit(1));
            assertThat(page.locator("#s1 .edit")).isFocused();
            page.keyboard().press("Alt+m");
            assertThat(page.locator("#s1 .seg-source")).isFocused();
            page.keyboard().press("ArrowLeft"); // one word on, as the Arabic line runs
            page.keyboard().press("Shift+ArrowLeft");
            salma.checkAccessibility();
            salma.screenshot("workbench-choosing");
            page.keyboard().press("Enter");
            assertThat(page.locator("#note-words")).hasText("الوزير بيني");
            page.locator("#note-text").focus();
            page.keyboard().type("The first two words.");
            page.keyboard().press("Control+Enter");
            Locator notes = page.locator("#panel-notes [data-note]");
            assertThat(notes).hasCount(1);
            assertThat(page.locator("#s1 .edit")).isFocused();
            page.keyboard().press("End");
            page.keyboard().press("Shift+Home");
            Hands.press(page, "ؤ", "KeyC", "alt"); // an Arabic keyboard
            assertThat(page.locator("#note-words")).hasText(Fez.ENGLISH[1]);
            page.locator("#note-text").focus();
            page.keyboard().type("The whole sentence.");
            page.keyboard().press("Control+Enter");
            assertThat(notes).hasCount(2);
            Hands.press(page, "t", "KeyT", "alt");
            assertThat(notes.first()).isFocused();
            Hands.press(page, "e", "KeyE", "alt");
            assertThat(page.locator("#note-text")).isFocused();
            page.keyboard().press("Control+a");
            page.keyboard().type("Two words, said better.");
            page.keyboard().press("Control+Enter");
            assertThat(notes.first()).containsText("said better");
            Hands.press(page, "ي", "KeyD", "alt"); // an Arabic keyboard
            assertThat(page.locator("#note-delete")).isVisible();
            page.keyboard().press("Enter");
            assertThat(notes).hasCount(1);
        }
    }

    @Test
    void aNoteThatLostItsWordsGetsOthersOrIsDropped() {
        Job job = Fez.translated();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 2);
            for (String words : List.of("Salim Burhan", "the museum")) {
                Hands.drag(page, "#s2 .edit", words);
                page.locator("#tools [data-run=note]").click();
                page.locator("#note-text").fill("On " + words + ".");
                page.locator("#note-form .btn--primary").click();
                assertThat(page.locator("#note-dialog")).isHidden();
            }
            assertThat(page.locator("#panel-notes [data-note]")).hasCount(2);
            page.locator(".edit").fill("He met a writer.");
            Hands.press(page, "ArrowUp", "ArrowUp", "alt");
            Locator lost = page.locator("#panel-lost [data-note]");
            assertThat(lost).hasCount(2);
            salma.checkAccessibility();
            salma.screenshot("workbench-lost-notes");
            Locator writer = lost.filter(new Locator.FilterOptions().setHasText("On Salim Burhan."));
            writer.locator(".note-acts button").first().click();
            assertThat(page.locator("#s2 .edit")).isFocused();
            Hands.drag(page, "#s2 .edit", "writer");
            Hands.press(page, "c", "KeyC", "alt");
            assertThat(lost).hasCount(1);
            assertThat(page.locator("#panel-notes [data-note]")).containsText("writer");
            lost.getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#note-delete button[value=yes]").click();
            assertThat(page.locator("#panel-lost")).isHidden();
        }
    }
}
