package org.turjuman.entities.internal.exchange;

import java.util.regex.Pattern;

/**
 * Cells of a table that no spreadsheet takes for a formula: an apostrophe stands before what begins with one of the signs
 * that do. It is taken away again when the file is read; an apostrophe before anything else belongs to the text, as in
 * 'Abd.
 */
final class Cells {
    private static final Pattern DANGEROUS =
            Pattern.compile("'*[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private Cells() {}

    static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String bare(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
