package org.turjuman.entities.internal.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;

/** The words of the JSON-LD files: SKOS for labels, schema.org where it has a word, our own for the rest. */
final class Skos {
    static final String CONTEXT = """
        {"skos":"http://www.w3.org/2004/02/skos/core#","schema":"https://schema.org/","desk":"urn:turjuman:names:",\
        "desk:forms":{"@container":"@list"},"desk:roles":{"@container":"@list"}}\
        """;
    static final String RECORD = "urn:turjuman:name:"; // and the number
    static final String CONCEPT = "skos:Concept";
    static final String LINE = "schema:disambiguatingDescription";
    static final String GENDER = "schema:gender";
    static final String NOTE = "skos:editorialNote";
    static final String MATCH = "skos:exactMatch";
    static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final Pattern WIKIDATA_ITEM =
            Pattern.compile("https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/(Q[1-9][0-9]*)");

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.w3.org/2004/02/skos/core#", "skos:",
            "https://schema.org/", "schema:",
            "http://schema.org/", "schema:",
            "urn:turjuman:names:", "desk:");

    private static final List<String> ADDRESSES = Stream.concat(PREFIXES.keySet().stream(), Stream.of(RECORD, WIKIDATA))
            .toList();

    private static final Map<EntityType, String> TYPES = new EnumMap<>(Map.of(
            EntityType.PERSON, "schema:Person",
            EntityType.ORGANISATION, "schema:Organization",
            EntityType.PLACE, "schema:Place",
            EntityType.EVENT, "schema:Event",
            EntityType.WORK, "schema:CreativeWork",
            EntityType.AGREEMENT, "desk:Agreement",
            EntityType.PRODUCT, "schema:Product"));

    /** How a form stands among the labels of SKOS, the strongest first. */
    enum Label {
        PREFERRED("skos:prefLabel", FormStatus.PREFERRED),
        ALTERNATIVE("skos:altLabel", FormStatus.ADMITTED),
        HIDDEN("skos:hiddenLabel", FormStatus.AVOIDED);

        final String property;
        final FormStatus status;

        Label(String property, FormStatus status) {
            this.property = property;
            this.status = status;
        }

        /** SKOS knows one preferred label a language; what another house style prefers is an alternative. */
        static Label of(NameForm form) {
            if (form.isAvoided()) {
                return HIDDEN;
            }
            return form.isWritten() ? PREFERRED : ALTERNATIVE;
        }
    }

    private Skos() {}

    static String type(EntityType type) {
        return TYPES.getOrDefault(type, "");
    }

    /** The id elsewhere that an address of Wikidata stands for; empty for other addresses. */
    static Optional<String> wikidata(String address) {
        Matcher item = WIKIDATA_ITEM.matcher(address);
        return item.matches() ? Optional.of("wikidata:" + item.group(1)) : Optional.empty();
    }

    /** What our files call what another one may write out. */
    static String shortened(String word) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (word.startsWith(prefix.getKey())) {
                return prefix.getValue() + word.substring(prefix.getKey().length());
            }
        }
        return word;
    }

    /** Whether a word that a file explains means what we mean by it, or nothing that we have a word for. */
    static boolean isOurs(String word, String meaning) {
        if (PREFIXES.containsValue(word + ":")) {
            return (word + ":").equals(PREFIXES.get(meaning));
        }
        return isWord(word) ? shortened(word).equals(shortened(meaning)) : !leadsHere(meaning);
    }

    private static boolean isWord(String word) {
        return PREFIXES.values().stream().anyMatch(shortened(word)::startsWith);
    }

    /** Whether something is another name of a word of ours, of a keyword, or of the beginning of one of our addresses. */
    private static boolean leadsHere(String meaning) {
        return meaning.startsWith("@")
                || isWord(meaning)
                || ADDRESSES.stream().anyMatch(ours -> ours.startsWith(meaning) || meaning.startsWith(ours));
    }
}
