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
import java.util.Optional;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DemoOpened;

/**
 * The names of the demo desk, laid over what the desk knows at the start. What was ever there is not added again, however
 * people have changed it since.
 */
@ApplicationScoped
@Transactional
class SampleNames {
    private static final String FILE = "/org/turjuman/entities/sample-names.txt";

    @Inject
    Names names;

    @Inject
    EntityRepository records;

    @Inject
    StartRepository start;

    void add(@Observes @Priority(200) DemoOpened opened) {
        for (EntityDescription sample : read()) {
            String first = sample.forms().get(0).text();
            String origin = "sample:" + first;
            if (!start.isLaidOut(origin)) {
                start.note(origin);
                Optional<EntityId> known = start.untouched(sample);
                if (known.isPresent()) {
                    EntityView record = names.get(known.get());
                    names.edit(record.id(), record.version(), united(record.description(), sample));
                } else if (!records.wasEverCalled(first)) {
                    names.create(sample);
                }
            }
        }
    }

    /** The forms of the sample first, then what the desk knows besides; the sample says what is preferred. */
    static EntityDescription united(EntityDescription known, EntityDescription sample) {
        List<NameForm> forms = new ArrayList<>();
        for (NameForm form : sample.forms()) {
            FormUse use = find(known, form).map(NameForm::use).orElse(form.use());
            forms.add(new NameForm(form.language(), form.text(), form.status(), form.note(), form.style(), use));
        }
        for (NameForm form : known.forms()) {
            if (find(sample, form).isEmpty()) {
                FormStatus status = sample.preferred(form.language()).isEmpty() ? form.status() : FormStatus.ADMITTED;
                forms.add(new NameForm(form.language(), form.text(), status, form.note(), form.style(), form.use()));
            }
        }
        String note = sample.note().isEmpty() ? known.note() : sample.note();
        return new EntityDescription(known.type(), forms, note, known.facts());
    }

    private static Optional<NameForm> find(EntityDescription record, NameForm like) {
        return record.forms().stream()
                .filter(form ->
                        form.language().equals(like.language()) && form.text().equals(like.text()))
                .findFirst();
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
