package org.turjuman.web;

import java.io.Serializable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimSource;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.LedgerLine;

/**
 * What the form of a new or corrected statement holds. The address of its page gives what it begins with; what was sent is
 * kept, so that nothing typed is lost while a record is looked for, or when the statement is refused.
 *
 * @param article to whose ledger it is added
 * @param translation from whose ledger the person came; empty for none
 * @param claim the key of the statement that is corrected; empty for a new one
 * @param version the version of it that the person saw
 * @param sentence the number of the sentence whose words are the statement as long as none are given; empty for none
 * @param statement its words
 * @param at where they stand, or near where; empty where nobody knows
 * @param source the words that say who says it
 * @param sourceAt where they stand, or near where
 * @param naming whether these words name anybody; {@code none} where the text does not say who says it
 * @param entity the record that was chosen; empty for none
 * @param find the record that is looked for, in any spelling
 * @param strength how it is presented
 * @param carried what was typed about a statement that is gone, for the one that is added in its place
 */
public record StatementForm(
        String article,
        String translation,
        String claim,
        String version,
        String sentence,
        String statement,
        String at,
        String source,
        String sourceAt,
        String naming,
        String entity,
        String find,
        String strength,
        Carried carried)
        implements Serializable {
    /** How many UTF-16 units the words of a statement may have: a long paragraph of a newspaper. */
    private static final int LONGEST = 4_000;

    /**
     * Reads it.
     *
     * @param sent gives a field by its name, and the empty text for one that was not sent
     */
    static StatementForm of(Function<String, String> sent) {
        return new StatementForm(
                sent.apply("article"),
                sent.apply("translation"),
                sent.apply("claim"),
                sent.apply("version"),
                sent.apply("sentence"),
                words(sent.apply("statement")),
                sent.apply("at"),
                words(sent.apply("source")),
                sent.apply("source-at"),
                sent.apply("naming"),
                sent.apply("entity"),
                sent.apply("find"),
                sent.apply("strength"),
                Carried.of(sent));
    }

    /**
     * What a person typed about a statement in the ledger: how it stands, or where a translation says it.
     *
     * @param status as chosen; empty where nothing was, as are the others
     * @param evidence an address
     * @param note for colleagues
     * @param words of the translation
     */
    public record Carried(String status, String evidence, String note, String words) implements Serializable {
        static final Carried NONE = new Carried("", "", "", "");

        static Carried of(Function<String, String> sent) {
            return new Carried(sent.apply("status"), sent.apply("evidence"), sent.apply("note"), sent.apply("words"));
        }

        /** Whether nothing was typed. */
        public boolean isNothing() {
            return evidence.isEmpty() && note.isEmpty() && words.isEmpty() && status.isEmpty();
        }

        // getters: the expressions of Faces 4.0 know no record accessors
        public String getStatus() {
            return status;
        }

        /** How it was chosen to stand; null where nothing was. */
        public @Nullable ClaimStatus getChosen() {
            return Asked.one(ClaimStatus.class, status).orElse(null);
        }

        public String getEvidence() {
            return evidence;
        }

        public String getNote() {
            return note;
        }

        public String getWords() {
            return words;
        }
    }

    /** As they stand in a text: forms end their lines in two characters. */
    private static String words(String sent) {
        return sent.replace("\r\n", "\n").strip();
    }

    /** The same with a sentence for a statement. */
    StatementForm stating(String words, int place) {
        return new StatementForm(
                article,
                translation,
                claim,
                version,
                sentence,
                words,
                Integer.toString(place),
                source,
                sourceAt,
                naming,
                entity,
                find,
                strength,
                carried);
    }

    /** The same for the ledger as it is now: of the version that stands there. */
    StatementForm seen(LedgerLine stored) {
        return corrects(claim, Integer.toString(stored.version()));
    }

    /** The same as a new statement: the one that it corrected is gone. */
    StatementForm anew() {
        return corrects("", "");
    }

    private StatementForm corrects(String key, String seen) {
        return new StatementForm(
                article,
                translation,
                key,
                seen,
                sentence,
                statement,
                at,
                source,
                sourceAt,
                naming,
                entity,
                find,
                strength,
                carried);
    }

    /** The same with a statement that is in the ledger already. */
    StatementForm correcting(LedgerLine line) {
        ClaimSource said = line.source();
        EntityView chosen = line.isByHand() && said != null ? said.entity() : null;
        return new StatementForm(
                article,
                translation,
                claim,
                Integer.toString(line.version()),
                "",
                line.text(),
                Integer.toString(line.span().start()),
                said == null ? "" : said.text(),
                said == null ? "" : Integer.toString(said.span().start()),
                said == null ? "none" : said.naming().name(),
                chosen == null ? "" : chosen.id().toString(),
                "",
                line.strength() == null ? "" : line.strength().name(),
                carried);
    }

    /** How much it holds, in UTF-16 units. */
    int length() {
        return Stream.of(
                        article,
                        translation,
                        claim,
                        version,
                        sentence,
                        statement,
                        at,
                        source,
                        sourceAt,
                        naming,
                        entity,
                        find,
                        strength,
                        carried.status(),
                        carried.evidence(),
                        carried.note(),
                        carried.words())
                .mapToInt(String::length)
                .sum();
    }

    /** The page of the form, as it opens. */
    public String getPage() {
        return "/desk/articles/" + article + "/ledger/add";
    }

    public int getLongest() {
        return LONGEST;
    }

    /** The ledger that the person came from. */
    public String getLedger() {
        return translation.isEmpty()
                ? "/desk/articles/" + article + "/ledger"
                : "/desk/translations/" + translation + "/ledger";
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public String getArticle() {
        return article;
    }

    public String getTranslation() {
        return translation;
    }

    public String getClaim() {
        return claim;
    }

    public String getVersion() {
        return version;
    }

    public String getStatement() {
        return statement;
    }

    public String getAt() {
        return at;
    }

    public String getSource() {
        return source;
    }

    public String getSourceAt() {
        return sourceAt;
    }

    /** As chosen; somebody named as long as nothing was chosen. */
    public String getNaming() {
        return naming.isEmpty() ? "NAMED" : naming;
    }

    public String getEntity() {
        return entity;
    }

    public String getFind() {
        return find.isEmpty() ? source : find;
    }

    public Carried getCarried() {
        return carried;
    }

    public String getStrength() {
        return strength.isEmpty() ? "SAYS" : strength;
    }
}
