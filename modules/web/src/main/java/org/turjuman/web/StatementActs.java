package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.turjuman.entities.api.LedgerLine;

/**
 * A statement that a person adds by the plain form of its page; its line is opened then. The form may also ask for the records
 * of a name only: it comes back with them.
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
        if (sent.text("act").equals("find")) {
            statements.text(form); // whoever may not add is refused here
            return new Done("", KeptForms.keep(sent.request(), form) + "#statement-record");
        }
        LedgerLine added = statements.add(form);
        return new Done(
                t.get(form.claim().isEmpty() ? "ledger.added" : "ledger.corrected"),
                form.getLedger() + "?claim=" + added.key());
    }

    /** To the form, with all that it holds. */
    @Override
    String back(Sent sent) {
        return KeptForms.keep(sent.request(), StatementForm.of(sent::text));
    }
}
