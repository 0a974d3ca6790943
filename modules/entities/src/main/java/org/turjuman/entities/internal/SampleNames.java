package org.turjuman.entities.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DemoOpened;

/** The names of the demo desk. What was ever there is not added again, however people have changed it since. */
@ApplicationScoped
@Transactional
class SampleNames {
    private static final String FILE = "/org/turjuman/entities/sample-names.txt";

    @Inject
    Names names;

    @Inject
    EntityRepository records;

    void add(@Observes @Priority(200) DemoOpened opened) {
        for (EntityDescription description : read()) {
            if (!records.wasEverCalled(description.forms().get(0).text())) {
                names.create(description);
            }
        }
    }

    /** Records parted by empty lines: the type, then a form a line ({@code ar + form | note}), then notes. */
    static List<EntityDescription> read() {
        try (InputStream file = SampleNames.class.getResourceAsStream(FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<EntityDescription> descriptions = new ArrayList<>();
            for (String block : text.strip().split("\n\\s*\n")) {
                descriptions.add(description(block.strip().lines().toList()));
            }
            return descriptions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityDescription description(List<String> lines) {
        List<NameForm> forms = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("note ")) {
                note.append(line.substring(5));
            } else {
                forms.add(form(line));
            }
        }
        return new EntityDescription(EntityType.valueOf(lines.get(0)), forms, note.toString());
    }

    private static NameForm form(String line) {
        String[] parts = line.split(" ", 3);
        int bar = parts[2].indexOf('|');
        String text = bar < 0 ? parts[2] : parts[2].substring(0, bar);
        String note = bar < 0 ? "" : parts[2].substring(bar + 1);
        FormStatus status = switch (parts[1]) {
            case "+" -> FormStatus.PREFERRED;
            case "~" -> FormStatus.ADMITTED;
            case "-" -> FormStatus.AVOIDED;
            default -> throw new IllegalArgumentException("Neither + nor ~ nor -: " + line);
        };
        return new NameForm(Language.of(parts[0]), text.strip(), status, note.strip());
    }
}
