package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.turjuman.entities.api.LedgerLine;

/**
 * A statement that a person adds by the plain form of its page; its line is opened then. The form may also ask for the records
 * of a name only: it comes back with them. And the ledger sends what was typed about a statement that is gone, to add it anew.
 */
@WebServlet("/desk/acts/statements")
public class StatementActs extends FormActs {
    private static final long serialVersionUID = 1L;

    @Inject
    transient NewStatements statements;

    @Inject
    transient TextBundle t;

    @Override
    Done act(Sent sent) {
        StatementForm form = StatementForm.of(sent::text);
        String act = sent.text("act");
        if (act.equals("find") || act.equals("anew")) {
            statements.text(form); // whoever may not add is refused here
            return new Done("", KeptForms.keep(sent.request(), form) + (act.equals("find") ? "#statement-record" : ""));
        }
        if (!form.claim().isEmpty() && statements.stored(form).isEmpty()) {
            statements.text(form);
            Notices.wrong(sent.request(), t.get("ledger.gone-correcting"));
            return new Done("", KeptForms.keep(sent.request(), form.anew()));
        }
        LedgerLine added = statements.add(form);
        return new Done(
                t.get(form.claim().isEmpty() ? "ledger.added" : "ledger.corrected"),
                form.getLedger() + "?claim=" + added.key() + KeptForms.carry(sent.request(), form));
    }

    /** To the form, with all that it holds; sending it again corrects what stands now. */
    @Override
    String back(Sent sent) {
        StatementForm form = StatementForm.of(sent::text);
        return KeptForms.keep(
                sent.request(), statements.stored(form).map(form::seen).orElse(form));
    }
}
