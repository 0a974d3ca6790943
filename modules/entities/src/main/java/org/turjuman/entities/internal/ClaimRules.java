package org.turjuman.entities.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.entities.api.NewClaim.Teller;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What may be said of a statement, and what may be added as one. */
final class ClaimRules {
    private ClaimRules() {}

    /** The decision as it is stored. */
    static ClaimDecision checked(ClaimDecision decision) {
        String evidence = address(decision.evidence());
        String note = DescriptionRules.text(decision.note(), Ledger.NOTE_LIMIT, "/note", true);
        if (evidence == null && decision.status() == ClaimStatus.VERIFIED) {
            throw problem("claim.evidence-missing", "/evidence");
        }
        if (evidence == null && note.isEmpty() && decision.status() != ClaimStatus.ASSERTED) {
            throw problem("claim.reason-missing", "/note");
        }
        return new ClaimDecision(decision.status(), evidence, note);
    }

    private static @Nullable String address(@Nullable String written) {
        String address = written == null ? "" : written.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > Ledger.EVIDENCE_LIMIT || !isOfTheWeb(address)) {
            throw problem("claim.evidence", "/evidence", Ledger.EVIDENCE_LIMIT);
        }
        return address;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What is added, without the white space around its words. */
    static NewClaim checked(NewClaim added, String text) {
        Teller teller = added.teller();
        if (teller != null && teller.entity() != null && teller.naming() != Source.Naming.NAMED) {
            throw problem("claim.record-of-nobody", "/entity");
        }
        Teller checked = teller == null
                ? null
                : new Teller(words(teller.words(), text, "/sourceEnd"), teller.naming(), teller.entity());
        return new NewClaim(words(added.statement(), text, "/end"), checked, added.strength());
    }

    private static Span words(Span span, String text, String pointer) {
        Span words = SelectedWords.of(span, text, pointer);
        if (words.isEmpty()) {
            throw problem("claim.empty", pointer);
        }
        return words;
    }

    private static EntityProblem problem(String key, String pointer, Object... arguments) {
        return new EntityProblem(Kind.INVALID, key, pointer, arguments);
    }
}
