package org.turjuman.entities.internal.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NamesFound;
import org.turjuman.language.api.Language;

/** Thousands of records of which a few change, one after the other: as if all had been built of what there is then. */
class ChangedRecordsTest {
    private static final int ROUNDS = 12;
    private static final int EACH = 40;

    private static List<EntityView> all;

    @BeforeAll
    static void read() {
        all = StartRecords.read().records();
    }

    @Test
    void findsAndLinksAsIfBuiltAnew() {
        Changing records = new Changing();
        NameLinker linker = NameLinker.of(all);
        for (int round = 0; round < ROUNDS; round++) {
            records.change();
            linker = linker.changed(records.before, records.now);
        }
        NameLinker anew = NameLinker.of(records.all());

        assertThat(linker.records()).isEqualTo(anew.records());
        for (String text : records.texts()) {
            NamesFound found = linker.read(text, NameContext.NONE, RememberedLinks.NONE);
            assertThat(found).as(text).isEqualTo(anew.read(text, NameContext.NONE, RememberedLinks.NONE));
        }
    }

    @Test
    void looksForSpellingsAsIfBuiltAnew() {
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.ARABIC)) {
            Changing records = new Changing();
            KnownSpellings known = KnownSpellings.of(language, all);
            for (int round = 0; round < ROUNDS; round++) {
                records.change();
                known = known.changed(records.before, records.now);
            }
            KnownSpellings anew = KnownSpellings.of(language, records.all());
            for (EntityView record : records.touched()) {
                for (NameForm form : record.getForms()) {
                    assertThat(known.in(form.text())).as(form.text()).isEqualTo(anew.in(form.text()));
                }
            }
        }
    }

    @Test
    void aRecordThatGoesIsForgottenAndOneThatComesIsKnown() {
        EntityView gone = Records.person(1, "IL", "بيني غانتس", "~غانتس");
        EntityView stays = Records.person(2, "MA", "ناصر بوريطة");
        EntityView comes = Records.person(3, "", "نادر الزعفراني");
        NameLinker linker = NameLinker.of(List.of(gone, stays)).changed(List.of(gone), List.of(comes));

        String text = "التقى ناصر بوريطة أمس بيني غانتس ونادر الزعفراني.";
        assertThat(linker.record(gone.id())).isEmpty();
        assertThat(linker.in(text, NameContext.NONE, RememberedLinks.NONE))
                .filteredOn(name -> name.meant().isPresent())
                .extracting(FoundName::text)
                .containsExactly("ناصر بوريطة", "نادر الزعفراني");
    }

    /** Records that go, come, and are called otherwise, by chance but always the same. */
    private static final class Changing {
        private final Random chance = new Random(26);
        private final TreeMap<Long, EntityView> records = new TreeMap<>();
        private final Set<EntityId> ids = new HashSet<>();
        private final List<EntityView> gone = new ArrayList<>();
        private List<EntityView> before = List.of();
        private List<EntityView> now = List.of();

        Changing() {
            all.forEach(record -> records.put(record.id().value(), record));
        }

        void change() {
            before = new ArrayList<>();
            now = new ArrayList<>();
            Set<Long> chosen = new HashSet<>();
            List<Long> there = new ArrayList<>(records.keySet());
            while (chosen.size() < EACH) {
                chosen.add(there.get(chance.nextInt(there.size())));
            }
            for (long id : chosen) {
                EntityView record = records.remove(id);
                before.add(record);
                ids.add(record.id());
                EntityView other = all.get(chance.nextInt(all.size()));
                switch (chance.nextInt(3)) {
                    case 0 -> gone.add(record);
                    case 1 -> now.add(called(record, other.description()));
                    default -> now.add(called(record, shortened(record.description())));
                }
            }
            if (gone.size() > EACH) { // some come back
                now.add(gone.remove(0));
            }
            now.sort(Comparator.comparingLong(record -> record.id().value()));
            now.forEach(record -> records.put(record.id().value(), record));
        }

        private static EntityView called(EntityView record, EntityDescription said) {
            return new EntityView(record.id(), record.version() + 1, said, record.changedAt(), null, "");
        }

        private static EntityDescription shortened(EntityDescription said) {
            return new EntityDescription(said.type(), said.forms().subList(0, 1), said.note(), said.facts());
        }

        List<EntityView> all() {
            return List.copyOf(records.values());
        }

        /** As they were at the start. */
        List<EntityView> touched() {
            return all.stream().filter(record -> ids.contains(record.id())).toList();
        }

        /** Texts with the names that came, went and stayed. */
        List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (EntityView record : touched()) {
                String first = record.getSourceForm().text();
                String last =
                        record.getForms().get(record.getForms().size() - 1).text();
                String other =
                        all.get(chance.nextInt(all.size())).getSourceForm().text();
                texts.add("قال " + first + " أمس في " + other + " إن " + last + " سيصل غدا. وأضاف " + first
                        + " أن الموعد لم يتغير.");
            }
            return texts;
        }
    }
}
